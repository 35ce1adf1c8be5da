import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailto } from '../../utils/letters/mail-links.ts';

const text = fc.string({ unit: 'binary' });
const longText = fc.string({ unit: 'grapheme', minLength: 1500, maxLength: 4000 });
const words = fc
  .array(fc.constantFrom('établissement', 'de', 'code', '«\u00a0AL’in\u00a0»', 'a&b=c+d%', '🔑'), {
    minLength: 300,
    maxLength: 600,
  })
  .map((all) => all.join(' '));
const crlf = (body: string) => body.replace(/\r\n?|\n/g, '\r\n').toWellFormed();
const bodyOf = (href: string) => new URL(href).searchParams.get('body') ?? '';
/** What the link leaves out of a body that it holds the beginning of. */
const restOf = (href: string, body: string) => crlf(body).slice(bodyOf(href).length);

describe('the encoding', () => {
  test('keeps what a link would otherwise swallow', () => {
    const { href } = mailto({
      to: 'camille+rh@exemple.fr',
      subject: 'R&D : 100 % d’été',
      body: 'a+b=c & d?\n#é',
    });
    expect(href).toBe(
      'mailto:camille%2Brh@exemple.fr?subject=R%26D%20%3A%20100%20%25%20d%E2%80%99%C3%A9t%C3%A9&body=a%2Bb%3Dc%20%26%20d%3F%0D%0A%23%C3%A9',
    );
  });

  test('reads back as the same text, whatever the text', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const url = new URL(mailto({ subject: subject.slice(0, 78), body }).href);
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(url.searchParams.get('subject')).toBe(crlf(subject.slice(0, 78)));
        expect(url.searchParams.get('body')).toBe(crlf(body));
      }),
    );
  });

  test.each([
    [undefined, ''],
    ['', ''],
    ['Camille Durand', ''],
    ['Camille Durand <camille@exemple.fr>', 'camille@exemple.fr'],
    ['"Durand, Camille" <camille@exemple.fr>', 'camille@exemple.fr'],
    ['rh@exemple.fr; paie@exemple.fr', 'rh@exemple.fr,paie@exemple.fr'],
    ['rh@exemple.fr?bcc=x@y.fr', ''],
    ['rh@exemple.fr&cc', 'rh@exemple.fr%26cc'],
    ['é@exemple.fr', '%C3%A9@exemple.fr'],
  ])('of %j keeps the addresses and no more', (to, kept) => {
    const { href } = mailto({ to, subject: 's', body: 'b' });
    expect(href).toBe(`mailto:${kept}?subject=s&body=b`);
  });
});

test('an address without end is left out', () => {
  const { href } = mailto({ to: `${'a'.repeat(400)}@exemple.fr`, subject: 's', body: 'b' });
  expect(href).toBe('mailto:?subject=s&body=b');
});

describe('a text too long for a link', () => {
  test('is cut within 2,000 bytes; the link holds the beginning, and says when that is not all', () => {
    fc.assert(
      fc.property(fc.oneof(longText, words), text, (body, to) => {
        const { href, cut } = mailto({ to, subject: body.slice(0, 78), body });
        expect(href.length).toBeLessThanOrEqual(2000);
        expect(href).toMatch(/^[\x21-\x7e]+$/);
        expect(href).not.toMatch(/undefined/);
        expect(crlf(body).startsWith(bodyOf(href))).toBe(true);
        expect(cut).toBe(restOf(href, body) !== '');
      }),
      { numRuns: 50 },
    );
  });

  test('is cut between two words, and not shorter than need be', () => {
    fc.assert(
      fc.property(words, (body) => {
        const { href, cut } = mailto({ subject: 's', body });
        const rest = restOf(href, body);
        expect(cut).toBe(true);
        expect(`${bodyOf(href)}|${rest}`).toMatch(/ \||\| /);
        const next = /^ ?[^ ]+/.exec(rest)?.[0] ?? '';
        expect(href.length + encodeURIComponent(next).length).toBeGreaterThan(2000);
      }),
      { numRuns: 50 },
    );
  });

  test('of one endless word is cut between two characters', () => {
    const body = '🔑'.repeat(400);
    const { href } = mailto({ subject: 's', body });
    expect(bodyOf(href)).toMatch(/^(🔑)+$/u);
    expect(restOf(href, body)).toMatch(/^(🔑)+$/u);
  });
});
