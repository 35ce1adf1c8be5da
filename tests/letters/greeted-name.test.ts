import { expect, test } from 'vitest';
import type { Facts } from '../../utils/fields/index.ts';
import { greetedName } from '../../utils/letters/greeted-name.ts';

const greeted: readonly [Facts, string | undefined, string | undefined][] = [
  [{ 'hr-name': 'Camille Durand' }, 'Camille Durand', 'Camille Durand'],
  [{ 'hr-first-name': 'Camille', 'hr-last-name': 'Durand' }, 'Camille Durand', 'Camille Durand'],
  [{ 'hr-name': ' Mme  Durand ' }, 'Madame Durand', 'Mme Durand'],
  [{ 'hr-name': 'M. Le Goff' }, 'Monsieur Le Goff', 'M. Le Goff'],
  [{ 'hr-name': 'Marie-Mme Dupont' }, 'Marie-Mme Dupont', 'Marie-Mme Dupont'],
  [{ 'hr-name': 'Durand' }, undefined, undefined],
  [{ 'hr-last-name': 'Durand' }, undefined, undefined],
  [{ 'hr-name': 'Service RH' }, undefined, undefined],
  [{ 'hr-name': 'Équipe paie' }, undefined, undefined],
  [{ 'hr-name': 'Christelle Hrdy' }, 'Christelle Hrdy', 'Christelle Hrdy'],
  [{ 'hr-name': '   ' }, undefined, undefined],
  [{}, undefined, undefined],
];

test.each(greeted)('%j is greeted as %s, in English as %s', (facts, french, english) => {
  expect(greetedName(facts, 'fr')).toBe(french);
  expect(greetedName(facts, 'en')).toBe(english);
});
