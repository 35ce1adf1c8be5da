import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { databaseName } from '../../utils/vault/database.door.ts';
import { allMappings } from '../../utils/vault/mappings.door.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

const heard = vi.hoisted(() => ({
  listeners: [] as Listener[],
  read: vi.fn(),
  popup: vi.fn(),
  offer: vi.fn(),
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      onMessage: { addListener: (one: Listener) => heard.listeners.push(one) },
    },
    action: { openPopup: () => heard.popup() },
    tabs: { sendMessage: async () => undefined },
  },
}));
vi.mock('../../entrypoints/background/offers.ts', () => ({ offerTo: heard.offer }));
vi.mock('../../utils/messaging/ask.door.ts', () => ({
  ask: async (asked: { question: string; about: unknown }) =>
    asked.question === 'read' ? heard.read(asked.about) : false,
  askAnyway: async ({ about }: { about: unknown }) => heard.read(about),
}));

const { serveTeaching } = await import('../../entrypoints/background/teaching.ts');
serveTeaching();

const place = { candidates: ['#zx'], shadow: [] };
const shown = { label: 'Réf. ZX', block: '' };
const keep = { teach: 'keep', place, kind: 'company-code', everywhere: false, ...shown };
const from = (more: object = {}, tab: object = {}) => ({
  id: 'ours',
  url: 'https://rh.exemple.fr/demande/48213',
  frameId: 0,
  tab: { id: 7, incognito: false, ...tab },
  ...more,
});
const say = (message: unknown, sender: object = from()) => heard.listeners[0]?.(message, sender);
const page = (more: object = {}) => ({
  host: 'rh.exemple.fr',
  path: '/demande/48213',
  query: 0,
  title: 'Demande',
  unread: [],
  cut: false,
  boxes: [
    {
      id: 4,
      clues: [{ text: 'Réf. ZX', from: 'label' }],
      titles: [],
      group: 0,
      type: 'text',
      maxLength: -1,
      ...more,
    },
  ],
});

beforeEach(async () => {
  await deleteDB(databaseName);
  heard.popup.mockReset().mockResolvedValue(undefined);
  heard.read.mockReset().mockImplementation(({ taught }) => ({
    page: page(),
    taught: taught.map(() => 4),
  }));
});

it('tells how the form names a box, and whether only its place leads to it', async () => {
  const named = { state: 'named', label: 'Réf. ZX', block: '' };
  expect(await say({ teach: 'name', place })).toEqual({ ...named, brittle: false });
  const brittle = { candidates: ['form:nth-of-type(1)>input:nth-of-type(2)'], shadow: [] };
  expect(await say({ teach: 'name', place: brittle })).toEqual({ ...named, brittle: true });
  const within = { candidates: ['#zx'], shadow: [['x-form:nth-of-type(1):not(* *)']] };
  expect(await say({ teach: 'name', place: within })).toEqual({ ...named, brittle: true });
  expect(await allMappings()).toEqual([]);
});

it('keeps a lesson: the host is the browser’s word, whatever the message says', async () => {
  expect(await say({ ...keep, host: 'al-in.fr', path: '/autre' })).toEqual({
    state: 'kept',
    shown: true,
  });
  expect(await allMappings()).toMatchObject([
    {
      host: 'rh.exemple.fr',
      path: '/demande/*',
      kind: 'company-code',
      label: 'Réf. ZX',
      candidates: ['#zx'],
    },
  ]);
  expect(heard.offer).toHaveBeenCalledWith(7);
  heard.popup.mockRejectedValue(new Error('no gesture'));
  expect(await say({ ...keep, everywhere: true })).toEqual({ state: 'kept', shown: false });
  const all = await allMappings();
  expect(all).toHaveLength(1);
  expect(all[0]).not.toHaveProperty('path');
});

it('keeps the name that the person was shown, whatever the page says meanwhile', async () => {
  expect(await say({ teach: 'name', place })).toMatchObject({ ...shown, state: 'named' });
  heard.read.mockImplementation(({ taught }) => ({
    page: page({ clues: [{ text: 'SIRET du conjoint', from: 'label' }] }),
    taught: taught.map(() => 4),
  }));
  expect(await say({ ...keep, label: 'Réf. ZX', block: 'Votre employeur' })).toMatchObject({
    state: 'kept',
  });
  expect(await allMappings()).toMatchObject([{ label: 'Réf. ZX', block: 'Votre employeur' }]);
});

it('keeps a word for one page beside that for the whole site, and the last word alone', async () => {
  await say({ ...keep, kind: 'siret', everywhere: true });
  await say(keep);
  await say({ ...keep, kind: 'never' });
  expect((await allMappings()).map(({ kind, path }) => [kind, path])).toEqual([
    ['siret', undefined],
    ['never', '/demande/*'],
  ]);
});

it('keeps nothing from a private window, and says so before anything is asked', async () => {
  const privately = from({}, { incognito: true });
  expect(await say({ teach: 'name', place }, privately)).toEqual({ state: 'private' });
  expect(await say(keep, privately)).toEqual({ state: 'private' });
  expect(await allMappings()).toEqual([]);
  expect(heard.read).not.toHaveBeenCalled();
});

it.each([
  ['http', { url: 'http://rh.exemple.fr/' }],
  ['our own pages', { url: 'chrome-extension://ours/popup.html' }],
  ['no tab', { tab: undefined }],
  ['a site left alone', { url: 'https://locataire.dossierfacile.logement.gouv.fr/' }],
  ['a flow left alone', { url: 'https://fo.visale.fr/#!/bailleur' }],
])('refuses %s', async (_, sender) => {
  expect(await say(keep, from(sender))).toEqual({ state: 'refused' });
  expect(await allMappings()).toEqual([]);
});

it('listens to no other extension, and to nothing but this', () => {
  expect(say(keep, from({ id: 'theirs' }))).toBeUndefined();
  for (const message of [
    undefined,
    'teach',
    { teach: 'drop', place },
    { teach: 'keep' },
    { ...keep, label: undefined },
    { ...keep, block: 3 },
    { teach: 'keep', place: { candidates: [1], shadow: [] } },
    { teach: 'name', place: { candidates: ['a'], shadow: ['b'] } },
  ])
    expect(say(message)).toBeUndefined();
});

it('refuses a kind that there is none of, a value in a text area, and ways without end', async () => {
  expect(await say({ ...keep, kind: 'nir' })).toEqual({ state: 'refused' });
  const candidates = Array.from({ length: 13 }, (_, at) => `#a${at}`);
  expect(await say({ ...keep, place: { candidates, shadow: [] } })).toEqual({ state: 'refused' });
  heard.read.mockImplementation(() => ({ page: page({ type: 'textarea' }), taught: [4] }));
  expect(await say(keep)).toEqual({ state: 'refused' });
  expect(await say({ ...keep, kind: 'never' })).toMatchObject({ state: 'kept' });
});

it('a box that is not found again, or of another host meanwhile, is not worth keeping', async () => {
  heard.read.mockImplementation(() => ({ page: page(), taught: [null] }));
  expect(await say(keep)).toEqual({ state: 'gone' });
  heard.read.mockImplementation(() => ({ page: { ...page(), host: 'autre.fr' }, taught: [4] }));
  expect(await say(keep)).toEqual({ state: 'gone' });
  heard.read.mockResolvedValue(undefined);
  expect(await say(keep)).toEqual({ state: 'gone' });
  expect(await allMappings()).toEqual([]);
});
