import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const root = path.join(here, 'sites');
const repository = path.resolve(here, '../..');

/** Where the built sites stand: one folder a replica, and their shared `assets/`. */
export const builtFolder = path.join(repository, '.output/sandbox');
const stampFile = path.join(builtFolder, 'stamp.txt');

/**
 * Builds the replica sites into `.output/sandbox`, or does nothing when their sources and the pinned
 * packages are those of the last build. Rejects with Vite's error when a site does not compile.
 */
export async function buildSandbox(): Promise<void> {
  const stamp = stampOf(sourceFiles());
  if (isBuilt(stamp)) return;
  // Built beside and moved in: two test workers may build at once, a server may be reading.
  const beside = `${builtFolder}-${process.pid}`;
  await buildInto(beside);
  writeFileSync(path.join(beside, 'stamp.txt'), stamp);
  moveInto(beside, stamp);
}

async function buildInto(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    envFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    // The project's own JSX is Preact; the replicas stand for other people's sites.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: pages() },
    },
  });
}

function moveInto(beside: string, stamp: string): void {
  try {
    // Another worker may have moved the same build in meanwhile, and be serving it.
    if (isBuilt(stamp)) return;
    rmSync(builtFolder, { recursive: true, force: true });
    renameSync(beside, builtFolder);
  } catch (error) {
    if (!isBuilt(stamp)) throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function isBuilt(stamp: string): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

function stampOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(here, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function sourceFiles(): string[] {
  return [...sites(), import.meta.filename, path.join(repository, 'package-lock.json')];
}

/** Every whole document is a page; Angular's templates (`*.component.html`) are parts of one. */
function pages(): string[] {
  return sites().filter((file) => file.endsWith('.html') && !file.endsWith('.component.html'));
}

function sites(): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
