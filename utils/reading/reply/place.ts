import { flat } from './plain.ts';

export interface PlaceFound {
  readonly street?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly line: string;
}

const way =
  'rue|avenue|av\\.?|ave|bd\\.?|bld|boulevard|blvd|place|pl\\.?|chemin|ch\\.|allees?|all\\.|impasse|route|rte|quai|cours|square|sq\\.|passage|parc|rond-point|esplanade|faubourg|voie|villa|sentier|promenade|montee|cite|residence|hameau|traverse|ruelle|mail|chaussee|lotissement|galerie|terrasse';
const zone =
  "(?:z\\.?\\s?[aiec]\\.?(?:c\\.?)?|zac|zi|za|zone|parc|technopole|lieu-dit|centre d'affaires|tour|immeuble)\\b";
const street = new RegExp(
  `\\b\\d{1,4}(?:\\s?(?:bis|ter|quater|[a-d]))?(?:\\s?[-/à]\\s?\\d{1,4})?,?\\s+(?:${way})\\s[^\\n,;|•·]{2,60}`,
  'i',
);
const zoned = new RegExp(`^(?:${zone})\\s[^\\n,;|•·\\d]{2,50}`, 'i');
const towned =
  /(?<!\d)(?:F[- ])?((?:0[1-9]|[1-8]\d|9[0-578])\d{3})\s+(\p{Lu}[\p{L}'’.-]*(?:[ -](?:\p{Lu}[\p{L}'’.-]*|sur|sous|en|de|la|le|les|du|des|lès|aux?|d'\p{L}+|l'\p{L}+|\d{1,2}(?=\s|$|[,.)])))*)/u;
const theirs =
  /action logement|austerlitz|votre adresse|domicile|logement situe|bien situe|caf\b|urssaf|prestataire/;

/** The employer's address in these lines: a street, and the town of the same line or the next two. */
export function placesIn(lines: readonly string[]): readonly PlaceFound[] {
  const found: PlaceFound[] = [];
  for (const [at, line] of lines.entries()) {
    if (theirs.test(flat(line))) continue;
    const read = streetIn(line);
    const town = townAt(lines, at, read !== undefined);
    if (read && town)
      found.push({
        street: read,
        ...town,
        line: [line, town.line].filter((one, place, all) => all.indexOf(one) === place).join(' '),
      });
    else if (
      town &&
      town.line === line &&
      !found.some(({ postcode }) => postcode === town.postcode)
    )
      found.push({ ...town });
  }
  return found;
}

/** Number and street, or zone, in a line. */
export function streetIn(line: string): string | undefined {
  const flatLine = flat(line);
  const read = street.exec(flatLine) ?? zoned.exec(flatLine);
  if (!read) return undefined;
  const text = line.slice(read.index, read.index + read[0].length);
  const cut = text.search(/\s[-–—]\s|\s(?:F-)?\d{5}\b|\b(?:CS|BP|TSA)\s?\d/);
  return (cut > 0 ? text.slice(0, cut) : text).trim().replace(/[\s.,-]+$/, '');
}

function townAt(lines: readonly string[], at: number, hasStreet: boolean) {
  for (const line of lines.slice(at, at + (hasStreet ? 3 : 1))) {
    const [, postcode = '', city = ''] = towned.exec(line) ?? [];
    if (postcode) return { postcode, city: cityOf(city), line };
  }
  return undefined;
}

const cityOf = (city: string): string =>
  city
    .replace(/\s+cedex\b.*$/i, '')
    .replace(/[\s.,-]+$/, '')
    .replace(/\s+France$/i, '');
