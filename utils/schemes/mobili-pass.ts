import type { Scheme } from './scheme.ts';

/**
 * The help with a move for work. It ended on 30 June 2023 (answers to parliamentary questions) and no
 * source shows a return; old links, agencies and employers still run its forms.
 */
export const mobiliPass: Scheme = {
  name: 'Mobili-Pass',
  page: 'https://www.actionlogement.fr/',
  asks: {
    siret: 'optional',
    'company-name': 'optional',
    'company-address': 'optional',
    'company-postcode': 'optional',
    'company-city': 'optional',
    'hr-name': 'optional',
    'hr-role': 'optional',
    'hr-email': 'optional',
    'hr-phone': 'optional',
    'company-code': 'optional',
  },
  twins: [
    { what: 'former employer', worded: 'Ancien employeur' },
    { what: 'the site left behind', worded: 'Ancien lieu de travail' },
    { what: 'landlord or agency', worded: 'SIRET du bailleur' },
    { what: 'moving company', worded: 'Entreprise de déménagement' },
    { what: 'bank account', worded: 'IBAN' },
  ],
  checkedOn: '2023-06',
  closedOn: '2023-06-30',
};
