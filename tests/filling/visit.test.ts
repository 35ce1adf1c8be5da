import { describe, expect, it } from 'vitest';
import { emptiedIn } from '../../utils/filling/emptied.ts';
import type { LastFill, Outcome } from '../../utils/filling/outcome.ts';
import { plan } from '../../utils/filling/plan.ts';
import { filledBefore, isNextStep, type Trace, type Visit } from '../../utils/filling/visit.ts';
import { ask, card, sight } from './askings.ts';

const now = 1_800_000_000_000;
const minutes = (count: number) => now - count * 60_000;

const block = 'Votre employeur';
const done = (id: number, more: Partial<Outcome> = {}): Outcome => ({
  id,
  kind: 'siret',
  value: '73282932000074',
  block,
  label: 'siret',
  state: 'written',
  ...more,
});
const lastFill = (outcomes: readonly Outcome[], more: Partial<LastFill> = {}): LastFill => ({
  at: minutes(3),
  since: minutes(3),
  path: '/etape-1',
  undoable: true,
  outcomes,
  ...more,
});
const trace = (more: Partial<Trace> = {}): Trace => ({
  at: minutes(10),
  host: 'al-in.fr',
  employer: 'one',
  kinds: ['siret'],
  ...more,
});

/** The second step: it asks for the company's name. */
const step = sight(ask({ id: 9, kinds: ['company-name'] }));
const before = (visit: Partial<Visit>) =>
  filledBefore(step, {
    last: undefined,
    traces: [],
    host: 'al-in.fr',
    employer: 'one',
    now,
    ...visit,
  });

describe('what was filled before, in this page', () => {
  const written = [done(1), done(2, { kind: 'hr-email' }), done(3, { kind: 'hr-email' })];

  it('is told on another step, each kind once', () => {
    expect(before({ last: lastFill(written) })).toEqual([
      { kinds: ['siret', 'hr-email'], where: 'step', minutes: 3 },
    ]);
  });

  it('is told at the same address too, of boxes that are not on this step', () => {
    const here = done(9, { kind: 'company-name', label: 'company-name' });
    const last = lastFill([...written, here], { path: step.path });
    expect(before({ last })).toEqual([{ kinds: ['siret', 'hr-email'], where: 'step', minutes: 3 }]);
  });

  it.each(['undone', 'refused', 'emptied', 'kept'] as const)(
    'is not told when it is %s',
    (state) => {
      expect(before({ last: lastFill([done(1, { state })]) })).toEqual([]);
    },
  );

  it('is never told of a message', () => {
    expect(before({ last: lastFill([done(1, { kind: 'message' })]) })).toEqual([]);
  });
});

describe('what was filled before, on other pages of the site', () => {
  it('comes from the traces of two hours, of this host and this employer', () => {
    expect(before({ traces: [trace()] })).toEqual([
      { kinds: ['siret'], where: 'site', minutes: 10 },
    ]);
    const others = [
      trace({ at: minutes(121) }),
      trace({ host: 'fo.visale.fr' }),
      trace({ employer: 'two' }),
    ];
    expect(before({ traces: others })).toEqual([]);
  });

  it('leaves this page to its own memory, which knows what was undone', () => {
    const last = lastFill([done(1, { state: 'undone' })]);
    expect(before({ last, traces: [trace({ at: minutes(2) })] })).toEqual([]);
    expect(before({ last, traces: [trace()] })).toHaveLength(1);
  });

  it('tells the newest first, and each kind there only', () => {
    const traces = [
      trace({ at: minutes(40), kinds: ['siret', 'hr-email'] }),
      trace({ at: minutes(10), kinds: ['siret'] }),
    ];
    expect(before({ traces })).toEqual([
      { kinds: ['siret'], where: 'site', minutes: 10 },
      { kinds: ['hr-email'], where: 'site', minutes: 40 },
    ]);
  });
});

describe('a next step at the same address', () => {
  const samePath = { path: step.path };

  it('asks for something, and for nothing of what was filled', () => {
    expect(isNextStep(step, lastFill([done(1)], samePath))).toBe(true);
    expect(isNextStep(sight(), lastFill([done(1)], samePath))).toBe(false);
    expect(isNextStep(step, lastFill([done(9)], samePath))).toBe(false);
    expect(isNextStep(step, lastFill([done(1, { label: 'company-name' })], samePath))).toBe(false);
  });

  it('is not where a message was put', () => {
    expect(isNextStep(step, lastFill([done(1, { kind: 'message' })], samePath))).toBe(false);
  });
});

describe('a box that was emptied after our fill', () => {
  const siret = ask({ id: 1, kinds: ['siret'] });
  const statesAfter = (state: Outcome['state'], label = 'siret') => {
    const emptied = emptiedIn([siret], lastFill([done(1, { state, label })]));
    const [row] = plan(sight(siret), card, { ticks: {}, kinds: {}, siretInstead: [], emptied });
    return (
      row && { state: row.state, ticked: row.ticked, says: row.because.map(({ says }) => says) }
    );
  };

  it('is in doubt, unticked, and says why', () => {
    expect(statesAfter('emptied')).toEqual({ state: 'doubt', ticked: false, says: ['emptied'] });
  });

  it('is ticked as before once it is undone, or where it is another question', () => {
    const ticked = { state: 'ready', ticked: true, says: [] };
    expect(statesAfter('undone')).toEqual(ticked);
    expect(statesAfter('kept')).toEqual(ticked);
    expect(statesAfter('emptied', 'SIRET du tuteur')).toEqual(ticked);
  });
});
