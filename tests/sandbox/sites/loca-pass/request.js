/** The request in progress: it outlives the steps. */
export const newRequest = () => ({
  employeur: {
    siret: '',
    raisonSociale: '',
    adresse: '',
    codePostal: '',
    ville: '',
    telephone: '',
    email: '',
    codeEntreprise: '',
    secteur: '',
    dateEmbauche: '',
  },
  salarie: { telephone: '', email: '', iban: '' },
  bailleur: { siret: '', nom: '', iban: '' },
  agence: { siret: '', raisonSociale: '', email: '' },
  dossier: { reference: '', depot: '' },
});
