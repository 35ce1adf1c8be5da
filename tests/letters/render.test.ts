import { describe, expect, test } from 'vitest';
import type { Facts } from '../../utils/fields/index.ts';
import { type LetterName, letters } from '../../utils/letters/index.ts';
import { mailto } from '../../utils/letters/mail-links.ts';
import { render } from '../../utils/letters/render.ts';
import { gaps } from '../../utils/letters/slots.ts';
import { cardNames, cards, languages, unsaid } from './states.ts';

const names = Object.keys(letters) as LetterName[];
const cases = names.flatMap((name) =>
  languages.flatMap((language) =>
    cardNames.flatMap((card) =>
      [undefined, 'Mobili-Jeune'].map((scheme) => ({ name, language, card, scheme })),
    ),
  ),
);

describe.each(cases)('$name in $language, card $card, aid named: $scheme', (each) => {
  const { name, language, card, scheme } = each;
  const facts: Facts = cards[card];
  const letter = render(letters[name], { language, facts, ...(scheme ? { scheme } : {}) });
  const text = `${letter.subject}\n${letter.body}`;
  // A text for the box of a form has no subject and no signature: the form asks for both.
  const intoForm = letters[name].write[language].subject === '';

  test('has no hole, no slot left, nothing undefined', () => {
    expect(text).not.toMatch(/undefined|null|NaN|[{}]|“”|«\s*»|\(\s*\)| {2}| ,| \.|\n{3}/);
    expect(letter.body).toBe(letter.body.trim());
  });

  test('shows each gap, and lists exactly those it shows', () => {
    const shown = [...text.matchAll(/\[[^\]]+\]/g)].map(([gap]) => gap);
    expect(letter.missing.map((slot) => gaps[slot][language])).toEqual(shown);
    expect(letter.missing.includes('your-name')).toBe(!intoForm);
  });

  test('names the aid only when asked to', () => {
    expect(text.includes('Mobili-Jeune')).toBe(scheme !== undefined && !intoForm);
  });

  test('is short, with a subject that mail programs show whole', () => {
    expect(letter.subject.length).toBeLessThanOrEqual(78);
    if (!intoForm) expect(letter.subject.length).toBeGreaterThan(10);
    expect(letter.body.split(/\s+/).length).toBeLessThan(130);
  });

  test('gives no reason and claims no right', () => {
    expect(text).not.toMatch(unsaid);
  });

  test('fits a link, which reads back as the same text', () => {
    const link = mailto({ to: facts['hr-email'], ...letter });
    expect(link.href.length).toBeLessThanOrEqual(2000);
    expect(link.cut).toBe(false);
    const url = new URL(link.href);
    expect(url.searchParams.get('subject')).toBe(letter.subject);
    expect(url.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'));
    expect(decodeURIComponent(url.pathname)).toBe(facts['hr-email'] ?? '');
  });
});

describe('the question to Action Logement, in full', () => {
  const question = (facts: Facts) => render(letters['contact-question'], { language: 'fr', facts });

  test('from a full card: the company, its SIRET, the contact, the certificate; nothing to complete', () => {
    const { body, missing } = question(cards.full);
    expect(missing).toEqual([]);
    expect(body).toBe(`Bonjour,

Pourriez-vous me communiquer le code entreprise Action Logement de mon employeur et, s’il en existe un, son code spécifique, ou me dire comment les obtenir\u00a0?

Mon employeur\u00a0: Ateliers Müller & Fils, SIRET 732 829 320 00074.

Mon contact au service RH\u00a0: Camille Durand, camille.durand+rh@ateliers-muller.fr, 03 88 12 34 56

Si vous avez besoin d’une attestation de mon employeur, je peux vous l’envoyer.

Merci d’avance, et bonne journée.`);
  });

  test('of a contact, what is known does; without any, it is a gap', () => {
    expect(question({ 'hr-name': 'Service RH' }).body).toContain('RH\u00a0: Service RH\n');
    const { body, missing } = question({});
    expect(missing).toEqual(['company-name', 'siret', 'hr-contact']);
    expect(body).toContain('[nom de l’entreprise], SIRET [SIRET]');
  });
});

describe('the code request, in full', () => {
  const render1 = (writer: Parameters<typeof render>[1]) => render(letters['code-request'], writer);

  test('in French, from a full card, with the aid named', () => {
    const letter = render1({ language: 'fr', facts: cards.full, scheme: 'Visale' });
    expect(letter.subject).toBe('Demande de notre code entreprise Action Logement');
    expect(letter.body).toBe(`Bonjour Camille Durand,

Pourriez-vous me communiquer le code entreprise Action Logement de notre entreprise et, s’il en existe un, son code spécifique\u00a0? C’est le formulaire «\u00a0Visale\u00a0» qui me les demande.

Pourriez-vous aussi me confirmer le SIRET de mon établissement\u00a0? J’ai noté le 732 829 320 00074.

Si une autre personne s’en occupe, à qui dois-je m’adresser\u00a0?

Merci d’avance, et bonne journée,
[votre prénom et nom]
Ateliers Müller & Fils`);
  });

  test('in English, from an empty card', () => {
    const letter = render1({ language: 'en', facts: {} });
    expect(letter.subject).toBe('Request for our Action Logement company code');
    expect(letter.body).toBe(`Hello,

Could you please give me our company’s Action Logement code (“code entreprise”) and, if there is one, its specific code (“code spécifique”)?

Could you also tell me the SIRET number of my workplace?

If someone else takes care of this, whom should I ask?

Thank you in advance, and have a good day,
[your first and last name]`);
  });

  test('does not show HR as a SIRET what has not 14 digits', () => {
    const { body } = render1({ language: 'fr', facts: { siret: '185057800608436' } });
    expect(body).not.toMatch(/\d/);
  });

  test('takes a fact as text: braces and line breaks in it write nothing else', () => {
    const facts = { 'company-name': 'A {siret}\r\nBcc: x@y.fr', siret: '73282932000074' };
    const { body } = render1({ language: 'fr', facts });
    expect(body.endsWith('\nA {siret} Bcc: x@y.fr')).toBe(true);
  });
});
