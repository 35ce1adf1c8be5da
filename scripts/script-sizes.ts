import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The scripts that go into pages, and the most that each may weigh, in bytes gzipped. */
export const largest = {
  /** Read at each page of a listed host. */
  'content-scripts/forms.js': 15 * 1024,
  /** Read where there is something to show. */
  'show.js': 6 * 1024,
  /** Read where the person teaches. */
  'teach.js': 9 * 1024,
} as const;

export type PageScript = keyof typeof largest;

/** Bytes of a built script, gzipped. Throws when the extension is not built. */
export function sizeOf(script: PageScript): number {
  const built = path.resolve(import.meta.dirname, '../.output/chrome-mv3', script);
  return gzipSync(readFileSync(built), { level: 9 }).length;
}
