const months = [
  'jan(?:v(?:ier)?|uary)?',
  'fev(?:r(?:ier)?)?|feb(?:ruary)?',
  'mar(?:s|ch)?',
  'avr(?:il)?|apr(?:il)?',
  'mai|may',
  'juin|june?',
  'juil(?:let)?|july?',
  'aout|aug(?:ust)?',
  'sept?(?:embre|ember)?',
  'oct(?:obre|ober)?',
  'nov(?:embre|ember)?',
  'dec(?:embre|ember)?',
];
const anyMonth = `(?:${months.join('|')})\\b\\.?`;

/** A day read in a flat text; without a year when the text gives none. */
export interface DayRead {
  readonly at: number;
  readonly end: number;
  readonly year?: number;
  readonly month: number;
  /** Absent: the last of the month. */
  readonly day?: number;
}

const monthOf = (name: string): number =>
  months.findIndex((pattern) => new RegExp(`^(?:${pattern})\\.?$`).test(name.trim())) + 1;

const yearOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text.length === 2 ? `20${text}` : text);

type Read = readonly [RegExp, (match: RegExpExecArray) => Omit<DayRead, 'at' | 'end'> | undefined];

const dated = (year: string | undefined, month: number, day?: string) => {
  const [y, d] = [yearOf(year), day === undefined ? undefined : Number(day)];
  if (month < 1 || month > 12 || (d !== undefined && (d < 1 || d > 31))) return undefined;
  return { month, ...(y === undefined ? {} : { year: y }), ...(d === undefined ? {} : { day: d }) };
};

/** The ways of writing a day, the most telling first. 03/31/2027 can only be American. */
const ways: readonly Read[] = [
  [/\b(\d{4})-(\d\d)-(\d\d)\b/g, ([, y, m, d]) => dated(y, Number(m), d)],
  [
    /\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d\d)\b/g,
    ([, a, b, y]) => (Number(b) > 12 ? dated(y, Number(a), b) : dated(y, Number(b), a)),
  ],
  [
    new RegExp(
      `\\b(\\d{1,2})\\s?(?:er|st|nd|rd|th)?\\s(?:of\\s)?(${anyMonth})(?:,?\\s?(20\\d\\d))?`,
      'g',
    ),
    ([, d, m, y]) => dated(y, monthOf(m ?? ''), d),
  ],
  [
    new RegExp(`\\b(${anyMonth})\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s(20\\d\\d))?`, 'g'),
    ([, m, d, y]) => dated(y, monthOf(m ?? ''), d),
  ],
  [/\b(\d\d)\/(20\d\d)\b/g, ([, m, y]) => dated(y, Number(m))],
  [
    new RegExp(
      `\\b(?:fin|end of|jusqu'en|courant|until)\\s(?:du mois de |de |d')?(${anyMonth})(?:\\s(20\\d\\d))?`,
      'g',
    ),
    ([, m, y]) => dated(y, monthOf(m ?? '')),
  ],
  [new RegExp(`\\b(${anyMonth})\\s(20\\d\\d)\\b`, 'g'), ([, m, y]) => dated(y, monthOf(m ?? ''))],
  [
    /\b(?:fin(?: de l'annee)?|end of|jusqu'a la fin de l'annee|until)\s(20\d\d)\b/g,
    ([, y]) => dated(y, 12, '31'),
  ],
];

/** The days of a flat text, in their order. */
export function daysIn(text: string): readonly DayRead[] {
  const found: DayRead[] = [];
  for (const [pattern, read] of ways)
    for (const match of text.matchAll(pattern)) {
      const [at, end] = [match.index, match.index + match[0].length];
      const day = read(match);
      if (day && !found.some((one) => at < one.end && one.at < end))
        found.push({ ...day, at, end });
    }
  return found.sort((a, b) => a.at - b.at);
}

const lengthOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day as YYYY-MM-DD; undefined for one that no calendar has. */
export function isoOf({
  year,
  month,
  day,
}: Pick<DayRead, 'year' | 'month' | 'day'>): string | undefined {
  if (year === undefined || year < 2000 || year > 2099) return undefined;
  const last = lengthOf(year, month);
  if ((day ?? 1) > last) return undefined;
  return [year, month, day ?? last].map((part) => `${part}`.padStart(2, '0')).join('-');
}

/** A day without a year is the next one after `since`. */
export function isoAfter(day: DayRead, since: string | undefined): string | undefined {
  if (day.year !== undefined || since === undefined) return isoOf(day);
  const year = Number(since.slice(0, 4));
  const sameYear = isoOf({ ...day, year });
  return sameYear && sameYear >= since ? sameYear : isoOf({ ...day, year: year + 1 });
}

/** The last day of so many months from a first day on: a year from 1 April ends on 31 March. */
export function lastOf(first: string, count: number): string {
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  const end = new Date(Date.UTC(year, month - 1 + count, day));
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}
