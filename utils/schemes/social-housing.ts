import type { Scheme } from './scheme.ts';

/**
 * The national social-housing request, and the same form at its departmental doors. Box D12 of cerfa
 * 14069*05: "Indiquez le numéro SIRET de votre employeur principal".
 */
export const socialHousing: Scheme = {
  name: 'Demande de logement social',
  page: 'https://www.demande-logement-social.gouv.fr/',
  asks: {
    siret: 'required',
    'company-name': 'optional',
    'company-address': 'optional',
    'company-postcode': 'optional',
    'company-city': 'optional',
  },
  twins: [
    { what: 'employer of the spouse or co-applicant', worded: 'D27, same words as D12' },
    { what: 'landlord', worded: 'F4, SIREN du bailleur' },
    { what: 'the request itself', worded: 'Numéro unique' },
    { what: 'social security number', worded: 'NIR' },
    { what: 'social worker or helper', worded: 'Coordonnées du travailleur social' },
  ],
  // No dated source: the day on which this was written down.
  checkedOn: '2026-11',
};
