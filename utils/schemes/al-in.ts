import type { Scheme } from './scheme.ts';

/** Social housing for employees. It imports the national request, whose SIRET must be right first. */
export const alIn: Scheme = {
  name: 'AL’in',
  page: 'https://al-in.fr/',
  asks: {
    siret: 'required',
    'company-name': 'optional',
    'company-code': 'optional',
    'specific-code': 'optional',
    'hr-name': 'optional',
    'hr-email': 'optional',
    'hr-phone': 'optional',
  },
  twins: [
    { what: 'the housing request', worded: 'Numéro unique (NUR, NUD)' },
    { what: 'an offer', worded: 'Référence de l’offre' },
    { what: 'code received by SMS or e-mail', worded: 'Code de vérification' },
    { what: 'the applicant’s own phone', worded: 'Téléphone professionnel' },
    { what: 'the applicant’s own e-mail', worded: 'Courriel professionnel' },
  ],
  checkedOn: '2026-04',
};
