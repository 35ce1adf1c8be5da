// `npm run build [-- --only chrome]`: the extension for each browser, in .output/<browser>-mv3.
import { build } from 'wxt';
import { wantedTargets } from './targets.ts';

for (const browser of wantedTargets(process.argv.slice(2))) {
  await build({ browser, manifestVersion: 3 });
}
