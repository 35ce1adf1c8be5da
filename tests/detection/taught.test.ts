import { expect, it } from 'vitest';
import { sight } from '../../utils/detection/closer.ts';
import type { BoxReading, BoxState, PageReading } from '../../utils/detection/reading.ts';
import { isSame, type Lesson, namesOn } from '../../utils/detection/taught.ts';

const box = (id: number, label: string, block = 'Votre employeur', maxLength = -1): BoxReading => ({
  id,
  clues: [{ text: label, from: 'label' }],
  titles: [{ text: block, closed: false }],
  group: 1,
  type: 'text',
  maxLength,
});

const pageOf = (...boxes: BoxReading[]): PageReading => ({
  host: 'al-in.fr',
  path: '/',
  query: 0,
  title: 'Demande',
  boxes,
  unread: [],
  cut: false,
});

const page = pageOf(box(1, 'N° SIRET'), box(2, 'Réf. ZX'), box(3, 'N° SIRET', 'Votre conjoint'));

const lesson = (more: Partial<Lesson>): Lesson => ({
  id: 'm',
  kind: 'company-code',
  label: 'Réf. ZX',
  block: 'Votre employeur',
  brittle: false,
  changed: false,
  box: 2,
  ...more,
});

const open: BoxState = { open: true, filled: false, text: '' };

async function seen(taught: readonly Lesson[], on = page, states: Record<number, BoxState> = {}) {
  const asked: number[] = [];
  const sighting = await sight(on, {
    trusted: true,
    taught,
    closer: async ({ ids, held }) => {
      asked.push(...held);
      return ids.map((id) => states[id] ?? open);
    },
  });
  const told = (sighting?.askings ?? []).map(({ id, verdict, taught: by }) => [
    id,
    verdict.certainty,
    verdict.kinds.join(),
    by && verdict.because.map(({ says }) => says).join(),
  ]);
  return { told, asked };
}

const siret = [1, 'certain', 'siret', undefined];
const spouse = [3, 'unknown', 'siret', undefined];

it('nothing taught changes nothing', async () => {
  expect((await seen([])).told).toEqual([siret, spouse]);
});

it('a box that no rule knows is asked for in its place, with what stands in it', async () => {
  const { told, asked } = await seen([lesson({})]);
  expect(told).toEqual([siret, [2, 'certain', 'company-code', 'taught'], spouse]);
  expect(asked).toEqual([1, 2]);
});

it('what was taught beats the rules, a veto too', async () => {
  const { told } = await seen([
    lesson({ id: 'a', box: 1, kind: 'siren' }),
    lesson({ id: 'b', box: 3, kind: 'siret' }),
  ]);
  expect(told).toEqual([
    [1, 'certain', 'siren', 'taught'],
    [3, 'certain', 'siret', 'taught'],
  ]);
});

it('never leaves a box alone, and what stands in it stays in the page', async () => {
  const { told, asked } = await seen([lesson({ kind: 'never', box: 1 })]);
  expect(told).toEqual([[1, 'unknown', 'siret', 'taughtNever'], spouse]);
  expect(asked).toEqual([]);
  const other = await seen([lesson({ kind: 'never' })]);
  expect(other.told[1]).toEqual([2, 'unknown', '', 'taughtNever']);
});

it('under another name it is asked again', async () => {
  const { told } = await seen([lesson({ changed: true })]);
  expect(told[1]).toEqual([2, 'likely', 'company-code', 'taughtChanged']);
  const never = await seen([lesson({ kind: 'never', box: 1, changed: true })]);
  expect(never.told[0]).toEqual([1, 'likely', 'siret', 'taughtChanged']);
});

it('its place in the page is said to be all that it was known by', async () => {
  const { told } = await seen([lesson({ brittle: true })]);
  expect(told[1]?.[3]).toBe('taught,taughtBrittle');
});

it('known by its place alone, and nameless on that day, a box is shown but never ticked', async () => {
  const nameless = lesson({ brittle: true, label: '', block: '' });
  const { told } = await seen([nameless]);
  expect(told[1]).toEqual([2, 'likely', 'company-code', 'taughtBrittle,taught']);
  const inBlock = await seen([{ ...nameless, block: 'Votre employeur' }]);
  expect(inBlock.told[1]?.[1]).toBe('likely');
  const stable = await seen([{ ...nameless, brittle: false }]);
  expect(stable.told[1]?.[1]).toBe('certain');
});

it('a box that cannot be seen is not asked for, and one that is gone neither', async () => {
  const shut = { 2: { ...open, open: false } };
  expect((await seen([lesson({})], page, shut)).told).toEqual([siret, spouse]);
  expect((await seen([lesson({ box: undefined })])).told).toEqual([siret, spouse]);
  expect((await seen([lesson({ box: 99 })])).told).toEqual([siret, spouse]);
});

it('of two lessons about one box the last counts', async () => {
  const { told } = await seen([lesson({ id: 'site', kind: 'siren' }), lesson({ id: 'page' })]);
  expect(told[1]).toEqual([2, 'certain', 'company-code', 'taught']);
});

it('a value over several boxes falls apart when one of them is something else', async () => {
  const split = pageOf(box(1, 'SIREN', 'N° SIRET de l’employeur', 9), box(2, 'NIC', '', 5));
  const whole = await seen([], split);
  expect(whole.told).toHaveLength(1);
  const { told } = await seen([lesson({ kind: 'hr-phone' })], split);
  expect(told).toEqual([[2, 'certain', 'hr-phone', 'taught']]);
});

it('names a box the same whether or not a rule knows it; case and accents do not count', () => {
  expect([...namesOn(page)]).toEqual([
    [1, { label: 'N° SIRET', block: 'Votre employeur' }],
    [2, { label: 'Réf. ZX', block: 'Votre employeur' }],
    [3, { label: 'N° SIRET', block: 'Votre conjoint' }],
  ]);
  expect(isSame({ label: 'Réf. ZX', block: '' }, { label: 'REF ZX', block: '' })).toBe(
    isSame({ label: 'REF ZX', block: '' }, { label: 'Réf. ZX', block: '' }),
  );
  expect(isSame({ label: 'Réf', block: 'A' }, { label: 'REF', block: 'a' })).toBe(true);
  expect(isSame({ label: 'Réf', block: 'A' }, { label: 'Réf', block: 'B' })).toBe(false);
});
