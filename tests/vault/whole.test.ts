import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  archiveEmployer,
  bringBackEmployer,
  noteSeenSirets,
} from '../../utils/vault/archive.door.ts';
import { openBackup, type Saved, writeBackup, writeSealed } from '../../utils/vault/backup.ts';
import { databaseName } from '../../utils/vault/database.door.ts';
import { keepEmployer } from '../../utils/vault/employers.door.ts';
import { keepFill } from '../../utils/vault/fills.door.ts';
import { planMerge, printOf } from '../../utils/vault/merge.ts';
import type { Employer } from '../../utils/vault/records.ts';
import { seal, unseal } from '../../utils/vault/sealed.door.ts';
import { keepSetting } from '../../utils/vault/settings.door.ts';
import { keepSite } from '../../utils/vault/sites.door.ts';
import { eraseVault, mergeVault, wholeVault } from '../../utils/vault/whole.door.ts';
import { bakery, nir, workshop } from './cards.ts';

beforeEach(() => deleteDB(databaseName));

const savedAt = '2026-11-24T10:00:00.000Z';

async function filled() {
  const first = await keepEmployer({ ...workshop, userCompany: 'Usine du Val' });
  const second = await keepEmployer(bakery);
  if (!first.kept || !second.kept) throw new Error('not kept');
  await noteSeenSirets(first.employer.id, ['73282932000082']);
  await archiveEmployer(second.employer.id);
  await keepFill({ host: 'al-in.fr', kinds: ['siret'], employer: 'x' }, false);
  await keepSite('rh.exemple.fr', { mode: 'always', employer: first.employer.id });
  await keepSetting('pill', 'never');
  return wholeVault();
}

async function merge(saved: Saved, choices = {}) {
  const seen = printOf(planMerge(await wholeVault(), saved));
  return mergeVault({ saved, choices, seen });
}

test('a vault sealed, erased and brought back is the same; a second import adds nothing', async () => {
  const before = await filled();
  const file = await seal(writeBackup(before, savedAt), { passphrase: 'quatre mots sans lien' });
  await eraseVault();
  expect(Object.values(await wholeVault()).flat()).toEqual([]);
  const opened = openBackup(writeSealed(file));
  if (opened.is !== 'sealed') throw new Error(opened.is);
  expect(await unseal(opened.file, 'pas la bonne du tout')).toEqual({ why: 'wrongPassphrase' });
  const plain = await unseal(opened.file, 'quatre mots sans lien');
  const clear = openBackup('text' in plain ? plain.text : '');
  if (clear.is !== 'clear') throw new Error(clear.is);
  expect(await merge(clear.stores)).toBe('merged');
  const withoutNumber = (fills: readonly unknown[]) =>
    fills.map((fill) => ({ ...Object(fill), id: 0 }));
  const after = await wholeVault();
  expect({ ...after, fills: withoutNumber(after.fills) }).toEqual({
    ...before,
    fills: withoutNumber(before.fills),
  });
  expect(planMerge(after, clear.stores).lines.map(({ standing }) => standing)).not.toContain('new');
}, 60_000);

test('what only one of the two vaults knows of an employer or a site is seen to differ', async () => {
  const saved = await filled();
  const [one, other] = saved.employers as Employer[];
  if (!one || !other) throw new Error('two employers');
  expect([one, other].flatMap(({ userCompany = [] }) => userCompany)).toEqual(['Usine du Val']);
  const aside = one.archivedAt ? one : other;
  await bringBackEmployer(aside.id);
  await keepSite('rh.exemple.fr', { employer: undefined });
  const { lines } = planMerge(await wholeVault(), saved);
  const changed = lines.filter(({ standing }) => standing === 'changed');
  expect(changed).toMatchObject([
    // Put aside before the backup and brought back since: it stays in use.
    { store: 'employers', key: aside.id, wins: 'mine' },
    { store: 'sites', key: 'rh.exemple.fr', wins: 'mine' },
  ]);
});

test('an import that fails in the middle leaves the vault as it was', async () => {
  const saved = await filled();
  await eraseVault();
  await keepEmployer(bakery);
  const before = await wholeVault();
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    record,
  ) {
    puts += 1;
    if (puts === 3) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, record);
  });
  await expect(merge(saved)).rejects.toThrow('no room');
  expect(puts).toBe(3);
  vi.restoreAllMocks();
  expect(await wholeVault()).toEqual(before);
});

test('nothing is written when the vault has moved since it was shown', async () => {
  const saved = await filled();
  const seen = printOf(planMerge(await wholeVault(), saved));
  await eraseVault();
  expect(await mergeVault({ saved, choices: {}, seen })).toBe('moved');
  expect((await wholeVault()).employers).toEqual([]);
});

test('the newer card wins unless the person says otherwise; what is never kept is unreadable', async () => {
  const here = await filled();
  const card = here.employers[0] as { id: string; updatedAt: number };
  const newer = { ...card, notes: 'du fichier', updatedAt: card.updatedAt + 60_000 };
  const saved = { employers: [newer, { ...newer, id: crypto.randomUUID(), notes: nir }] };
  const plan = planMerge(here, saved);
  expect(plan.unreadable).toBe(1);
  expect(plan.lines).toMatchObject([{ standing: 'changed', wins: 'theirs' }]);
  await merge(saved, { [`employers ${card.id}`]: 'mine' });
  expect((await wholeVault()).employers).toEqual(here.employers);
  await merge(saved);
  expect((await wholeVault()).employers).toContainEqual(newer);
});

test.each([
  ['', 'notOurs'],
  ['{"a":1}', 'notOurs'],
  ['{"codeEnPoche":"backup","ver', 'damaged'],
  ['{"codeEnPoche":"backup","version":2}', 'newer'],
  ['{"codeEnPoche":"backup","version":1}', 'damaged'],
  ['{"codeEnPoche":"employer-card","version":1}', 'employerCard'],
])('%s is refused whole: %s', (text, why) => {
  expect(openBackup(text)).toEqual({ is: 'unread', why });
});
