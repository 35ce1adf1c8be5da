import type { Scheme } from './scheme.ts';

/** The free guarantee, asked for before the lease is signed. The tenant names an employer; the landlord never. */
export const visale: Scheme = {
  name: 'Visale',
  page: 'https://www.visale.fr/',
  asks: {
    'company-name': 'optional',
    siret: 'optional',
    'company-address': 'optional',
    'company-postcode': 'optional',
    'company-city': 'optional',
  },
  twins: [
    { what: 'landlord or agency, on the whole of its own flow', worded: 'SIRET du bailleur' },
    { what: 'co-tenant', worded: 'Employeur du colocataire' },
    { what: 'visa number', worded: 'N° de visa' },
    { what: 'activation code', worded: 'Code d’activation' },
    { what: 'the applicant’s own bank account', worded: 'IBAN' },
    { what: 'the applicant’s tax number', worded: 'Numéro fiscal' },
  ],
  checkedOn: '2026-01',
};
