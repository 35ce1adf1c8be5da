import { describe, expect, it } from 'vitest';
import { isForeign, natureOf } from '../../utils/detection/owner.ts';
import { type OwnerId, owners } from '../../utils/detection/owners.ts';
import { box, pageOf } from './boxes.ts';
import { alternativesOf, NOTHING } from './veto/alternatives.ts';
import type { Claims } from './veto/claims.ts';
import { claimsOfBusinesses } from './veto/claims-of-businesses.ts';
import { claimsOfOthers } from './veto/claims-of-others.ts';
import { claimsOfPages } from './veto/claims-of-pages.ts';
import { claimsOfPersons } from './veto/claims-of-persons.ts';
import { withInstead } from './veto/instead.ts';
import { verdictOn } from './veto/verdict.ts';

const claims: Readonly<Partial<Record<OwnerId, Claims>>> = {
  ...claimsOfPages,
  ...claimsOfPersons,
  ...claimsOfOthers,
  ...claimsOfBusinesses,
};
const foreign = (Object.keys(owners) as OwnerId[]).filter(isForeign);

/**
 * A SIRET that would be the employer's if a text further above did not claim it. What can mean nobody but the
 * employer beats another business, so that it is “the company” there.
 */
const read = (owner: OwnerId, text: string) => {
  const nearest = natureOf(owner) === 'business' ? 'L’entreprise' : 'Votre employeur';
  return verdictOn(pageOf(box('N° SIRET', { above: [nearest, text] })));
};

describe.each(foreign)('%s', (owner) => {
  const { french = [], english = [], spare = [] } = claims[owner] ?? {};
  const texts = [...french, ...english];
  const pattern = owners[owner].words.source;
  /** The texts whose box would be filled if the owner were named so. */
  const filled = (instead: string) =>
    withInstead({ pattern, instead }, () =>
      texts.filter((text) => read(owner, text)?.certainty === 'certain'),
    );

  it('has texts in both languages', () => {
    const where = `owner “${owner}”: add texts that name it, and nobody else, to tests/detection/veto/claims-of-*.ts`;
    expect(french.length, `${where} (french)`).toBeGreaterThan(0);
    expect(english.length, `${where} (english)`).toBeGreaterThan(0);
  });

  it.each(texts)('“%s” keeps its boxes from being filled', (text) => {
    expect(read(owner, text)).toMatchObject({ certainty: 'unknown', owner });
  });

  it('has words, and nothing else, to keep them', () => {
    expect(filled(NOTHING)).toEqual(texts);
  });

  it('has a text for each of its words', () => {
    const idle = alternativesOf(pattern).filter(({ without }) => filled(without).length === 0);
    expect(
      idle.map(({ name }) => name).toSorted(),
      `owner “${owner}”: without these words nothing more would be filled. Add to tests/detection/veto/claims-of-*.ts a text that only such a word claims, or take the word out of owners.ts`,
    ).toEqual([...spare].toSorted());
  }, 30_000);
});
