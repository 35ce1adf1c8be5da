import type { Explanation } from '../../utils/fields/field-kind.ts';
import { useTexts } from '../texts.tsx';
import { Icon } from './Icon.tsx';

/** What a check has to say, already a sentence. */
export interface Said {
  readonly text: string;
  readonly weight: Explanation['weight'];
  /** It is certain while one still types: too much has been typed. */
  readonly certain?: boolean;
}

/**
 * The sentence below a box. The region stands there before its words do, so that a screen reader
 * announces them when they come. The weight is told by a word and a sign, the colour only repeats it.
 */
export function Note({ id, said }: { id: string; said: Said | undefined }) {
  const t = useTexts();
  return (
    <div id={id} class="note-region" aria-live="polite">
      {said && (
        <p class={`note note-${said.weight}`}>
          <Icon name={said.weight} />
          <span>
            <strong>{t(`common.${said.weight}`)}</strong> {said.text}
          </span>
        </p>
      )}
    </div>
  );
}
