// `npm run zip [-- --only firefox]`: what the stores take, in .output/*.zip.
import { zip } from 'wxt';
import { wantedTargets } from './targets.ts';

for (const browser of wantedTargets(process.argv.slice(2))) {
  await zip({ browser, manifestVersion: 3 });
}
