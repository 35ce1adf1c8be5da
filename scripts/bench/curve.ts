import type { BenchBrowser } from './browser.ts';
import { growPage } from './curve-page.ts';
import type { CurvePoint } from './figures.ts';
import { measurePage } from './one-page.ts';
import { tenths } from './statistics.ts';

/** Elements and boxes of each page, and whether half of them stand in shadow roots, as on half of the pages. */
const points = [
  { nodes: 1000, boxes: 0, shadow: false },
  { nodes: 1000, boxes: 10, shadow: true },
  { nodes: 10_000, boxes: 500, shadow: false },
  { nodes: 10_000, boxes: 500, shadow: true },
  { nodes: 10_000, boxes: 1000, shadow: true },
  { nodes: 50_000, boxes: 0, shadow: false },
  { nodes: 50_000, boxes: 0, shadow: true },
  { nodes: 100_000, boxes: 0, shadow: true },
] as const;

/** How the scan grows with a page. */
export async function measureCurve(browser: BenchBrowser): Promise<CurvePoint[]> {
  const measured: CurvePoint[] = [];
  for (const page of points) {
    const { ms, floorMs, searchMs } = await measurePage(browser, htmlOf(page));
    measured.push({
      ...page,
      ms: tenths(ms),
      floorMs: tenths(floorMs),
      searchMs: tenths(searchMs),
    });
  }
  return measured;
}

const htmlOf = (page: object) =>
  `<!doctype html><meta charset="utf-8"><title>Mesures</title><body><script>(${growPage})(${JSON.stringify(page)})</script>`;
