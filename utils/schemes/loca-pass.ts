import type { Scheme } from './scheme.ts';

/** The loan for a rent deposit, asked for at most two months after moving in. */
export const locaPass: Scheme = {
  name: 'Loca-Pass',
  page: 'https://locapass.actionlogement.fr/',
  asks: {
    siret: 'optional',
    'company-name': 'optional',
    'company-address': 'optional',
    'company-postcode': 'optional',
    'company-city': 'optional',
    'hr-name': 'optional',
    'hr-email': 'optional',
    'hr-phone': 'optional',
    'company-code': 'optional',
  },
  twins: [
    { what: 'landlord', worded: 'SIRET du bailleur' },
    { what: 'agency', worded: 'Raison sociale de l’agence' },
    { what: 'bank account of either', worded: 'IBAN' },
    { what: 'the request itself', worded: 'Référence du dossier' },
    { what: 'the deposit', worded: 'Montant du dépôt de garantie' },
  ],
  checkedOn: '2026-04',
};
