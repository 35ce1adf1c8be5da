import type { Kind } from '../../utils/fields/index.ts';

const narrow = '\u202f';

/** A fact as it is shown to a person: a SIRET in groups 3-3-3-5, a phone in pairs; the rest as kept. */
export function showFact(kind: Kind | undefined, value: string): string {
  if (kind === 'siret' && /^\d{14}$/.test(value)) return inGroups(value, [3, 3, 3, 5]);
  if (kind === 'siren' && /^\d{9}$/.test(value)) return inGroups(value, [3, 3, 3]);
  if (kind === 'hr-phone' && /^0\d{9}$/.test(value)) return inGroups(value, [2, 2, 2, 2, 2]);
  return value;
}

function inGroups(digits: string, sizes: readonly number[]): string {
  let from = 0;
  const cut = sizes.map((size) => {
    from += size;
    return digits.slice(from - size, from);
  });
  return cut.join(narrow);
}

/** `2027-03-31` as the reader's language writes it; what is not a day is given back as it is. */
export function showDay(day: string, locale: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
