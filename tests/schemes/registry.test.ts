import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindNames } from '../../utils/fields/index.ts';
import { schemeIds, schemes } from '../../utils/schemes/index.ts';
import { places } from '../../utils/sites/places.ts';

const files = readdirSync('utils/schemes').map((file) => file.replace(/\.ts$/, ''));
const forms = readdirSync('tests/forms');

describe('the registry of schemes', () => {
  it('has every file of its folder, and every entry has its file', () => {
    const known = files.filter((file) => !['index', 'scheme'].includes(file));
    expect(known.sort(), 'one line in utils/schemes/index.ts for each file').toEqual(
      [...schemeIds].sort(),
    );
  });

  it.each(schemeIds)('%s has at least one annotated form', (id) => {
    const missing = `add tests/forms/${id}.<what>.html for scheme ${id} (see tests/forms/README.md)`;
    expect(forms.filter((file) => file.startsWith(`${id}.`)).length, missing).toBeGreaterThan(0);
  });

  it.each(schemeIds)('%s has a place where its form lives', (id) => {
    const missing = `add the host of scheme ${id} to utils/sites/places.ts`;
    expect(
      places.map(({ scheme }) => scheme),
      missing,
    ).toContain(id);
  });
});

describe('each scheme', () => {
  const all = schemeIds.map((id) => [id, schemes[id]] as const);

  it.each(all)('%s links to its official page over https', (_, { page }) => {
    expect(new URL(page).protocol).toBe('https:');
    expect(new URL(page).hostname).toMatch(/(visale|actionlogement|al-in|gouv)\.fr$/);
  });

  it.each(all)('%s asks only for kinds we have, the SIRET among them', (_, { asks }) => {
    expect(Object.keys(asks).filter((kind) => !(kindNames as string[]).includes(kind))).toEqual([]);
    expect(asks).toHaveProperty('siret');
  });

  it.each(all)('%s never waits for a code', (_, { asks }) => {
    expect([asks['company-code'], asks['specific-code']]).not.toContain('required');
  });

  it.each(all)('%s warns of its twins and dates its facts', (_, { twins, checkedOn }) => {
    expect(twins.length).toBeGreaterThan(0);
    expect(checkedOn).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  it('closed: Mobili-Pass since 30 June 2023, and no other', () => {
    const closed = schemeIds.filter((id) => schemes[id].closedOn !== undefined);
    expect(closed).toEqual(['mobili-pass']);
    expect(schemes['mobili-pass'].closedOn).toBe('2023-06-30');
  });
});
