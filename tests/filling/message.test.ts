import { describe, expect, it } from 'vitest';
import type { MessageBox } from '../../utils/detection/message-box.ts';
import { barTo, messageWriting } from '../../utils/filling/message.ts';
import { took } from '../../utils/filling/took.ts';

const box: MessageBox = { id: 4, block: '', label: 'Votre message', maxLength: 10, filled: false };
const judged = { box, gaps: [], forbidden: false };

describe('a message', () => {
  it.each([
    ['goes where it fits', 'Bonjour', {}, undefined],
    [
      'goes where there is no limit',
      'x'.repeat(500),
      { box: { ...box, maxLength: -1 } },
      undefined,
    ],
    [
      'is not cut, and says by how much it is too long',
      'Bonjour à tous',
      {},
      { why: 'long', most: 10, over: 4 },
    ],
    ['is held back by a gap', 'Bonjour', { gaps: ['le SIRET'] }, { why: 'gaps' }],
    [
      'is held back by a number that is too personal',
      'Bonjour',
      { forbidden: true },
      { why: 'forbidden' },
    ],
    ['is held back where it is empty', ' \n', { gaps: ['le SIRET'] }, { why: 'empty' }],
    [
      'never goes over another text',
      'Bonjour',
      { box: { ...box, filled: true } },
      { why: 'filled' },
    ],
    ['goes nowhere without its box', 'Bonjour', { box: undefined }, { why: 'gone' }],
  ] as const)('%s', (_, text, more, bar) => {
    expect(barTo(text, { ...judged, ...more })).toEqual(bar);
  });

  it('is written whole, in the one way', () => {
    expect(messageWriting(box, ' Bonjour,\r\nmerci. ')).toMatchObject({
      id: 4,
      kind: 'message',
      value: 'Bonjour,\nmerci.',
      boxes: [4],
      shapes: [['Bonjour,\nmerci.']],
    });
  });

  it('is ours only to the letter: what the person changes in it is theirs', () => {
    const fact = { kind: 'message', value: 'Bonjour, merci.' } as const;
    expect(took(fact, 'Bonjour, merci.')).toBe(true);
    expect(took(fact, 'Bonjour, merci !')).toBe(false);
    expect(took(fact, 'BONJOUR, MERCI.')).toBe(false);
  });
});
