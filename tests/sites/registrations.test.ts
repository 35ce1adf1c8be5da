import { describe, expect, it } from 'vitest';
import { originOf, siteName } from '../../utils/sites/origins.ts';
import {
  type DecidedSite,
  isGranted,
  scriptId,
  settling,
} from '../../utils/sites/registrations.ts';

const always = (...hosts: readonly string[]): DecidedSite[] =>
  hosts.map((host) => ({ host, mode: 'always' }));

describe('the scripts of sites', () => {
  it('are registered where a site is wanted always and permitted', () => {
    const sites = [...always('a.fr', 'b.fr'), { host: 'c.fr', mode: 'never' as const }];
    const granted = ['https://*.visale.fr/*', 'https://a.fr/*', 'https://c.fr/*', 'https://d.fr/*'];
    expect(settling({ granted, registered: [], sites })).toEqual({
      register: ['a.fr'],
      unregister: [],
    });
  });

  it('stay where they stand', () => {
    const [granted, registered] = [['https://a.fr/*'], [scriptId('a.fr')]];
    expect(settling({ granted, registered, sites: always('a.fr') })).toEqual({
      register: [],
      unregister: [],
    });
  });

  it.each([
    ['whose permission was taken back', [], always('a.fr')],
    ['about which the person has changed their mind', ['https://a.fr/*'], []],
    [
      'where nothing is to be done any more',
      ['https://a.fr/*'],
      [{ host: 'a.fr', mode: 'never' as const }],
    ],
    ['that was only confirmed', ['https://a.fr/*'], [{ host: 'a.fr' }]],
  ])('go from a site %s', (_, granted, sites) => {
    expect(settling({ granted, registered: [scriptId('a.fr')], sites })).toEqual({
      register: [],
      unregister: [scriptId('a.fr')],
    });
  });

  it('of somebody else are left alone', () => {
    const registered = ['pill', scriptId('a.fr')];
    expect(settling({ granted: [], registered, sites: [] }).unregister).toEqual([scriptId('a.fr')]);
  });
});

describe('a host is granted', () => {
  it.each([
    ['https://rh.exemple.fr/*', 'rh.exemple.fr', true],
    ['*://rh.exemple.fr/*', 'rh.exemple.fr', true],
    ['https://*.exemple.fr/*', 'rh.exemple.fr', true],
    ['https://*/*', 'rh.exemple.fr', true],
    ['*://*/*', 'rh.exemple.fr', true],
    ['<all_urls>', 'rh.exemple.fr', true],
    ['https://[::1]/*', '[::1]', true],
    ['https://exemple.fr/*', 'rh.exemple.fr', false],
    ['https://rh.exemple.fr/*', 'exemple.fr', false],
    ['http://rh.exemple.fr/*', 'rh.exemple.fr', false],
    ['http://*/*', 'rh.exemple.fr', false],
    ['https://*.autre.fr/*', 'rh.exemple.fr', false],
  ])('%s for %s: %s', (pattern, host, is) => expect(isGranted([pattern], host)).toBe(is));

  it('by nothing where it is no host', () => expect(isGranted(['https://*/*'], 'a b')).toBe(false));
});

it('a site is known by its name, whatever the port; the one origin is https', () => {
  expect(siteName('RH.exemple.fr:8443')).toBe('rh.exemple.fr');
  expect(siteName('[::1]:8443')).toBe('[::1]');
  expect(siteName('[::1]')).toBe('[::1]');
  expect(originOf('rh.exemple.fr:8443')).toBe('https://rh.exemple.fr/*');
});
