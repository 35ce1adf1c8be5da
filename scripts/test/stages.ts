import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSandbox } from '../../tests/sandbox/build.ts';
import { largest, type PageScript, sizeOf } from '../script-sizes.ts';
import { testedBuild } from './builds.ts';
import { command } from './command.ts';
import { type Counts, neverNothing, oneTest } from './counts.ts';
import { formsCounts } from './forms-counts.ts';
import { playwrightCounts } from './playwright-counts.ts';
import { tapCounts } from './tap-counts.ts';
import { vitestCounts } from './vitest-counts.ts';
import { lintedExtension } from './web-ext.ts';

/** One kind of test, and what must have ended before it may start. */
export interface Stage {
  readonly name: string;
  readonly after: readonly string[];
  /** Drives a browser against the clock: nothing else may take its processor. */
  readonly alone?: true;
  readonly run: () => Promise<Counts>;
}

const reports = path.resolve(import.meta.dirname, '../../.output/reports');

/** All that `npm test` runs, in the order in which it is started. */
export const stages: readonly Stage[] = [
  { name: 'types', after: [], run: async () => oneTest(await command(['tsc', '--noEmit'])) },
  {
    name: 'lint',
    after: [],
    run: async () => oneTest(await command(['biome', 'ci', '--colors=off', '.'])),
  },
  // The builds write anew the types that tsc reads.
  { name: 'builds', after: ['types'], run: testedBuild },
  { name: 'unit', after: [], run: () => vitest('unit', 'vitest.config.ts') },
  { name: 'components', after: [], run: () => vitest('components', 'vitest.components.config.ts') },
  { name: 'size', after: ['builds'], run: async () => size() },
  { name: 'web-ext', after: ['builds'], run: lintedExtension },
  {
    name: 'browser mode',
    after: ['types'],
    run: () => vitest('browser', 'vitest.browser.config.ts'),
  },
  // Both wait more than they reckon: side by side with the one before.
  { name: 'firefox', after: ['builds'], run: firefox },
  { name: 'chromium', after: ['builds'], alone: true, run: playwright },
  { name: 'forms', after: ['builds'], alone: true, run: forms },
];

/** A report of an earlier run must not be read for this one's. */
function reportFor(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

async function vitest(name: string, config: string): Promise<Counts> {
  const file = reportFor(name);
  const reporter = ['--reporter=json', `--outputFile=${file}`];
  const ended = await command(['vitest', 'run', '--config', config, ...reporter]);
  return neverNothing(existsSync(file) ? vitestCounts(readFileSync(file, 'utf8')) : nothing, ended);
}

async function playwright(): Promise<Counts> {
  await buildSandbox();
  const file = reportFor('playwright');
  const ended = await command(['playwright', 'test', '--reporter=json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const counts = existsSync(file) ? playwrightCounts(readFileSync(file, 'utf8')) : nothing;
  return neverNothing(counts, ended);
}

async function firefox(): Promise<Counts> {
  await buildSandbox();
  const reporter = ['--test-reporter=tap', '--test-concurrency=1'];
  const ended = await command(['node', '--test', ...reporter, 'tests/firefox/*.test.ts']);
  return neverNothing(tapCounts(ended), ended);
}

async function forms(): Promise<Counts> {
  const ended = await command(['node', 'scripts/forms.ts', '--json']);
  const told = ended.out.trimEnd().endsWith('}');
  return neverNothing(told ? formsCounts(ended) : nothing, ended);
}

/** Each script that goes into pages is a test. */
function size(): Counts {
  const scripts = Object.keys(largest) as PageScript[];
  const says = scripts
    .map((script) => ({ script, over: sizeOf(script) - largest[script] }))
    .filter(({ over }) => over > 0)
    .map(({ script, over }) => `${script}, gzipped, is ${over} bytes too large.`);
  return { passed: scripts.length - says.length, failed: says.length, says };
}

const nothing: Counts = { passed: 0, failed: 0, says: [] };
