import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asking, Certainty } from '../../utils/detection/sighting.ts';
import { type Facts, type Kind, kindNames } from '../../utils/fields/index.ts';
import { type Choices, noChoices, plan, writingsOf } from '../../utils/filling/plan.ts';
import { ask, card, sight, without } from './askings.ts';

const rowsOf = (
  asking: ReturnType<typeof ask>,
  facts: Facts = card,
  choices: Partial<Choices> = {},
) => plan(sight(asking), facts, { ...noChoices, ...choices });
const rowOf = (...given: Parameters<typeof rowsOf>) => rowsOf(...given)[0]!;

describe('the state of a row', () => {
  it('is ready, and ticked, when the verdict is certain and the card has the fact', () => {
    const row = rowOf(ask({ kinds: ['siret'] }));
    expect(row).toMatchObject({ state: 'ready', ticked: true, kind: 'siret', value: card.siret });
    expect(row).toMatchObject({ candidates: [], current: '', block: 'Votre employeur' });
  });

  it('is a doubt, and not ticked, when the verdict is only likely', () => {
    const row = rowOf(ask({ kinds: ['siret'], certainty: 'likely' }));
    expect(row).toMatchObject({ state: 'doubt', ticked: false, value: card.siret });
  });

  it('is a tie, with its candidates and no kind, until the person settles it', () => {
    const kinds: Kind[] = ['siret', 'company-code'];
    const row = rowOf(ask({ kinds, certainty: 'tie' }));
    expect(row).toMatchObject({ state: 'tie', ticked: false, kind: undefined, value: '' });
    expect(row.candidates).toEqual(kinds);
  });

  it('is lacking when the card has no such fact', () => {
    const row = rowOf(ask({ kinds: ['hr-role'] }));
    expect(row).toMatchObject({ state: 'lacking', ticked: false, value: '', kind: 'hr-role' });
  });

  it('is filled when the box holds the fact, regrouped or in capitals', () => {
    expect(rowOf(ask({ kinds: ['siret'], value: '732 829 320 00074' })).state).toBe('filled');
    expect(rowOf(ask({ kinds: ['company-name'], value: 'ATELIERS DU CANAL' })).state).toBe(
      'filled',
    );
  });

  it('differs when it holds something else, which is shown and never ticked', () => {
    const row = rowOf(ask({ kinds: ['siret'], value: '44306184100047' }), card, {
      ticks: { 1: true },
    });
    expect(row).toMatchObject({ state: 'differs', ticked: false, current: '44306184100047' });
    expect(row.value).toBe(card.siret);
  });

  it('differs for a code with one sign more, one zero less or other capitals', () => {
    const code = { ...card, 'company-code': 'AB-048' };
    for (const value of ['AB048', 'ab-048', 'AB-48'])
      expect(rowOf(ask({ kinds: ['company-code'], value }), code).state).toBe('differs');
  });

  it('is filled for a tie whose box already holds one of the two', () => {
    const tie = { kinds: ['siret', 'company-code'] as Kind[], certainty: 'tie' as Certainty };
    expect(rowOf(ask({ ...tie, value: '00482917' })).state).toBe('filled');
    expect(rowOf(ask({ ...tie, value: 'autre' })).state).toBe('differs');
  });

  it('does not fit when every shape is too long', () => {
    const row = rowOf(ask({ kinds: ['siret'], lengths: [9] }), card, { ticks: { 1: true } });
    expect(row).toMatchObject({ state: 'no-fit', ticked: false, value: card.siret });
  });

  it('is left alone for another owner, whatever it holds', () => {
    for (const value of ['', card.siret ?? ''])
      expect(rowOf(ask({ kinds: ['siret'], certainty: 'unknown', value }))).toMatchObject({
        state: 'alone',
        ticked: false,
      });
  });
});

