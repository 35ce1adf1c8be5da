import { useState } from 'preact/hooks';
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
  /** How many times something was read: what is shown of it begins anew each time. */
  readonly turn: number;
}

const none: Papers = { busy: false, problems: [], readings: [], turn: 0 };

/** Reads what is given, one paper after the other. The readers come only then: they are a page's weight. */
export function usePapers() {
  const [papers, setPapers] = useState(none);
  const show = (problems: readonly string[], readings: readonly Reading[]) =>
    setPapers(({ turn }) => ({ busy: false, problems, readings, turn: turn + 1 }));
  const onFiles = async (files: readonly File[]) => {
    setPapers((before) => ({ ...before, busy: true, problems: [] }));
    const problems: string[] = [];
    const readings: Reading[] = [];
    for (const file of files) {
      const read = await fileRead(file);
      if ('problem' in read)
        problems.push(translate(`papers.problem.${read.problem}`, [file.name]));
      else readings.push({ source: file.name, findings: read });
    }
    show(problems, readings);
  };
  const onText = async (text: string, kind: TextKind) => {
    const { readText } = await import('./read-papers.ts');
    show([], [{ source: translate('papers.pasted'), findings: readText(text, kind, today()) }]);
  };
  return { ...papers, onFiles, onText, forget: () => setPapers(none) };
}

/** What no reader has foreseen is a damaged file too: the box for text is the way out. */
async function fileRead(file: File) {
  try {
    const { readFile } = await import('./read-papers.ts');
    return await readFile(file, mostBytes);
  } catch {
    return { problem: 'damaged' } as const;
  }
}
