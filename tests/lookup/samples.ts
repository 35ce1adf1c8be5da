/** What the register answers, as its documentation shows it; the company is invented. */
export const establishment = (over: object = {}) => ({
  siret: '73282932000074',
  adresse: '12 RUE DU CANAL 69003 LYON',
  code_postal: '69003',
  libelle_commune: 'LYON',
  est_siege: false,
  etat_administratif: 'A',
  date_fermeture: null,
  liste_enseignes: null,
  ...over,
});

export const headOffice = establishment({
  siret: '73282932000017',
  adresse: '1 PLACE BELLECOUR 38000 GRENOBLE',
  code_postal: '38000',
  libelle_commune: 'GRENOBLE',
  est_siege: true,
});

export const company = (over: object = {}) => ({
  siren: '732829320',
  nom_complet: 'LES ATELIERS DU CANAL (ADC)',
  nom_raison_sociale: 'LES ATELIERS DU CANAL',
  etat_administratif: 'A',
  tranche_effectif_salarie: '12',
  annee_tranche_effectif_salarie: '2023',
  siege: headOffice,
  matching_etablissements: [establishment()],
  ...over,
});

export const answer = (results: readonly object[], over: object = {}) => ({
  results,
  total_results: results.length,
  page: 1,
  per_page: 10,
  total_pages: 1,
  ...over,
});