describe('ticks', () => {
  it('can be taken from what is ready and given to what is doubtful', () => {
    expect(rowOf(ask({ kinds: ['siret'] }), card, { ticks: { 1: false } }).ticked).toBe(false);
    const likely = ask({ kinds: ['siret'], certainty: 'likely' });
    expect(rowOf(likely, card, { ticks: { 1: true } }).ticked).toBe(true);
  });

  it('are given by settling a tie, and taken by leaving it empty', () => {
    const tie = ask({ kinds: ['siret', 'company-code'], certainty: 'tie' });
    const kinds = { 1: 'company-code' } as const;
    expect(rowOf(tie, card, { kinds })).toMatchObject({
      ticked: true,
      kind: 'company-code',
      value: '00482917',
    });
    expect(rowOf(tie, card, { kinds, ticks: { 1: false } }).ticked).toBe(false);
  });

  it('are not given to a tie settled by a fact that the card lacks, that is too long or was no candidate', () => {
    const tie = ask({ kinds: ['siret', 'company-code'], certainty: 'tie', lengths: [9] });
    const settle = (kind: Kind, facts?: Facts) => rowOf(tie, facts, { kinds: { 1: kind } });
    expect(settle('company-code', without('company-code')).ticked).toBe(false);
    expect(settle('siret').ticked).toBe(false);
    expect(settle('company-city')).toMatchObject({ ticked: false, kind: undefined });
  });

  it('are never on any row but ready, doubtful or settled, and never on an empty value', () => {
    const asked = fc.record({
      kinds: fc.uniqueArray(fc.constantFrom(...kindNames), { minLength: 1, maxLength: 3 }),
      certainty: fc.constantFrom<Certainty>('certain', 'likely', 'tie', 'unknown'),
      value: fc.constantFrom('', 'x', '73282932000074'),
      lengths: fc.constantFrom([-1], [9], [14], [9, 5]),
    });
    const choices = fc.record({
      ticks: fc.constantFrom({}, { 1: true }, { 1: false }),
      kinds: fc.constantFrom({}, { 1: 'siret' as Kind }),
      siretInstead: fc.constantFrom([], [1]),
    });
    fc.assert(
      fc.property(asked, choices, fc.subarray(kindNames), (given, chosen, lost) => {
        const row = rowOf(ask(given), without(...lost), chosen);
        if (!row.ticked) return;
        expect(['ready', 'doubt', 'tie']).toContain(row.state);
        expect(row.value).not.toBe('');
        expect(given.value).toBe('');
        expect(given.kinds).toContain(row.kind);
        if (row.state !== 'ready') expect(chosen).not.toEqual(noChoices);
      }),
    );
  });
});

describe('a code that the card lacks', () => {
  const code = ask({ kinds: ['company-code'] });
  const lacking = without('company-code');

  it('is not replaced by itself', () => {
    expect(rowOf(code, lacking)).toMatchObject({ state: 'lacking', ticked: false, value: '' });
    expect(rowOf(code, lacking, { ticks: { 1: true } }).ticked).toBe(false);
  });

  it('is replaced by the SIRET on the person’s word, and that is a tick', () => {
    const choices = { siretInstead: [1] };
    const row = rowOf(code, lacking, choices);
    expect(row).toMatchObject({ state: 'ready', ticked: true, value: card.siret });
    expect(row.kind).toBe('company-code');
    const likely = ask({ kinds: ['company-code'], certainty: 'likely' });
    expect(rowOf(likely, lacking, choices)).toMatchObject({ state: 'doubt', ticked: true });
    expect(rowOf(likely, lacking, { ...choices, ticks: { 1: false } }).ticked).toBe(false);
  });

  it('is not a SIRET that is doubted', () => {
    const wrong = { ...lacking, siret: '73282932000075' };
    expect(rowOf(code, wrong, { siretInstead: [1] }).state).toBe('lacking');
  });

  it('takes the code again once the card has it', () => {
    expect(rowOf(code, card, { siretInstead: [1] }).value).toBe('00482917');
  });

  it('stays lacking without a SIRET, and only the asking that was named takes it', () => {
    expect(rowOf(code, without('company-code', 'siret'), { siretInstead: [1] }).state).toBe(
      'lacking',
    );
    expect(rowOf(code, lacking, { siretInstead: [2] }).state).toBe('lacking');
    const other = ask({ kinds: ['hr-role'] });
    expect(rowOf(other, lacking, { siretInstead: [1] }).state).toBe('lacking');
  });
});

