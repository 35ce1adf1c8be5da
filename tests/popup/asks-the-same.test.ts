import { describe, expect, it } from 'vitest';
import { type Asked, asksTheSame } from '../../entrypoints/popup/asks-the-same.ts';
import type { Asking } from '../../utils/detection/sighting.ts';

const siret: Asking = {
  id: 1,
  boxes: [1],
  block: 'Votre employeur',
  label: 'N° SIRET',
  verdict: { certainty: 'certain', kinds: ['siret'], owner: 'employer', because: [] },
  filled: false,
  value: '',
  lengths: [-1],
  digitsOnly: false,
};
const sighting = {
  host: 'al-in.fr',
  path: '/demande',
  query: 0,
  about: 'Demande',
  askings: [siret],
  unread: [],
  cut: false,
};
const message = { id: 4, block: '', label: 'Votre message', maxLength: -1, filled: false };
const page: Asked = { sighting, message, lost: [] };

describe('a page asks', () => {
  it('the same, however often it is looked at', () => {
    expect(asksTheSame(structuredClone(page), page)).toBe(true);
    const none = { sighting: undefined, message: undefined, lost: [] };
    expect(asksTheSame(none, { ...none })).toBe(true);
  });

  it.each([
    ['another box', { sighting: { ...sighting, askings: [siret, { ...siret, id: 2 }] } }],
    [
      'one that is filled now',
      { sighting: { ...sighting, askings: [{ ...siret, filled: true }] } },
    ],
    ['no message any more', { message: undefined }],
    ['a message in another box', { message: { ...message, id: 5 } }],
    ['a message that stands there now', { message: { ...message, filled: true } }],
    ['without a box that was taught', { lost: [{ id: 'a', label: 'Réf. ZX', block: '' }] }],
  ] as const)('something else: %s', (_, change) => {
    expect(asksTheSame({ ...page, ...change }, page)).toBe(false);
    expect(asksTheSame(page, { ...page, ...change })).toBe(false);
  });
});
