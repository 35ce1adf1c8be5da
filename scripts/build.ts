// `npm run build [-- --only chrome]`: the extension for each browser, in .output/<browser>-mv3.
import { build } from 'wxt';
import { wantedTargets } from './targets.ts';

try {
  for (const browser of wantedTargets(process.argv.slice(2))) {
    await build({ browser, manifestVersion: 3 });
  }
} catch (error) {
  // WXT has printed the cause already.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
