import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** It is read at each page of a listed host: 15 KB, gzipped, and no more. */
export const maximum = 15 * 1024;

/** Bytes of the built content script, gzipped. Throws when the extension is not built. */
export function contentScriptSize(): number {
  const built = path.resolve(import.meta.dirname, '../.output/chrome-mv3/content-scripts/forms.js');
  return gzipSync(readFileSync(built), { level: 9 }).length;
}
