import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { establishmentsIn } from '../../utils/lookup/establishments.ts';
import { registerHost } from '../../utils/lookup/host.ts';
import { proposalsFor, tickedAtFirst } from '../../utils/lookup/proposals.ts';
import { answerRecord } from '../../utils/lookup/records.ts';
import { answer, company, establishment } from './samples.ts';

const siret = '73282932000074';
const found = (over: object = {}) => {
  const results = [company({ matching_etablissements: [establishment(over)] })];
  const [one] = establishmentsIn(answerRecord.parse(answer(results)), { siret });
  if (!one) throw new Error('the sample has no such establishment');
  return one;
};

it('says what the card has already, capitals, accents and blanks apart', () => {
  const card = { siret: '732 829 320 00074', 'company-name': 'Les ateliers du Canal' };
  const proposed = proposalsFor(found(), card);
  expect(proposed.map(({ kind, same }) => [kind, same])).toEqual([
    ['siret', true],
    ['company-name', true],
    ['company-address', false],
    ['company-postcode', false],
    ['company-city', false],
  ]);
});

it('ticks what the card lacks; never what differs, and nothing of what is closed', () => {
  const card = { siret, 'company-name': 'Autre', 'company-address': ' ' };
  const open = found();
  const ticked = tickedAtFirst(open, card);
  expect([...ticked]).toEqual(['company-address', 'company-postcode', 'company-city']);
  const shut = found({ etat_administratif: 'F' });
  expect(tickedAtFirst(shut, card).size).toBe(0);
});

it('ticks no half of an address, and nothing of another establishment', () => {
  const ticked = (card: object) => [...tickedAtFirst(found(), card)];
  expect(ticked({ 'company-address': '3 quai du Port' })).toEqual(['siret', 'company-name']);
  expect(ticked({ 'company-city': 'lyon' })).toContain('company-address');
  expect(ticked({ siret: '73282932000017', 'company-address': '3 quai du Port' })).toEqual([]);
  expect(ticked({ siret: '443 061 841 00047' })).toEqual([]);
  expect(ticked({ siren: '732829320' })).toContain('siret');
});

it('the register is named in one place', () => {
  const naming = ['entrypoints', 'components', 'utils', 'scripts', 'locales']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => `${parentPath}/${name}`),
    )
    .filter((file) => readFileSync(file, 'utf8').includes(registerHost));
  expect(naming).toEqual(['utils/lookup/host.ts']);
});
