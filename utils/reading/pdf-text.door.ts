import type { Paper } from './paper.ts';
import { type Drawn, linesOf } from './pdf-lines.ts';

/** A PDF's text: its lines, page by page. */
export type PdfText = Paper;

/** Why no text could be had; the interface has a sentence for each. */
export interface PdfProblem {
  readonly problem: 'noText' | 'encrypted' | 'damaged' | 'tooLarge' | 'tooLong' | 'notPdf' | 'slow';
}

type Document = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** The most that is read, in bytes, pages and milliseconds. */
const most = { bytes: 50 * 1024 * 1024, pages: 300, time: 30_000 } as const;
/** Below so many letters and digits, a file is a picture with at most a stamp on it. */
const fewest = 20;

/** The text of a PDF, or why there is none. It never throws, and the bytes are not kept. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfText | PdfProblem> => {
  if (bytes.length > most.bytes) return { problem: 'tooLarge' };
  if (!startsAsPdf(bytes)) return { problem: 'notPdf' };
  try {
    return await withinTime(readDocument(bytes));
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { problem: name === 'PasswordException' ? 'encrypted' : 'damaged' };
  }
};

/** The header may stand after some bytes of a mail or a scanner (PDF reference, appendix H). */
const startsAsPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

const withinTime = async <T>(reading: Promise<T>): Promise<T | PdfProblem> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<PdfProblem>((resolve) => {
    timer = setTimeout(() => resolve({ problem: 'slow' }), most.time);
  });
  return Promise.race([reading, slow]).finally(() => clearTimeout(timer));
};

const readDocument = async (bytes: Uint8Array): Promise<PdfText | PdfProblem> => {
  const { getDocumentProxy } = await import('unpdf');
  const started = Date.now();
  // A copy: the reader takes its bytes away from whoever gave them.
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  try {
    if (pdf.numPages > most.pages) return { problem: 'tooLong' };
    const pages: Paper['pages'][number][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      if (Date.now() - started > most.time) return { problem: 'slow' };
      const page = await pdf.getPage(number);
      pages.push(...linesOf(await drawnOn(page)));
      page.cleanup();
    }
    return lettersIn(pages) < fewest ? { problem: 'noText' } : { pages };
  } finally {
    await pdf.loadingTask.destroy();
  }
};

const lettersIn = (pages: Paper['pages']): number =>
  pages.flat(2).reduce((sum, { text }) => sum + (text.match(/[\p{L}\d]/gu)?.length ?? 0), 0);

type Matrix = readonly [number, number, number, number, number, number];

const drawnOn = async (page: Page): Promise<readonly Drawn[]> => {
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item
      ? [place(item.str, item.width, joined(view, item.transform as unknown as Matrix))]
      : [],
  );
};

/** One matrix after another, as PDF writes them. */
const joined = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const place = (text: string, width: number, [a, b, c, d, x, y]: Matrix): Drawn => ({
  text: text.normalize('NFKC'),
  x,
  y,
  width,
  size: Math.hypot(c, d) || Math.hypot(a, b) || 1,
  angle: (Math.atan2(b, a) * 180) / Math.PI,
});
