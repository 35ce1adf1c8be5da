import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '..');
const folders = ['entrypoints', 'components', 'utils', 'locales', 'public', 'assets'];
const files = ['wxt.config.ts', 'scripts/manifest.ts', 'package-lock.json'];

/** Folder of the built extension, built only if a source has changed. Rejects with what the build printed. */
export async function builtExtension(output: 'chrome-mv3' | 'firefox-mv3'): Promise<string> {
  const folder = path.join(repository, '.output', output);
  // Beside the folder: inside, it would be a part of the extension.
  const stampFile = `${folder}.stamp`;
  const stamp = stampOfSources();
  const kept = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (kept === stamp && existsSync(path.join(folder, 'manifest.json'))) return folder;
  await build(output === 'chrome-mv3' ? 'chrome' : 'firefox');
  writeFileSync(stampFile, stamp);
  return folder;
}

/** In a process of its own: WXT changes the environment and prints as it goes. */
function build(browser: string): Promise<void> {
  const script = path.join(repository, 'scripts/build.ts');
  const child = spawn(process.execPath, [script, '--only', browser], {
    cwd: repository,
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
  });
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += text;
  });
  child.stderr.on('data', (text) => {
    printed += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => (status === 0 ? resolve() : reject(new Error(printed))));
  });
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  for (const file of [...folders.flatMap(filesIn), ...files]) {
    hash.update(`${file}\0`).update(readFileSync(path.join(repository, file)));
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  const full = path.join(repository, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(repository, path.join(entry.parentPath, entry.name)))
    .sort();
}
