import { describe, expect, it } from 'vitest';
import type { ConfigEnv } from 'wxt';
import { manifest } from '../../scripts/manifest.ts';
import { alone, listed, offered } from '../../utils/sites/hosts.ts';

describe('the table of hosts', () => {
  it.each([...listed, ...offered, ...alone])(
    '%s is an https match pattern of one name',
    (pattern) => {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    },
  );

  it('has each pattern once', () => {
    const all = [...listed, ...offered, ...alone];
    expect(new Set(all).size).toBe(all.length);
  });

  it('offers the 26 departmental hosts one by one, without a wildcard', () => {
    expect(offered).toHaveLength(26);
    expect(offered.filter((pattern) => pattern.includes('*.'))).toEqual([]);
  });

  it('never offers what it lists', () => {
    const names = listed.map((pattern) => pattern.slice('https://*.'.length, -2));
    const again = offered.filter((pattern) => names.some((name) => pattern.includes(`${name}/`)));
    expect(again).toEqual([]);
  });
});

describe('the manifest', () => {
  const env = { browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' };
  const made = (typeof manifest === 'function' ? manifest(env as ConfigEnv) : manifest) as {
    host_permissions: string[];
    optional_host_permissions: string[];
  };

  it('has the listed hosts from installation, and no other', () => {
    expect(made.host_permissions).toEqual(listed);
  });

  it('may ask for any https host, never for plain http', () => {
    expect(made.optional_host_permissions).toEqual(['https://*/*']);
  });
});
