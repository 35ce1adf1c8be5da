import type { Scheme } from './scheme.ts';

/** The monthly help with an apprentice’s rent. Its deadline differs between sources: follow the link. */
export const mobiliJeune: Scheme = {
  name: 'Mobili-Jeune',
  page: 'https://mobilijeune.actionlogement.fr/',
  asks: {
    siret: 'optional',
    'company-name': 'optional',
    'company-address': 'optional',
    'company-postcode': 'optional',
    'company-city': 'optional',
    'hr-last-name': 'optional',
    'hr-first-name': 'optional',
    'hr-email': 'optional',
    'hr-phone': 'optional',
  },
  twins: [
    { what: 'training centre', worded: 'SIRET du CFA' },
    { what: 'training centre, its school number', worded: 'Numéro UAI' },
    { what: 'skills operator', worded: 'OPCO' },
    { what: 'tutor', worded: 'Maître d’apprentissage' },
    { what: 'landlord', worded: 'Bailleur' },
    { what: 'the contract', worded: 'Numéro du contrat' },
  ],
  // No dated source: the day on which this was written down.
  checkedOn: '2026-11',
};
