import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { sizeOf } from '../script-sizes.ts';
import type { Size } from './figures.ts';

/** What the built extension weighs, gzipped. */
export const sizes = (extension: string): Size => ({
  contentGzip: sizeOf('content-scripts/forms.js'),
  popupGzip: popupSize(extension),
});

/** The popup's page with every script and style that it names: all that is loaded before it shows. */
function popupSize(extension: string): number {
  const html = readFileSync(path.join(extension, 'popup.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file ?? '');
  if (named.length === 0) throw new Error('popup.html names no script');
  return ['popup.html', ...named]
    .map((file) => gzipSync(readFileSync(path.join(extension, file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}
