import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SeenPage } from '../../entrypoints/popup/page.ts';
import { databaseName } from '../../utils/vault/database.door.ts';
import { allEmployers, keepEmployer } from '../../utils/vault/employers.door.ts';
import { allSites } from '../../utils/vault/sites.door.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    extension: { inIncognitoContext: false },
    runtime: { sendMessage: async () => undefined },
    permissions: { contains: async () => true },
  },
}));

const { kept } = await import('../../entrypoints/shared/kept.ts');
const { chooseAdded, chooseHere, chosenPrivately } = await import(
  '../../entrypoints/popup/chosen-here.ts'
);

beforeEach(() => deleteDB(databaseName));

/** A page as far as the choice of an employer looks at it. */
const page = (host: string, more: Partial<SeenPage> = {}) => {
  const site = { name: host.replace(/:\d+$/, ''), mode: undefined, permitted: true };
  return { host, privately: false, site: { ...site, confirmed: false }, ...more } as SeenPage;
};

async function card(name: string): Promise<string> {
  const outcome = await keepEmployer({ facts: { 'company-name': name } });
  if (!outcome.kept) throw new Error(outcome.why);
  return outcome.employer.id;
}

const meantOn = async (host: string) => (await kept.employerFor(host))?.id;

it('a site remembers, whatever its port; the active employer stays the active one', async () => {
  const [first, second] = [await card('Un'), await card('Deux')];
  expect(await chooseHere(page('al-in.fr:8443'), second)).toBe(true);
  expect(await meantOn('al-in.fr')).toBe(second);
  expect(await meantOn('al-in.fr:9000')).toBe(second);
  expect(await meantOn('fo.visale.fr')).toBe(first);
});

it('where nothing can be remembered, it is the active one', async () => {
  const [, second] = [await card('Un'), await card('Deux')];
  expect(await chooseHere(page('al-in.fr', { site: undefined }), second)).toBe(false);
  expect(await meantOn('fo.visale.fr')).toBe(second);
  expect(await allSites()).toEqual([]);
});

it('where no employer was the active one, it becomes so too', async () => {
  const [, second] = [await card('Un'), await card('Deux')];
  await kept.archiveEmployer((await kept.activeEmployer())?.id ?? '');
  const third = await card('Trois');
  await kept.archiveEmployer(third);
  await kept.bringBackEmployer(third);
  expect(await kept.activeEmployer()).toBeUndefined();
  await chooseHere(page('al-in.fr'), second);
  expect(await meantOn('fo.visale.fr')).toBe(second);
});

it('a private window leaves no trace in the vault, and has its way until it closes', async () => {
  const [first, second] = [await card('Un'), await card('Deux')];
  const before = await allSites();
  expect(await chooseHere(page('al-in.fr', { privately: true }), second)).toBe(false);
  expect(await allSites()).toEqual(before);
  expect(await meantOn('al-in.fr')).toBe(first);
  const { employers } = await allEmployers();
  expect(chosenPrivately('al-in.fr', employers)?.id).toBe(second);
  expect(chosenPrivately('fo.visale.fr', employers)).toBeUndefined();
  expect(chosenPrivately(undefined, employers)).toBeUndefined();
});

it('an employer that was added is meant where another was remembered', async () => {
  const [first] = [await card('Un')];
  await chooseHere(page('al-in.fr'), first);
  const added = await card('Deux');
  await chooseAdded(page('al-in.fr'), added);
  expect(await meantOn('al-in.fr')).toBe(added);
  expect(await meantOn('fo.visale.fr')).toBe(added);
});
