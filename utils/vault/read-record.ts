import type * as z from 'zod/mini';
import type { StoreName } from './records.ts';

/** What is asked of a schema here: any of zod's will do. */
export interface Check<T> {
  readonly safeParse: (raw: unknown) => z.core.util.SafeParseResult<T>;
}

/** A record that no longer parses: given back as it lies, to be shown, exported or thrown away. */
export interface BrokenRecord {
  readonly store: StoreName;
  readonly key: string | number;
  readonly raw: unknown;
  /** Where it fails and how, for a report: `facts.siret: invalid_type`. Never a value. */
  readonly problem: string;
}

/** Rows of a store as the database gives them. */
export interface Rows {
  readonly store: StoreName;
  readonly keys: readonly (string | number)[];
  readonly raws: readonly unknown[];
}

/** The rows that parse and, apart and untouched, those that do not. */
export function readRows<T>(rows: Rows, check: Check<T>) {
  const records: T[] = [];
  const broken: BrokenRecord[] = [];
  for (const [at, key] of rows.keys.entries()) {
    const raw = rows.raws[at];
    const read = check.safeParse(raw);
    if (read.success) records.push(read.data);
    else broken.push({ store: rows.store, key, raw, problem: problemOf(read.error) });
  }
  return { records, broken };
}

/** The record, or undefined when there is none or it no longer parses. */
export function readRecord<T>(raw: unknown, check: Check<T>): T | undefined {
  const read = check.safeParse(raw);
  return read.success ? read.data : undefined;
}

/** Where a record fails and how, without any of its values. */
export const problemOf = (error: z.core.$ZodError): string =>
  error.issues.map(({ path, code }) => `${path.join('.') || 'record'}: ${code}`).join('; ');
