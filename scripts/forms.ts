// `npm run forms -- [folder…] [--json] [--none] [--host NAME] [--why FILE]`: the built extension over
// annotated forms, in Chromium, through its real popup. The format is told in tests/forms/README.md.
import { builtExtension } from './build-once.ts';
import { help, type Options, readOptions } from './forms/options.ts';
import { pagesOf } from './forms/pages.ts';
import { visitAll } from './forms/pool.ts';
import { reportOf } from './forms/report.ts';
import { isGood, tallyOf } from './forms/tally.ts';
import { why } from './forms/why.ts';

async function main(options: Options): Promise<boolean> {
  if (options.help) {
    console.log(help);
    return true;
  }
  const forms = pagesOf(options.why ? { ...options, folders: [options.why] } : options);
  const extension = await builtExtension('chrome-mv3');
  if (options.why) {
    for (const form of forms) console.log(await why(form, extension));
    return true;
  }
  const started = performance.now();
  const visits = await visitAll(forms, { extension, workers: options.workers });
  const tally = tallyOf(visits, options.none);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${reportOf(tally)}\n\n${forms.length} pages in ${seconds} s`);
  if (options.json) console.log(JSON.stringify(tally));
  return isGood(tally) && forms.length > 0;
}

try {
  process.exitCode = (await main(readOptions(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
