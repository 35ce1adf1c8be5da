import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { databaseName } from '../../utils/vault/database.door.ts';
import { keepSite } from '../../utils/vault/sites.door.ts';

const permitted = vi.hoisted(() => ({ origins: [] as string[], looks: 0 }));
vi.mock('webextension-polyfill', () => ({
  default: {
    extension: { inIncognitoContext: false },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((one) => permitted.origins.includes(one)),
    },
  },
}));
vi.mock('../../utils/messaging/frames.door.ts', () => ({
  ownFrames: async () => {
    permitted.looks += 1;
    return [
      { frame: 3, host: 'rh.exemple.fr' },
      { frame: 4, host: 'al-in.fr' },
    ];
  },
}));
vi.mock('../../utils/messaging/ask.door.ts', () => ({
  ask: async ({ question }: { question: string }) =>
    question === 'read' ? { page: page('rh.exemple.fr', 'al-in.fr') } : [open, open],
}));

const { framesIn } = await import('../../entrypoints/shared/frames.ts');

const open = { open: true, filled: false, text: '' };
const page = (...hosts: readonly string[]) => ({
  host: 'aides.mairie.example',
  path: '/',
  query: 0,
  title: 'Aide au logement',
  boxes: [],
  unread: hosts.map((host, at) => ({ id: at + 1, host, at, titles: [] })),
  cut: false,
});
const read = async (...hosts: readonly string[]) => {
  const frames = await framesIn({ tab: 1, frame: 0, page: page(...hosts) });
  return frames.map(({ host }) => host);
};

beforeEach(async () => {
  await deleteDB(databaseName);
  permitted.origins = [];
  permitted.looks = 0;
});

it('a frame of a listed host is read, unless that one is to be left alone', async () => {
  expect(await read('al-in.fr')).toEqual(['al-in.fr']);
  await keepSite('al-in.fr', { mode: 'never' });
  expect(await read('al-in.fr')).toEqual([]);
});

it('a frame of any other host is read where that one is wanted always and permitted', async () => {
  permitted.origins = ['https://rh.exemple.fr/*'];
  await keepSite('rh.exemple.fr', { mode: 'always' });
  expect(await read('rh.exemple.fr')).toEqual(['rh.exemple.fr']);
});

it('a permission alone is not enough, nor is the wish alone, nor a fill confirmed there', async () => {
  permitted.origins = ['https://rh.exemple.fr/*'];
  expect(await read('rh.exemple.fr')).toEqual([]);
  await keepSite('rh.exemple.fr', { confirmedAt: 1 });
  expect(await read('rh.exemple.fr', 'al-in.fr')).toEqual(['al-in.fr']);
  permitted.origins = [];
  permitted.looks = 0;
  await keepSite('rh.exemple.fr', { mode: 'always' });
  expect(await read('rh.exemple.fr')).toEqual([]);
  expect(permitted.looks).toBe(0);
});
