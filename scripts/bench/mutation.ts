import type { CDPSession } from '@playwright/test';
import type { BenchBrowser } from './browser.ts';
import type { Mutation } from './figures.ts';
import { renderGrid, runFeed } from './restless-pages.ts';
import { tenths } from './statistics.ts';

/** Of a CPU profile, as the DevTools protocol gives it. */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string } }[];
  readonly samples?: readonly number[];
  /** In microseconds. */
  readonly timeDeltas?: readonly number[];
}

/** What our own scripts cost on pages that change all the time, by the browser's CPU profile: they follow its boxes, for the badge. */
export async function measureMutations(browser: BenchBrowser): Promise<Mutation> {
  return {
    gridMs: tenths(await ownTime(browser, renderGrid)),
    feedMs: tenths(await ownTime(browser, runFeed)),
  };
}

async function ownTime(browser: BenchBrowser, run: () => Promise<void>): Promise<number> {
  const page = await browser.show(
    '<!doctype html><meta charset="utf-8"><body><h2>Votre employeur</h2><label>SIRET <input></label>',
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.evaluate(run);
  const profile = await stop(session);
  await session.detach();
  return spentIn(profile, `chrome-extension://${browser.chromium.extensionId}/`);
}

async function stop(session: CDPSession): Promise<Profile> {
  const { profile } = await session.send('Profiler.stop');
  if (!profile.samples?.length) throw new Error('the profile is empty');
  return profile;
}

/** Milliseconds of the samples taken in scripts of this address. */
export function spentIn({ nodes, samples = [], timeDeltas = [] }: Profile, start: string): number {
  const own = new Set(
    nodes.filter(({ callFrame }) => callFrame.url.startsWith(start)).map(({ id }) => id),
  );
  const spent = samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return spent / 1000;
}
