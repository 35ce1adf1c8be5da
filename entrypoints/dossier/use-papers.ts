import { useRef, useState } from 'preact/hooks';
import type { Reading } from '../../components/papers/offers.ts';
import type { TextKind } from '../../components/papers/PaperSource.tsx';
import { translate } from '../shared/texts.ts';
import { today } from '../shared/today.ts';

/** The most that a file may hold. */
const mostBytes = 50 * 1024 * 1024;

/** What was read of the papers, in memory alone. */
interface Papers {
  readonly busy: boolean;
  readonly problems: readonly string[];
  readonly readings: readonly Reading[];
  /** The SIRETs that payslips showed as the employer's. */
  readonly sirets: readonly string[];
  /** How many times something was read: what is shown of it begins anew each time. */
  readonly turn: number;
}

const none: Papers = { busy: false, problems: [], readings: [], sirets: [], turn: 0 };

type Read = Pick<Papers, 'problems' | 'readings' | 'sirets'>;

/** Reads what is given, one thing at a time. The readers come only then: they are a page's weight. */
export function usePapers() {
  const [papers, setPapers] = useState(none);
  const reading = useRef<symbol | undefined>(undefined);
  /** Shows what comes of it, unless it was forgotten meanwhile. While something is read, nothing else is. */
  const read = async (order: () => Promise<Read>): Promise<boolean> => {
    if (reading.current) return false;
    const own = Symbol('reading');
    reading.current = own;
    setPapers((before) => ({ ...before, busy: true, problems: [] }));
    const came = await order().catch(() => undefined);
    if (reading.current !== own) return false;
    reading.current = undefined;
    const shown = came ?? { problems: [translate('papers.problem.text')] };
    setPapers((before) => ({
      ...before,
      ...shown,
      busy: false,
      turn: before.turn + (came ? 1 : 0),
    }));
    return came !== undefined;
  };
  return {
    ...papers,
    onFiles: (files: readonly File[]) => read(() => filesRead(files)),
    onText: (text: string, kind: TextKind) => read(() => textRead(text, kind)),
    forget: () => {
      reading.current = undefined;
      setPapers(none);
    },
  };
}

async function filesRead(files: readonly File[]): Promise<Read> {
  const problems: string[] = [];
  const readings: Reading[] = [];
  for (const file of files) {
    const read = await fileRead(file);
    if ('problem' in read) problems.push(translate(`papers.problem.${read.problem}`, [file.name]));
    else readings.push({ source: file.name, findings: read });
  }
  return { problems, readings, sirets: employersIn(readings) };
}

async function textRead(text: string, kind: TextKind): Promise<Read> {
  const { readText } = await import('./read-papers.ts');
  const readings = [
    { source: translate('papers.pasted'), findings: readText(text, kind, today()) },
  ];
  return { problems: [], readings, sirets: kind === 'payslip' ? employersIn(readings) : [] };
}

/** The SIRET that each paper holds to be the employer's. */
const employersIn = (readings: readonly Reading[]): string[] =>
  readings.flatMap(({ findings }) =>
    findings.proposals.flatMap(({ kind, rank, value }) =>
      kind === 'siret' && rank === 1 ? [value] : [],
    ),
  );

/** What no reader has foreseen is a damaged file too: the box for text is the way out. */
async function fileRead(file: File) {
  try {
    const { readFile } = await import('./read-papers.ts');
    return await readFile(file, mostBytes);
  } catch {
    return { problem: 'damaged' } as const;
  }
}
