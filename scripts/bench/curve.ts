import type { BenchBrowser } from './browser.ts';
import { growPage } from './curve-page.ts';
import type { CurvePoint } from './figures.ts';
import { measurePage } from './one-page.ts';
import { tenths } from './statistics.ts';

/** Elements and boxes of each page; every page is made twice, once with shadow roots. */
const points = [
  [1000, 0],
  [1000, 10],
  [10_000, 100],
  [10_000, 500],
  [50_000, 0],
  [50_000, 500],
  [100_000, 0],
  [100_000, 1000],
] as const;

/** How the scan grows with a page. */
export async function measureCurve(browser: BenchBrowser): Promise<CurvePoint[]> {
  const measured: CurvePoint[] = [];
  for (const [nodes, boxes] of points) {
    for (const shadow of [false, true]) {
      const page = { nodes, boxes, shadow };
      const { ms, floorMs } = await measurePage(browser, htmlOf(page));
      measured.push({ ...page, ms: tenths(ms), floorMs: tenths(floorMs) });
    }
  }
  return measured;
}

const htmlOf = (page: object) =>
  `<!doctype html><meta charset="utf-8"><title>Mesures</title><body><script>(${growPage})(${JSON.stringify(page)})</script>`;
