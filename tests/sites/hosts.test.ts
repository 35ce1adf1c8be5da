import { describe, expect, it } from 'vitest';
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
