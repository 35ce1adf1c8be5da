// `npm run zip [-- --only firefox]`: what the stores take, in .output/*.zip.
import { zip } from 'wxt';
import { wantedTargets } from './targets.ts';

try {
  for (const browser of wantedTargets(process.argv.slice(2))) {
    await zip({ browser, manifestVersion: 3 });
  }
} catch (error) {
  // WXT has printed the cause already.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
