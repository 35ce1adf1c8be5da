import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPayslip } from '../../utils/reading/payslip.ts';
import { type PdfProblem, readPdf } from '../../utils/reading/pdf-text.door.ts';
import type { Findings, Proposal } from '../../utils/reading/proposal.ts';
import { readReply } from '../../utils/reading/reply.ts';

/** What one file tells, or the sentence that says why it tells nothing. */
export interface FileRead {
  readonly file: string;
  readonly proposals: readonly Proposal[];
  readonly needsNoCode: boolean;
  readonly message: string;
  readonly ape: readonly string[];
  /** Whether the file could be read, be there something to propose or not. */
  readonly isRead: boolean;
}

const sentences: Readonly<Record<PdfProblem['problem'], string>> = {
  noText: 'This PDF holds no text: it is probably a scan. Copy what it says, or paste its text.',
  encrypted: 'This PDF is locked by a password. Open it and save it again without one.',
  damaged: 'This PDF is damaged or incomplete. Download it again.',
  tooLarge: 'This file is larger than 50 MB: it is too large to be read.',
  tooLong: 'This PDF has more than 300 pages: it is too long to be read.',
  notPdf: 'This file is not a PDF, whatever its name says.',
  slow: 'This PDF takes too long to read.',
};

/** Reads a payslip (.pdf) or a reply (.txt), as the dossier page does. */
export async function read(file: string): Promise<FileRead> {
  const kind = path.extname(file).toLowerCase();
  if (kind !== '.pdf' && kind !== '.txt')
    return unread(file, 'Only payslips (.pdf) and replies (.txt) can be read.');
  try {
    const bytes = new Uint8Array(await readFile(file));
    return kind === '.pdf' ? await fromPayslip(file, bytes) : fromReply(file, bytes);
  } catch (error) {
    return unread(file, whyNot(error));
  }
}

async function fromPayslip(file: string, bytes: Uint8Array): Promise<FileRead> {
  const text = await readPdf(bytes);
  if ('problem' in text) return unread(file, sentences[text.problem]);
  return told(file, readPayslip(text));
}

/** Old mail programs write Windows-1252. */
function fromReply(file: string, bytes: Uint8Array): FileRead {
  try {
    return told(file, readReply(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return told(file, readReply(new TextDecoder('windows-1252').decode(bytes)));
  }
}

const told = (file: string, { proposals, needsNoCode, ape }: Findings): FileRead => ({
  file,
  proposals,
  needsNoCode,
  ape,
  isRead: true,
  message: proposals.length > 0 || needsNoCode ? '' : 'Nothing about the employer was found in it.',
});

const unread = (file: string, message: string): FileRead => ({
  file,
  proposals: [],
  needsNoCode: false,
  ape: [],
  isRead: false,
  message,
});

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'This file may not be opened: access is denied.';
  return 'This file could not be read.';
}
