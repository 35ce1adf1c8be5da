import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { FileDrop } from '../controls/FileDrop.tsx';
import { Problem } from '../controls/Problem.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { useTexts } from '../texts.tsx';

/** Which reader a pasted text is for. */
export type TextKind = 'reply' | 'payslip';

export interface PaperSourceProps {
  /** Being read now: said, and nothing more is taken meanwhile. What is dropped then is left alone. */
  busy: boolean;
  /** Why nothing could be had of a file; the box below is the way out. */
  problems: readonly string[];
  /** The words of rich text, as the clipboard gives it. */
  wordsOf: (html: string) => string;
  onFiles: (files: readonly File[]) => void;
  /** Whether it could be read: else it stays where it was pasted. */
  onText: (text: string, kind: TextKind) => Promise<boolean>;
}

/** Takes papers: PDF files, or a text that is pasted, and which the person says what it is. */
export function PaperSource({ busy, problems, wordsOf, onFiles, onText }: PaperSourceProps) {
  const t = useTexts();
  const [text, setText] = useState('');
  const read = async (kind: TextKind) => {
    const isRead = await onText(text, kind);
    if (isRead) setText((now) => (now === text ? '' : now));
  };
  return (
    <>
      <FileDrop
        label={t('papers.files')}
        hint={t('papers.filesHint')}
        accept=".pdf,application/pdf"
        onFiles={(files) => !busy && onFiles(files)}
      />
      <div aria-live="polite">{busy && <p>{t('papers.reading')}</p>}</div>
      <Problem says={problems.length > 0 ? problems.join(' ') : undefined} />
      <div onPaste={(event) => setText(pasted(event, wordsOf) ?? text)}>
        <TextArea
          label={t('papers.paste')}
          hint={t('papers.pasteHint')}
          value={text}
          rows={5}
          onInput={setText}
        />
      </div>
      <div class="foot-buttons">
        <Button disabled={busy || text.trim() === ''} onPress={() => void read('reply')}>
          {t('papers.asReply')}
        </Button>
        <Button disabled={busy || text.trim() === ''} onPress={() => void read('payslip')}>
          {t('papers.asPayslip')}
        </Button>
      </div>
    </>
  );
}

/** The box's whole text once rich text was pasted into it; undefined leaves the pasting to the browser. */
function pasted(event: ClipboardEvent, wordsOf: (html: string) => string): string | undefined {
  const html = event.clipboardData?.getData('text/html');
  const box = event.target;
  if (!html || !(box instanceof HTMLTextAreaElement)) return undefined;
  const words = wordsOf(html);
  if (words.trim() === '') return undefined;
  event.preventDefault();
  box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end');
  return box.value;
}
