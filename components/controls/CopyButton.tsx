import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../texts.tsx';

interface CopyButtonProps {
  /** What is copied, in words: completes "Copier" for who does not see the row. */
  what?: string;
  /** The visible word, where "Copier" alone would not do. */
  word?: string;
  look?: 'secondary' | 'quiet';
  /** Copies. `false`, or a promise of it, means that the browser refused. */
  onCopy: () => unknown;
}

/** Copies, then says so for a while, on the button itself and to screen readers. */
export function CopyButton({ what, word, look = 'quiet', onCopy }: CopyButtonProps) {
  const t = useTexts();
  const [state, setState] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  useEffect(() => {
    if (state === 'copy') return;
    const timer = setTimeout(() => setState('copy'), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => setState((await succeeds(onCopy)) ? 'copied' : 'copyFailed');
  return (
    <span class="copy">
      <button type="button" class={`button button-${look} button-copy`} onClick={copy}>
        {state === 'copy' ? (word ?? t('common.copy')) : t(`common.${state}`)}
        {what && <span class="unseen"> {what}</span>}
      </button>
      <span class="unseen" role="status">
        {state === 'copy' ? '' : t(`common.${state}`)}
      </span>
    </span>
  );
}

/** A refused clipboard is an answer like another: the button says it. */
async function succeeds(copy: () => unknown): Promise<boolean> {
  try {
    return (await copy()) !== false;
  } catch {
    return false;
  }
}
