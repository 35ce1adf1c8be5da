import { Button } from '../controls/Button.tsx';
import { CheckedField } from '../controls/CheckedField.tsx';
import type { Said } from '../controls/Note.tsx';
import { Screen } from '../controls/Screen.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTexts } from '../texts.tsx';
import { LetterChoices, type LetterChoicesProps } from './LetterChoices.tsx';
import { LetterFoot, type LetterFootProps } from './LetterFoot.tsx';

/** A letter as the person may still change it. */
export interface ShownLetter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface LetterViewProps extends LetterChoicesProps, LetterFootProps {
  letter: ShownLetter;
  onInput: (part: keyof ShownLetter, value: string) => void;
  /** What is to be said of a text that has no place in a letter. */
  explain: (text: string) => Said | undefined;
  /** What is to be said of the addresses in "To". */
  explainTo: (to: string) => Said | undefined;
  /** Back to the text as it was proposed; absent while it has not been changed. */
  onAnew?: (() => void) | undefined;
  /** Back to the person's own text, after that. */
  onMine?: (() => void) | undefined;
}

/** A letter to HR, to change at will; it leaves by the person's own mail, never from here. */
export function LetterView(props: LetterViewProps) {
  const { letter, language, gaps, onInput, explain, onAnew, onMine } = props;
  const t = useTexts();
  return (
    <Screen title={t('letter.title')} foot={<LetterFoot {...props} />}>
      <LetterChoices {...props} />
      {gaps.length > 0 && (
        <div class="aside">
          <p>{t('letter.gaps')}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </div>
      )}
      <CheckedField
        label={t('letter.to')}
        value={letter.to}
        said={props.explainTo(letter.to)}
        inputMode="email"
        onInput={(value) => onInput('to', value)}
      />
      <TextField
        label={t('letter.subject')}
        value={letter.subject}
        onInput={(value) => onInput('subject', value)}
      />
      <TextArea
        label={t('letter.body')}
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
    </Screen>
  );
}
