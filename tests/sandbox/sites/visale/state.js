import { reactive } from 'vue/dist/vue.esm-bundler.js';

/** All that the page holds: it outlives the steps. */
export const state = reactive({
  locataire: { visa: '', fiscal: '', codePostal: '', portable: '', codeSms: '', iban: '' },
  employeur: {
    nom: '',
    siret: '',
    ape: '',
    adresse: '',
    codePostal: '',
    ville: '',
    telephone: '',
    contrat: '',
    salaire: '',
  },
  colocataire: { nom: '', employeur: '', siret: '' },
  logement: { loyer: '', codePostal: '', bailleur: '', bailleurSiret: '' },
  bailleur: {
    qualite: 'proprietaire',
    raisonSociale: '',
    siret: '',
    adresse: '',
    codePostal: '',
    ville: '',
    iban: '',
    contact: '',
    email: '',
    telephone: '',
  },
});
