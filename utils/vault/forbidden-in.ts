import { forbidden } from '../fields/forbidden.ts';

/** Ids are made at random, and some read like an IBAN. */
const ids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** Whether a social-security number or an IBAN stands anywhere in a record that comes from elsewhere. */
export function holdsForbidden(record: unknown): boolean {
  if (typeof record === 'string') return forbidden(record.replace(ids, '')) !== undefined;
  if (typeof record !== 'object' || record === null) return false;
  return Object.values(record).some(holdsForbidden);
}
