import type { Scheme } from './scheme.ts';

/** Action Logement’s contact form: the way out when HR does not answer. */
export const contact: Scheme = {
  name: 'Contacter Action Logement',
  page: 'https://www.actionlogement.fr/poser-votre-question',
  asks: {
    siret: 'optional',
    'company-name': 'optional',
    'company-code': 'optional',
    'hr-name': 'optional',
    'hr-email': 'optional',
    'hr-phone': 'optional',
  },
  twins: [
    { what: 'the sender', worded: 'Votre nom, votre e-mail, votre téléphone' },
    { what: 'proof that a person writes', worded: 'Captcha' },
    { what: 'search box of the site', worded: 'Rechercher' },
    { what: 'newsletter', worded: 'Votre adresse e-mail' },
  ],
  // No dated source: the day on which this was written down.
  checkedOn: '2026-11',
};
