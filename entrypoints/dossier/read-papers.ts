import type { TextKind } from '../../components/papers/PaperSource.tsx';
import { paperOf } from '../../utils/reading/paper.ts';
import { readPayslip } from '../../utils/reading/payslip.ts';
import { type PdfProblem, readPdf } from '../../utils/reading/pdf-text.door.ts';
import type { Findings } from '../../utils/reading/proposal.ts';
import { readReply } from '../../utils/reading/reply.ts';

/** A file is a payslip. Too large a one is not even taken into memory. */
export async function readFile(file: File, mostBytes: number): Promise<Findings | PdfProblem> {
  if (file.size > mostBytes) return { problem: 'tooLarge' };
  const paper = await readPdf(new Uint8Array(await file.arrayBuffer()));
  return 'problem' in paper ? paper : readPayslip(paper);
}

/** A pasted text is what the person says it is. */
export const readText = (text: string, kind: TextKind, today: string): Findings =>
  kind === 'reply' ? readReply(text, { today }) : readPayslip(paperOf(text));
