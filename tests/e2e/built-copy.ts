import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtExtension } from '../../scripts/build-once.ts';

const output = path.resolve(import.meta.dirname, '../../.output');
const lock = path.join(output, 'building');
const patience = 90_000;

/** A built extension that nobody else writes to. */
export interface BuiltCopy {
  readonly folder: string;
  remove(): void;
}

/**
 * The extension as the sources are now, copied: several workers build one after the other, and a later build
 * does not change the files under a browser that runs. Rejects with what the build printed.
 */
export async function builtCopy(): Promise<BuiltCopy> {
  const folder = mkdtempSync(path.join(tmpdir(), 'code-en-poche-built-'));
  await alone(async () => {
    do cpSync(await builtExtension('chrome-mv3'), folder, { recursive: true });
    while (!isWhole(folder));
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** `npm run build`, run by hand at the same time, empties the folder that is copied. */
const isWhole = (folder: string): boolean =>
  ['_locales/fr/messages.json', 'popup.html', 'content-scripts/forms.js'].every((file) =>
    existsSync(path.join(folder, file)),
  );

/** One process at a time: making a folder succeeds only once. */
async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync(output, { recursive: true });
  while (!taken()) await new Promise((resolve) => setTimeout(resolve, 100));
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // Left behind by a process that was ended in the middle.
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > patience) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
