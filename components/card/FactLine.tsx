import type { Kind } from '../../utils/fields/index.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Note, type Said } from '../controls/Note.tsx';
import { camelCase, useTexts } from '../texts.tsx';
import { isFigures } from './entries.ts';
import { showFact } from './show-fact.ts';

interface FactLineProps {
  kind: Kind;
  value: string;
  /** Until when it holds, or since when it does not: a sentence. */
  until?: string | undefined;
  /** What its check has to say of it. */
  said?: Said | undefined;
  onCopy: (kind: Kind, value: string) => unknown;
}

/** One fact of the card, to read aloud or to copy. */
export function FactLine({ kind, value, until, said, onCopy }: FactLineProps) {
  const t = useTexts();
  const label = t(`kind.${camelCase(kind)}`);
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>
        <span class={isFigures(kind) ? 'value figures' : 'value'}>{showFact(kind, value)}</span>
        {until && <span class="until">{until}</span>}
        {said?.weight === 'doubt' && <Note id={`said-${kind}`} said={said} />}
      </dd>
      <dd class="fact-copy">
        <CopyButton what={label} onCopy={() => onCopy(kind, value)} />
      </dd>
    </div>
  );
}
