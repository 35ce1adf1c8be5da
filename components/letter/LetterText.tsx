import type { ComponentChildren } from 'preact';
import type { Language } from '../../utils/letters/letter.ts';
import { Button } from '../controls/Button.tsx';
import type { Said } from '../controls/Note.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { useTexts } from '../texts.tsx';

/** A letter as the person may still change it. */
export interface ShownLetter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface LetterTextProps {
  letter: ShownLetter;
  language: Language;
  /** What the letter leaves open, in words. */
  gaps: readonly string[];
  hint?: string | undefined;
  onInput: (part: keyof ShownLetter, value: string) => void;
  /** What is to be said of a text that has no place in a letter. */
  explain: (text: string) => Said | undefined;
  /** Back to the text as it was proposed; absent while it has not been changed. */
  onAnew?: (() => void) | undefined;
  /** Back to the person's own text, after that. */
  onMine?: (() => void) | undefined;
  /** Boxes of their own, between what is to be completed and the text. */
  children?: ComponentChildren;
}

/** What is to be completed, the text to change at will, and the ways back to what it was. */
export function LetterText(props: LetterTextProps) {
  const { letter, language, gaps, hint, onInput, explain, onAnew, onMine } = props;
  const t = useTexts();
  return (
    <>
      <Gaps gaps={gaps} />
      {props.children}
      <TextArea
        label={t('letter.body')}
        hint={hint}
        value={letter.body}
        rows={12}
        lang={language}
        said={explain(letter.body)}
        onInput={(value) => onInput('body', value)}
      />
      {onAnew && (
        <Button look="quiet" onPress={onAnew}>
          {t('letter.anew')}
        </Button>
      )}
      {onMine && (
        <Button look="quiet" onPress={onMine}>
          {t('letter.mine')}
        </Button>
      )}
    </>
  );
}

function Gaps({ gaps }: Pick<LetterTextProps, 'gaps'>) {
  const t = useTexts();
  if (gaps.length === 0) return null;
  return (
    <div class="aside">
      <p>{t('letter.gaps')}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </div>
  );
}
