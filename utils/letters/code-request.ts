import type { Letter } from './letter.ts';

/**
 * Asks HR or payroll for the company code. It does not say that they must give it: articles claim so, no
 * legal source does. No-break spaces (U+00A0) stand before French signs: unlike narrow ones, every mail
 * program shows them.
 */
export const codeRequest: Letter = {
  write: {
    fr: {
      subject: 'Demande de notre code entreprise Action Logement',
      greeting: ['Bonjour {hr-name},', 'Bonjour,'],
      paragraphs: [
        [
          'Pourriez-vous me communiquer le code entreprise Action Logement de notre entreprise et, s’il en existe un, son code spécifique\u00a0?',
          ['C’est le formulaire «\u00a0{scheme}\u00a0» qui me les demande.'],
        ],
        [
          [
            'Pourriez-vous aussi me confirmer le SIRET de mon établissement\u00a0? J’ai noté le {siret}.',
            'Pourriez-vous aussi m’indiquer le SIRET de mon établissement\u00a0?',
          ],
        ],
        ['Si une autre personne s’en occupe, à qui dois-je m’adresser\u00a0?'],
      ],
      closing: ['Merci d’avance, et bonne journée,', '{your-name}', ['{company-name}']],
    },
    en: {
      subject: 'Request for our Action Logement company code',
      greeting: ['Hello {hr-name},', 'Hello,'],
      paragraphs: [
        [
          'Could you please give me our company’s Action Logement code (“code entreprise”) and, if there is one, its specific code (“code spécifique”)?',
          ['It is the “{scheme}” form that asks me for them.'],
        ],
        [
          [
            'Could you also confirm the SIRET number of my workplace? The one I have is {siret}.',
            'Could you also tell me the SIRET number of my workplace?',
          ],
        ],
        ['If someone else takes care of this, whom should I ask?'],
      ],
      closing: ['Thank you in advance, and have a good day,', '{your-name}', ['{company-name}']],
    },
  },
};
