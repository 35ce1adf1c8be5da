import { buildSandbox } from '../../tests/sandbox/build.ts';
import { startSandbox } from '../../tests/sandbox/server.ts';
import { builtExtension } from '../build-once.ts';
import { openStage, type Stage } from './stage.ts';
import { fillForm, openReplica, showLetter, typeCard } from './steps.ts';
import { type Stop, stops } from './stops.ts';
import { variants } from './variant.ts';

/**
 * The main job from end to end, without a display: the card typed once, then each replica filled.
 * Prints each box and saves the pictures; false when a form got nothing.
 */
export async function demonstrate(): Promise<boolean> {
  const extension = await builtExtension('chrome-mv3');
  await buildSandbox();
  const sandbox = await startSandbox();
  let good = true;
  try {
    for (const variant of variants) {
      console.log(`\n— ${variant.language}, ${variant.colorScheme}`);
      const stage = await openStage(variant, { extension, sandbox });
      good = (await play(stage).finally(() => stage.chromium.close())) && good;
    }
  } finally {
    await sandbox.close();
  }
  console.log('\nPictures: .output/demo/');
  return good;
}

async function play(stage: Stage): Promise<boolean> {
  let good = true;
  for (const stop of stops) {
    const page = await openReplica(stage, stop);
    if (stop === stops[0]) {
      await typeCard(stage, page);
      await showLetter(stage, page);
    }
    good = (await playStop(stage, { page, stop })) && good;
    await page.close();
  }
  return good;
}

async function playStop(
  stage: Stage,
  { page, stop }: { page: Awaited<ReturnType<typeof openReplica>>; stop: Stop },
): Promise<boolean> {
  const { boxes, milliseconds } = await fillForm(stage, page, stop === stops[0]);
  stage.print(`\n${stop.name} · ${page.url()} · popup to plan: ${milliseconds.toFixed(0)} ms`);
  for (const { block, label, value } of boxes) {
    stage.print(`  ${[block, label].filter(Boolean).join(' › ')}: ${value}`);
  }
  if (boxes.length === 0) stage.print('  nothing was filled');
  return boxes.length > 0;
}
