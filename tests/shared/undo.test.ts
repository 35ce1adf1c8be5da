import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LastFill, Outcome } from '../../utils/filling/outcome.ts';
import { databaseName } from '../../utils/vault/database.door.ts';
import { keepEmployer } from '../../utils/vault/employers.door.ts';
import { keepFill, lastFills } from '../../utils/vault/fills.door.ts';
import { freshId } from '../../utils/vault/fresh-id.ts';

const page = vi.hoisted(() => ({ undo: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { extension: { inIncognitoContext: false } } }));
vi.mock('../../entrypoints/shared/far-page.ts', () => ({ undoOver: page.undo }));

const { undoFills } = await import('../../entrypoints/shared/undo.ts');

const host = 'al-in.fr';
const own = { siret: '73282932000074', 'company-name': 'Les Ateliers' };
const other = { siret: '55208131766522', 'company-name': 'La Société' };
const since = 1_000_000;

const outcome = (kind: 'siret' | 'company-name', state: Outcome['state']): Outcome => ({
  id: 1,
  kind,
  value: own[kind],
  block: '',
  label: '',
  state,
});
const last: LastFill = {
  at: since + 60_000,
  since,
  path: '/',
  outcomes: [outcome('siret', 'written'), outcome('company-name', 'written')],
  undoable: true,
};

/** Keeps the trace of a fill that was done so long after the first. */
async function trace(employer: string, after: number): Promise<void> {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(since + after);
  await keepFill({ host, employer, kinds: ['siret', 'company-name'] }, false);
  clock.mockRestore();
}

const kept = async () =>
  (await lastFills(10)).map(({ employer, at }) => [employer, at - since] as const);

let ids: readonly [string, string];

beforeEach(async () => {
  await deleteDB(databaseName);
  const keep = async (facts: typeof own) => {
    const id = freshId();
    await keepEmployer({ id, facts, notes: '' });
    return id;
  };
  ids = [await keep(own), await keep(other)];
  page.undo.mockResolvedValue(last.outcomes.map((one) => ({ ...one, state: 'undone' })));
});

it('forgets the traces of the employer whose facts were undone, while this page was filled', async () => {
  const [a, b] = ids;
  await trace(a, -5);
  await trace(a, 20);
  await trace(b, 30_000);
  await trace(a, 60_050);
  await trace(a, 600_000);
  expect(await undoFills({ tab: 1, host, privately: false }, last)).toBe(2);
  expect(await kept()).toEqual([
    [a, 600_000],
    [b, 30_000],
    [a, -5],
  ]);
});

it('leaves all traces as they are in a private window, or where nothing was undone', async () => {
  await trace(ids[0], 20);
  await undoFills({ tab: 1, host, privately: true }, last);
  page.undo.mockResolvedValue(last.outcomes.map((one) => ({ ...one, state: 'kept' })));
  expect(await undoFills({ tab: 1, host, privately: false }, last)).toBe(0);
  expect(await kept()).toHaveLength(1);
});
