import { expect, it } from 'vitest';
import { kindsFrom } from '../../utils/filling/kinds-from.ts';
import type { Matter, Outcome } from '../../utils/filling/outcome.ts';

const facts = {
  siret: '73282932000074',
  'company-name': 'Les Ateliers',
  'company-address': '3 rue du Canal',
} as const;
const wrote = (kind: Matter, value: string): Outcome => ({
  id: 1,
  kind,
  value,
  block: '',
  label: '',
  state: 'undone',
});

it.each([
  ['a fact of the card', 'siret', '73282932000074'],
  ['one that follows from it', 'siren', '732829320'],
  ['the SIRET in the place of a code', 'company-code', '73282932000074'],
  ['an address with its town', 'company-address', '3 rue du Canal, 01000 Bourg'],
] as const)('%s was written from it', (_, kind, value) => {
  expect(kindsFrom(facts, [wrote(kind, value)])).toEqual([kind]);
});

it.each([
  ['another employer’s fact', 'siret', '55208131766522'],
  ['one that begins like its own', 'company-name', 'Les Ateliers du Canal'],
  ['a message', 'message', 'Les Ateliers'],
] as const)('%s was not', (_, kind, value) => {
  expect(kindsFrom(facts, [wrote(kind, value)])).toEqual([]);
});
