import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtExtension } from '../build-once.ts';
import { type Target, targets } from '../targets.ts';
import { command } from './command.ts';
import type { Counts } from './counts.ts';

/** Builds the four targets, each of them a test: it must be there, on version 3 of the manifest. */
export async function testedBuild(): Promise<Counts> {
  const says: string[] = [];
  // These two by the way that the browser tests take, so that they need not build them again.
  for (const output of ['chrome-mv3', 'firefox-mv3'] as const) {
    await builtExtension(output).catch((error: Error) => says.push(error.message));
  }
  const others = ['--only', 'edge', '--only', 'safari'];
  const ended = await command(['node', 'scripts/build.ts', ...others]);
  if (ended.status !== 0) says.push(ended.all);
  const bad = targets.filter((target) => !isBuilt(target));
  says.push(...bad.map((target) => `${target}: no build with manifest version 3`));
  const failed = Math.max(bad.length, says.length > 0 ? 1 : 0);
  return { passed: targets.length - failed, failed, says };
}

function isBuilt(target: Target): boolean {
  const file = path.resolve(import.meta.dirname, `../../.output/${target}-mv3/manifest.json`);
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).manifest_version === 3;
}
