import type { Kind } from '../../utils/fields/index.ts';
import type { Origin } from '../../utils/vault/given.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Note, type Said } from '../controls/Note.tsx';
import { camelCase, useTexts } from '../texts.tsx';
import { isFigures } from './entries.ts';
import { OriginLine } from './OriginLine.tsx';
import { showFact } from './show-fact.ts';

interface FactLineProps {
  kind: Kind;
  value: string;
  /** Until when it holds, or since when it does not: a sentence. */
  until?: string | undefined;
  /** What its check has to say of it. */
  said?: Said | undefined;
  /** Where it comes from, where the employer gives some facts. */
  origin?: Origin | undefined;
  onCopy: (kind: Kind, value: string) => unknown;
  onTakeGiven?: ((kind: Kind) => void) | undefined;
}

/** One fact of the card, to read aloud or to copy. */
export function FactLine(props: FactLineProps) {
  const { kind, value, until, said, origin, onCopy } = props;
  const t = useTexts();
  const label = t(`kind.${camelCase(kind)}`);
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>
        <span class={isFigures(kind) ? 'value figures' : 'value'}>{showFact(kind, value)}</span>
        {until && <span class="until">{until}</span>}
        {origin && <OriginLine kind={kind} origin={origin} onTakeGiven={props.onTakeGiven} />}
        {said?.weight === 'doubt' && <Note id={`said-${kind}`} said={said} />}
      </dd>
      <dd class="fact-copy">
        <CopyButton what={label} onCopy={() => onCopy(kind, value)} />
      </dd>
    </div>
  );
}