describe('what is written where', () => {
  const writtenFor = (kind: Kind, facts: Facts = card) =>
    rowOf(ask({ kinds: [kind] }), facts).value;

  it('is the specific code, else the company’s', () => {
    expect(writtenFor('specific-code')).toBe('00482917');
    expect(writtenFor('specific-code', { ...card, 'specific-code': 'S-12' })).toBe('S-12');
    expect(writtenFor('company-code', { 'specific-code': 'S-12' })).toBe('');
  });

  it('is derived where the card does not say it itself', () => {
    expect(writtenFor('siren')).toBe('732829320');
    expect(writtenFor('nic')).toBe('00074');
    expect(writtenFor('hr-name')).toBe('Nadia Benali');
    expect(writtenFor('hr-name', { ...card, 'hr-name': 'Mme Dupont' })).toBe('Nadia Benali');
    expect(writtenFor('hr-name', { 'hr-name': 'Mme Benali' })).toBe('Mme Benali');
    expect(writtenFor('siren', { siret: '7328293200007' })).toBe('');
  });

  it('is the street alone where the block asks for the town too, else the whole address', () => {
    const address = ask({ id: 1, kinds: ['company-address'] });
    const town = ask({ id: 2, kinds: ['company-city'] });
    const first = (...askings: readonly Asking[]) => plan(sight(...askings), card)[0]?.value;
    const whole = '12 quai de la Loire, 75019 Paris';
    expect(first(address)).toBe(whole);
    expect(first(address, town)).toBe('12 quai de la Loire');
    expect(first(address, { ...town, block: 'Votre CFA' })).toBe(whole);
    const others = ask({ id: 2, kinds: ['company-city'], certainty: 'unknown' });
    expect(first(address, others)).toBe(whole);
  });

  it('is no half address: without a street there is none, without a town the street', () => {
    expect(writtenFor('company-address', without('company-address'))).toBe('');
    expect(writtenFor('company-address', without('company-postcode', 'company-city'))).toBe(
      '12 quai de la Loire',
    );
  });
});

describe('a value that is not sure itself', () => {
  it('is not ticked by itself when its own check doubts it', () => {
    const short = { ...card, siret: card.siret!.slice(0, 13) };
    const [row] = plan(sight(ask({ kinds: ['siret'] })), short);
    expect(row).toMatchObject({ state: 'doubt', ticked: false });
    expect(row?.because).toContainEqual({ says: 'doubtValue', figures: [] });
  });

  it('is, for a code, whatever it looks like: nobody knows the shape of one', () => {
    const odd = { ...card, 'company-code': card.siret! };
    expect(plan(sight(ask({ kinds: ['company-code'] })), odd)[0]?.state).toBe('ready');
  });

  it('is not ticked by itself once the card says that its day has passed', () => {
    const given = { ...noChoices, expired: ['company-code'] as const };
    const [code, siret] = plan(
      sight(ask({ id: 1, kinds: ['company-code'] }), ask({ id: 2, kinds: ['siret'] })),
      card,
      given,
    );
    expect(code).toMatchObject({ state: 'doubt', ticked: false });
    expect(code?.because).toContainEqual({ says: 'expired', figures: [] });
    expect(siret?.state).toBe('ready');
  });
});

describe('a box for a number', () => {
  it('may lose the leading zeros of a code: it is not ticked by itself, and says why', () => {
    const row = rowOf(ask({ kinds: ['company-code'], digitsOnly: true }));
    expect(row).toMatchObject({ state: 'doubt', ticked: false, value: '00482917' });
    expect(row.because).toContainEqual({ says: 'losesZeros', figures: ['00482917'] });
    const code = { ...card, 'company-code': '482917' };
    const [other] = plan(sight(ask({ kinds: ['company-code'], digitsOnly: true })), code);
    expect(other).toMatchObject({ state: 'ready', ticked: true, because: [] });
  });
});

describe('writings', () => {
  it('are the ticked rows, as they were shown, in page order', () => {
    const askings = [
      ask({ id: 5, kinds: ['siret'], label: 'N° SIRET' }),
      ask({ id: 6, kinds: ['company-name'], certainty: 'likely' }),
      ask({ id: 7, kinds: ['hr-role'] }),
      ask({ id: 8, kinds: ['company-city'], block: 'Adresse' }),
    ];
    expect(writingsOf(plan(sight(...askings), card))).toEqual([
      {
        id: 5,
        kind: 'siret',
        value: card.siret,
        block: 'Votre employeur',
        label: 'N° SIRET',
        boxes: [5],
        shapes: [['73282932000074'], ['732 829 320 00074']],
      },
      {
        id: 8,
        kind: 'company-city',
        value: 'Paris',
        block: 'Adresse',
        label: 'company-city',
        boxes: [8],
        shapes: [['Paris']],
      },
    ]);
  });

  it('hold nothing that has no kind, were it ticked', () => {
    const row = rowOf(ask({ kinds: ['siret'] }));
    expect(writingsOf([{ ...row, kind: undefined }])).toEqual([]);
    expect(writingsOf([row])).toHaveLength(1);
  });
});
