import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askedSites, asksFirst, keepConfirmed } from '../../entrypoints/popup/first-fill.ts';
import {
  allowAlways,
  confirmSite,
  isOpenUnasked,
  keptSites,
  leaveAlone,
  siteStateOf,
  takeBack,
} from '../../entrypoints/shared/sites.ts';
import { farId } from '../../utils/detection/far-ids.ts';
import { databaseName } from '../../utils/vault/database.door.ts';
import { allSites, keepSite } from '../../utils/vault/sites.door.ts';

/** The browser: what it has granted, and what the person would answer. */
const { granted, permissions, sendMessage } = vi.hoisted(() => {
  const granted = new Set<string>();
  return {
    granted,
    permissions: {
      contains: vi.fn(async ({ origins: [origin] }: { origins: string[] }) =>
        granted.has(origin ?? ''),
      ),
      request: vi.fn(async ({ origins: [origin] }: { origins: string[] }) => {
        granted.add(origin ?? '');
        return true;
      }),
      remove: vi.fn(async ({ origins: [origin] }: { origins: string[] }) =>
        granted.delete(origin ?? ''),
      ),
    },
    sendMessage: vi.fn(async () => undefined),
  };
});
vi.mock('webextension-polyfill', () => ({
  default: { permissions, runtime: { sendMessage }, extension: {} },
}));

const host = 'rh.exemple.fr';
const origin = `https://${host}/*`;
const open = { name: host, mode: undefined };

beforeEach(async () => {
  await deleteDB(databaseName);
  granted.clear();
});

describe('“always”', () => {
  it('is asked for in the click itself, by the exact name', () => {
    const asked = allowAlways(open);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [origin] });
    return asked;
  });

  it('is kept before the person has answered: our window may be gone by then', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    permissions.request.mockReturnValueOnce(promise);
    const asked = allowAlways(open);
    await vi.waitFor(async () =>
      expect(await allSites()).toMatchObject([{ host, mode: 'always' }]),
    );
    resolve(true);
    expect(await asked).toBe(true);
    expect(sendMessage).toHaveBeenCalledWith({ sites: 'settle' });
  });

  it.each([
    ['refuses', () => Promise.resolve(false)],
    ['cannot ask', () => Promise.reject(new Error('no gesture'))],
  ])('is as it was where the browser %s', async (_, answer) => {
    permissions.request.mockImplementationOnce(answer);
    expect(await allowAlways(open)).toBe(false);
    expect(await allSites()).toEqual([]);
    await keepSite(host, { mode: 'always' });
    permissions.request.mockImplementationOnce(answer);
    expect(await allowAlways({ name: host, mode: 'always' })).toBe(false);
    expect(await allSites()).toMatchObject([{ host, mode: 'always' }]);
  });

  it('taken back, gives the permission back', async () => {
    await allowAlways(open);
    await takeBack(await siteStateOf(host));
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: [origin] });
    expect(await siteStateOf(host)).toEqual({ ...open, permitted: false, confirmed: false });
  });

  it('turned into “never”, gives it back too', async () => {
    await allowAlways(open);
    await leaveAlone(await siteStateOf(host));
    expect(granted.has(origin)).toBe(false);
    expect((await siteStateOf(host)).mode).toBe('never');
  });

  it('without its permission is told as such', async () => {
    await keepSite(host, { mode: 'always' });
    expect(await siteStateOf(host)).toMatchObject({ mode: 'always', permitted: false });
    expect(await keptSites()).toMatchObject([{ host, permitted: false }]);
  });
});

it('“never” on a listed site leaves its permission, and is the same at every port', async () => {
  await leaveAlone(await siteStateOf('www.al-in.fr:8443'));
  expect(permissions.remove).not.toHaveBeenCalled();
  expect((await siteStateOf('www.al-in.fr')).mode).toBe('never');
  expect((await siteStateOf('www.al-in.fr:444')).mode).toBe('never');
  expect((await siteStateOf('al-in.fr')).mode).toBeUndefined();
});

it('a site is looked at unasked where it is listed, or wanted always and permitted', async () => {
  await keepSite('www.visale.fr', { mode: 'never' });
  await keepSite('a.fr', { mode: 'always' });
  await keepSite('b.fr', { mode: 'always' });
  await keepSite('c.fr', { confirmedAt: 1 });
  for (const name of ['a.fr', 'c.fr']) granted.add(`https://${name}/*`);
  const addresses = [
    'https://fo.visale.fr/#/employeur',
    'https://www.visale.fr/',
    'https://a.fr/aide',
    'http://a.fr/aide',
    'https://b.fr/',
    'https://c.fr/',
    'https://www.demandelogement35.fr/',
    'https://dossierfacile.logement.gouv.fr/',
    'about:blank',
  ];
  const open = await Promise.all(addresses.map(isOpenUnasked));
  expect(addresses.filter((_, index) => open[index])).toEqual([addresses[0], addresses[2]]);
});

it('a confirmed fill stays confirmed when the mode changes', async () => {
  await confirmSite(host);
  await leaveAlone(await siteStateOf(host));
  await takeBack(await siteStateOf(host));
  expect(await siteStateOf(host)).toMatchObject({ mode: undefined, confirmed: true });
});

it('the first fill is asked about where a site is not listed, until it is confirmed', async () => {
  const site = await siteStateOf(host);
  expect(asksFirst({ trust: 'listed', site })).toBe(false);
  expect(asksFirst({ trust: 'click', site: undefined })).toBe(true);
  for (const trust of ['offered', 'click'] as const) expect(asksFirst({ trust, site })).toBe(true);
  await keepConfirmed([{ site }], { privately: false });
  expect(asksFirst({ trust: 'click', site: await siteStateOf(host) })).toBe(false);
});

it('of a private window no confirmation is kept', async () => {
  await keepConfirmed([{ site: await siteStateOf(host) }], { privately: true });
  expect(await allSites()).toEqual([]);
});

describe('a frame of a site that is wanted always', () => {
  const frames = async () => [
    { frame: 3, host, trust: 'click' as const, site: await siteStateOf(host) },
    { frame: 4, host: 'al-in.fr', trust: 'listed' as const, site: await siteStateOf('al-in.fr') },
  ];
  const row = (frame: number, ticked: boolean) => ({ id: farId(frame, 1), ticked });
  const asked = async (trust: 'listed' | 'click', ...rows: ReturnType<typeof row>[]) => {
    const around = trust === 'listed' ? 'www.visale.fr' : 'aides.exemple.fr';
    const site = await siteStateOf(around);
    const sites = askedSites({ host: around, trust, site, frames: await frames() }, rows);
    return sites.map((one) => `${one.framed ? 'in ' : ''}${one.host}`);
  };

  it('is asked about beside the page, where something would be written there', async () => {
    expect(await asked('listed', row(0, true), row(3, true))).toEqual([`in ${host}`]);
    expect(await asked('listed', row(0, true), row(3, false), row(4, true))).toEqual([]);
    expect(await asked('click', row(0, true), row(3, true))).toEqual([
      'aides.exemple.fr',
      `in ${host}`,
    ]);
  });

  it('is confirmed with the page, and not asked about again', async () => {
    const site = await siteStateOf(host);
    const page = await siteStateOf('aides.exemple.fr');
    await keepConfirmed([{ site: page }, { site }], { privately: false });
    expect(await asked('click', row(0, true), row(3, true))).toEqual([]);
  });
});
