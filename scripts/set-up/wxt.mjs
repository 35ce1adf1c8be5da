import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository, step } from './step.mjs';

const stampFile = path.join(repository, 'node_modules/.cache/code-en-poche/wxt-prepared');
const types = path.join(repository, '.wxt/tsconfig.json');

/** Runs `wxt prepare`, which writes the types that `tsc` needs, unless what it reads is unchanged. */
export function setUpWxt() {
  const stamp = stampOfSources();
  const kept = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (existsSync(types) && kept === stamp) return;
  step('Preparing the types', ['wxt', 'prepare']);
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** The texts become types; entry points and public files are there by their names only. */
function stampOfSources() {
  const hash = createHash('sha256');
  for (const file of ['wxt.config.ts', 'package-lock.json', ...filesIn('locales')]) {
    hash.update(file).update(readFileSync(path.join(repository, file)));
  }
  for (const file of [...filesIn('entrypoints'), ...filesIn('public')]) hash.update(file);
  return hash.digest('hex');
}

function filesIn(folder) {
  const full = path.join(repository, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(repository, path.join(entry.parentPath, entry.name)))
    .sort();
}
