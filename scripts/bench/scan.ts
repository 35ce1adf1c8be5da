import type { FormPage } from '../forms/pages.ts';
import type { BenchBrowser } from './browser.ts';
import type { Scan } from './figures.ts';
import { measurePage, type PageTime } from './one-page.ts';
import { percentile, tenths } from './statistics.ts';

/** The cold scan of each page of a folder. */
export async function measureScan(
  browser: BenchBrowser,
  pages: readonly FormPage[],
): Promise<Scan> {
  const times: PageTime[] = [];
  for (const { html } of pages) times.push(await measurePage(browser, html));
  const ours = (share: number) =>
    percentile(
      times.map(({ ms }) => ms),
      share,
    );
  const floor = (share: number) =>
    percentile(
      times.map(({ floorMs }) => floorMs),
      share,
    );
  return {
    pages: pages.length,
    p50: tenths(ours(0.5)),
    p95: tenths(ours(0.95)),
    max: tenths(ours(1)),
    floorP50: tenths(floor(0.5)),
    floorP95: tenths(floor(0.95)),
  };
}
