// `npm run bench -- [folder…] [--json]`: how long the built extension takes, in Chromium, each figure beside
// its floor: what the same browser needs, in the same run, for the least that anybody could do.
import { openBenchBrowser } from './bench/browser.ts';
import { measureCurve } from './bench/curve.ts';
import type { Figures } from './bench/figures.ts';
import { measureMutations } from './bench/mutation.ts';
import { measurePopups } from './bench/popups.ts';
import { reportOf } from './bench/report.ts';
import { measureScan } from './bench/scan.ts';
import { sizes } from './bench/sizes.ts';
import { builtExtension } from './build-once.ts';
import { readOptions } from './forms/options.ts';
import { pagesOf } from './forms/pages.ts';

async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) {
    console.log(help);
    return;
  }
  const all = pagesOf(options);
  const isSample = args.every((arg) => arg.startsWith('-'));
  const pages = isSample ? evenly(all, SAMPLE) : all;
  if (pages.length === 0) throw new Error(`There is no page in ${options.folders.join(', ')}.`);
  const extension = await builtExtension('chrome-mv3');
  const browser = await openBenchBrowser(extension);
  try {
    const figures: Figures = {
      scan: await measureScan(browser, pages),
      curve: await measureCurve(browser),
      mutation: await measureMutations(browser),
      size: sizes(extension),
      popup: await measurePopups(browser),
    };
    console.log(reportOf(figures));
    if (options.json) console.log(JSON.stringify(figures));
  } finally {
    await browser.close();
  }
}

/** Pages measured where no folder is named, so that it ends within three minutes: evenly spaced. */
const SAMPLE = 50;

const evenly = <T>(all: readonly T[], most: number): T[] =>
  all.filter(
    (_, at) => Math.floor((at * most) / all.length) !== Math.floor(((at - 1) * most) / all.length),
  );

const help = `npm run bench -- [folder…] [--json]

The times of the built extension in Chromium, each beside its floor. With no folder, a sample of tests/forms.`;

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
