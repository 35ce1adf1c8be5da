import { expect, it } from 'vitest';
import { namesFrom } from '../../utils/fields/whole-name.ts';

const [first, last] = ['hr-first-name', 'hr-last-name'] as const;

it.each([
  ['Maëlle Jourdan', { [first]: 'Maëlle' }, { [last]: 'Jourdan', 'hr-name': '' }],
  ['JOURDAN maëlle', { [first]: 'Maëlle' }, { [last]: 'JOURDAN', 'hr-name': '' }],
  ['Maëlle Le Goff', { [last]: 'Le Goff' }, { [first]: 'Maëlle', 'hr-name': '' }],
])('%s completes the half that the card has', (whole, known, changes) => {
  expect(namesFrom({ whole, known })).toEqual(changes);
});

it.each([
  ['Maëlle Jourdan', {}, { 'hr-name': 'Maëlle Jourdan' }],
  ['Mme Jourdan', { [first]: 'Maëlle' }, { 'hr-name': 'Mme Jourdan' }],
  ['Maëlle', { [first]: 'Maëlle' }, { 'hr-name': 'Maëlle' }],
  ['Nadia Benali', { [last]: 'Jourdan' }, { 'hr-name': 'Nadia Benali', [last]: '' }],
])('%s is kept whole where its halves cannot be told', (whole, known, changes) => {
  expect(namesFrom({ whole, known })).toEqual(changes);
});
