import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asSeen } from '../../utils/sites/punycode.ts';

it.each([
  'logement-étudiant.fr',
  'www.münchen.de',
  'vısale.fr',
  'пример.рф',
  '日本語.jp',
  'ü.fr',
  'a-é-b.fr',
])('%s is seen again in what the browser makes of it', (seen) => {
  const { hostname } = new URL(`https://${seen}`);
  expect(hostname).toContain('xn--');
  expect(asSeen(hostname)).toBe(seen);
});

it('a plain name stays as it is, and so does a label that is no code', () => {
  for (const host of ['www.visale.fr', '192.168.0.1', '[::1]', 'xn--.fr', 'xn--é.fr', 'xn--a-9.fr'])
    expect(asSeen(host)).toBe(host);
});

it('whatever a browser writes in code is read back', () => {
  const letters = fc.array(fc.constantFrom(...'aeiouxz0-éèàüßаеор日本'), { maxLength: 20 });
  fc.assert(
    fc.property(letters, (signs) => {
      const address = `https://a${signs.join('')}z.fr`;
      if (!URL.canParse(address)) return;
      const { hostname } = new URL(address);
      expect(new URL(`https://${asSeen(hostname)}`).hostname).toBe(hostname);
    }),
  );
});
