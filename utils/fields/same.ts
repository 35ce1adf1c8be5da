import { digits } from './digits.ts';
import type { Kind } from './index.ts';
import { national } from './phone.ts';
import { tidy } from './text.ts';

/** A number as a page may have regrouped it. What has no digit at all is compared as text. */
const number = (value: string): string => digits(value) || tidy(value);

const readings: { readonly [K in Kind]?: (value: string) => string } = {
  siret: number,
  siren: number,
  nic: number,
  'company-postcode': number,
  'hr-phone': (value) => national(value) ?? number(value),
  'hr-email': (value) => tidy(value).replace(/\s/g, '').toLowerCase(),
};

/** Whether two writings are one fact. Codes and names keep their case and their leading zeros. */
export const same = (kind: Kind, a: string, b: string): boolean => {
  const read = readings[kind] ?? tidy;
  return read(a) === read(b);
};
