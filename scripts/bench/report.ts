import type { CurvePoint, Figures } from './figures.ts';

/** The figures for a person to read. */
export function reportOf({ scan, curve, mutation, size, popup }: Figures): string {
  return [
    `Cold scan of ${scan.pages} pages (ms)`,
    row('', ['p50', 'p95', 'max']),
    row('ours', [scan.p50, scan.p95, scan.max]),
    row('floor', [scan.floorP50, scan.floorP95, '']),
    '',
    'Cold scan of pages made to measure (ms)',
    row('elements / boxes', ['ours', 'floor', 'search']),
    ...curve.map(pointRow),
    '',
    'Our own script on a page that changes (ms of CPU)',
    row('grid, 30 times', [mutation.gridMs]),
    row('feed, 2,000 times', [mutation.feedMs]),
    '',
    'Popup (ms)',
    row('', ['click', 'start']),
    row('to the plan', [popup.planMs, popup.planFromStartMs]),
    row('empty Preact', [popup.emptyPreactMs, popup.emptyPreactFromStartMs]),
    '',
    'Size (bytes, gzipped)',
    row('content script', [size.contentGzip]),
    row('popup', [size.popupGzip]),
  ].join('\n');
}

const pointRow = ({ nodes, boxes, shadow, ms, floorMs, searchMs }: CurvePoint) =>
  row(`${nodes} / ${boxes}${shadow ? ' in shadow' : ''}`, [ms, floorMs, searchMs]);

const row = (name: string, cells: readonly (string | number)[]) =>
  name.padEnd(26) + cells.map((cell) => String(cell).padStart(8)).join('');
