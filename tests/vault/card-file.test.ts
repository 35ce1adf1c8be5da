import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindNames } from '../../utils/fields/index.ts';
import { cardKeys, writeCardFile } from '../../utils/vault/card-file.ts';
import { changesFor, compareCards } from '../../utils/vault/complete-card.ts';
import { readCardFile } from '../../utils/vault/read-card-file.ts';
import { nir, workshop } from './cards.ts';

const marker = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const card = fc.record({
  facts: fc.dictionary(fc.constantFrom(...kindNames), marker),
  notes: fc.string(),
});

test('whatever the card, its file holds neither notes, nor the specific code, nor anything unnamed', () => {
  fc.assert(
    fc.property(card, ({ facts, notes }) => {
      const secrets = { 'specific-code': 'SECRET-CODE', nic: 'SECRET-NIC' };
      const whole = {
        facts: { ...facts, ...secrets },
        codeExpires: { specificCode: '2031-01-01' },
        notes: `SECRET-NOTES ${notes}`,
        id: 'SECRET-ID',
        label: 'SECRET-LABEL',
        userCompany: 'SECRET-COMPANY',
        seenSirets: ['SECRET-SIRET'],
        archivedAt: 1791000000000,
      };
      const text = writeCardFile(whole);
      expect(text).not.toMatch(/SECRET|2031-01-01|1791000000000/);
      const { codeEnPoche, version, ...parts } = JSON.parse(text);
      for (const [part, held] of Object.entries(parts))
        for (const one of [held].flat())
          expect([...Object.keys(Reflect.get(cardKeys, part)), 'expires']).toEqual(
            expect.arrayContaining(Object.keys(Object(one))),
          );
    }),
  );
});

test('a card comes back as it went; strangers are named, a social-security number is refused', () => {
  const written = JSON.parse(writeCardFile(workshop as never));
  const read = readCardFile(JSON.stringify({ ...written, paie: 1, contact: { phone: nir } }));
  if (!read.read) throw new Error(read.why);
  expect(read.file.ignored).toEqual(['paie']);
  expect(read.file.refused).toMatchObject([{ kind: 'hr-phone' }]);
  expect(read.file.places[0]?.siret).toBe(workshop.facts.siret);
  expect(read.file.expires).toBe('2026-12-31');
});

test('another code takes the end of the one before away', () => {
  const mine = { facts: { 'company-code': '1' }, expires: '2026-12-31' };
  const lines = compareCards(mine, { facts: { 'company-code': '2' } });
  expect(lines).toMatchObject([{ group: 'code', standing: 'changed' }]);
  expect(changesFor(lines, ['code'])).toEqual({
    facts: { 'company-code': '2' },
    codeExpires: { companyCode: '' },
  });
});

test('halves are not mixed: a group goes by itself only where the card has nothing else of it', () => {
  const standings = (mine: object, theirs: object) =>
    compareCards({ facts: mine }, { facts: theirs }).map(({ standing }) => standing);
  const theirs = { 'company-postcode': '67000', 'company-city': 'Strasbourg' };
  expect(standings({}, theirs)).toEqual(['new']);
  expect(standings({ 'company-city': 'Strasbourg' }, theirs)).toEqual(['new']);
  expect(standings({ 'company-address': '3 quai du Port' }, theirs)).toEqual(['changed']);
  expect(standings({ 'hr-last-name': 'Durand' }, { 'hr-first-name': 'Camille' })).toEqual([
    'changed',
  ]);
});

test('of another establishment, nothing completes the card by itself', () => {
  const theirs = { siret: '44306184100047', 'company-city': 'Lyon', 'company-code': '2' };
  const lines = compareCards({ facts: { siret: '73282932000074' } }, { facts: theirs });
  expect(lines.map(({ standing }) => standing)).toEqual(['changed', 'changed', 'changed']);
});

test('a file of more than 200 establishments is refused for that, and is not called damaged', () => {
  const file = (count: number) =>
    JSON.stringify({
      codeEnPoche: 'employer-card',
      version: 1,
      company: { name: 'Ateliers' },
      establishments: Array.from({ length: count }, () => ({ siret: '73282932000074' })),
    });
  expect(readCardFile(file(200))).toMatchObject({ read: true });
  expect(readCardFile(file(201))).toEqual({ read: false, why: 'tooMany' });
});
