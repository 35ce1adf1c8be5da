import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReply } from '../../utils/reading/reply.ts';
import expected from './replies/expected.json' with { type: 'json' };

const folder = 'tests/reading/replies';
const names = readdirSync(folder).flatMap((file) => /^(.*)\.txt$/.exec(file)?.[1] ?? []);
const textOf = (name: string) => readFileSync(`${folder}/${name}.txt`, 'utf8');

/** The values of each kind, best first. The whole name only repeats its halves. */
function told(name: string): Record<string, unknown> {
  const { proposals, needsNoCode, ape } = readReply(textOf(name));
  const values: Record<string, string[]> = {};
  for (const { kind, value } of proposals)
    if (kind !== 'hr-name') values[kind] = [...(values[kind] ?? []), value];
  return { ...(needsNoCode ? { needsNoCode } : {}), ...(ape.length > 0 ? { ape } : {}), ...values };
}

it('there are thirty replies at least, and each says what it tells', () => {
  expect(names.length).toBeGreaterThanOrEqual(30);
  expect(Object.keys(expected).sort()).toEqual([...names].sort());
});

describe('reads of each reply', () => {
  it.each(names)('%s', (name) => {
    expect(told(name)).toEqual(expected[name as keyof typeof expected]);
  });

  it.each(names)('%s: each proposal stands in its line, ranks follow', (name) => {
    const { proposals } = readReply(textOf(name));
    for (const { kind, rank } of proposals)
      expect(proposals.filter((one) => one.kind === kind)[rank - 1]?.rank).toBe(rank);
    for (const { kind, value, line } of proposals)
      if (!/siret|siren|expiry|name/.test(kind)) expect(line).toContain(value);
  });
});

const nir = fc
  .tuple(
    fc.constantFrom('1', '2'),
    fc.integer({ min: 50, max: 99 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 95 }),
    fc.integer({ min: 1, max: 990 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([sex, year, month, place, town, rank]) => {
    const two = (part: number, length = 2) => `${part}`.padStart(length, '0');
    const body = `${sex}${year}${two(month)}${two(place)}${two(town, 3)}${two(rank, 3)}`;
    return body + two(97 - (Number(body) % 97));
  });
const spaced = (number: string) =>
  number.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
const iban = fc.constantFrom(
  'FR7630006000011234567890189',
  'FR76 3000 6000 0112 3456 7890 189',
  'DE89 3704 0044 0532 0130 00',
);
const amount = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom(' €', ',55 €', ' euros', ' EUR'))
  .map(([whole, unit]) => `${whole}${unit}`);
const secret = fc.oneof(nir, nir.map(spaced), iban, amount);
const lead = fc.constantFrom(
  'N° de sécurité sociale : ',
  'Code entreprise : ',
  'SIRET ',
  'Votre code est le ',
  '',
  'Salaire net ',
);
const digitsOf = (text: string) => text.replace(/[^\dA-Z]/g, '');

it('never proposes nor shows a social-security number, an amount or an IBAN', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), secret, lead, fc.nat(), (name, hidden, words, at) => {
      const lines = textOf(name).split('\n');
      const place = at % (lines.length + 1);
      const text = [...lines.slice(0, place), `${words}${hidden}`, ...lines.slice(place)].join(
        '\n',
      );
      const bare = digitsOf(hidden);
      for (const { value, line } of readReply(text).proposals) {
        expect(digitsOf(value)).not.toContain(bare);
        expect(value).not.toContain(hidden);
        expect(line).not.toContain(hidden);
      }
    }),
    { numRuns: 250 },
  );
}, 60_000);

it('takes any text, and no more than a moment', () => {
  const long = ['1 ', 'a', 'code entreprise : 1234 ', '> ', 'De : x\nObjet : y\n', 'bonjour\n'];
  for (const part of long) expect(() => readReply(part.repeat(20_000))).not.toThrow();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(Array.isArray(readReply(text).proposals)).toBe(true);
    }),
  );
}, 60_000);
