import type { Letter } from './letter.ts';

/**
 * Asks Action Logement for the code, in the message box of its contact form: the company, its SIRET, whom to
 * reach there, and the certificate that may be wanted. The form has boxes of its own for who writes and for
 * the subject, so that the text has neither.
 */
export const contactQuestion: Letter = {
  write: {
    fr: {
      subject: '',
      greeting: 'Bonjour,',
      paragraphs: [
        [
          'Pourriez-vous me communiquer le code entreprise Action Logement de mon employeur et, s’il en existe un, son code spécifique, ou me dire comment les obtenir\u00a0?',
        ],
        ['Mon employeur\u00a0: {company-name}, SIRET {siret}.'],
        ['Mon contact au service RH\u00a0: {hr-contact}'],
        ['Si vous avez besoin d’une attestation de mon employeur, je peux vous l’envoyer.'],
      ],
      closing: ['Merci d’avance, et bonne journée.'],
    },
    en: {
      subject: '',
      greeting: 'Hello,',
      paragraphs: [
        [
          'Could you please give me my employer’s Action Logement code (“code entreprise”) and, if there is one, its specific code (“code spécifique”), or tell me how to get them?',
        ],
        ['My employer: {company-name}, SIRET number {siret}.'],
        ['My contact in HR: {hr-contact}'],
        ['If you need a certificate from my employer, I can send it to you.'],
      ],
      closing: ['Thank you in advance, and have a good day.'],
    },
  },
};
