import { expect, it } from 'vitest';
import { noteOn } from '../../utils/fields/note-on.ts';

it.each([
  ['siret', '732 829 320 0007', 'siretOneMissing'],
  ['siret', '73282932000047', 'siretKey'],
  ['siren', '732829321', 'sirenKey'],
  ['hr-phone', '01 40 20 50', 'phoneMissing'],
  ['hr-email', 'paie.exemple.fr', 'emailNoAt'],
  ['company-code', '6201Z', 'codeIsApe'],
  ['company-code', '1 85 05 78 006 084 91', 'nir'],
  ['specific-code', 'FR76 3000 6000 0112 3456 7890 189', 'iban'],
] as const)('of a %s, %s is told: %s', (kind, value, says) => {
  expect(noteOn(kind, value)?.says).toBe(says);
});

it.each([
  ['siret', '732 829 320 00074'],
  ['siret', ''],
  ['company-name', 'A'],
  // Nobody knows what a code looks like: these are doubted on the card, where somebody asked.
  ['company-code', '73282932000074'],
  ['company-code', '732829320'],
  ['company-code', '75011'],
  ['company-code', '1234'],
  ['specific-code', '73282932000075'],
] as const)('of a %s, nothing is said of %s', (kind, value) => {
  expect(noteOn(kind, value)).toBeUndefined();
});
