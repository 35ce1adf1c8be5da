import { CheckedField } from '../controls/CheckedField.tsx';
import type { Said } from '../controls/Note.tsx';
import { Screen } from '../controls/Screen.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTexts } from '../texts.tsx';
import { LetterChoices, type LetterChoicesProps } from './LetterChoices.tsx';
import { LetterFoot, type LetterFootProps } from './LetterFoot.tsx';
import { LetterText, type LetterTextProps } from './LetterText.tsx';

export interface LetterViewProps
  extends LetterChoicesProps,
    LetterFootProps,
    Omit<LetterTextProps, 'hint' | 'children'> {
  /** What is to be said of the addresses in "To". */
  explainTo: (to: string) => Said | undefined;
}

/** A letter to HR, to change at will; it leaves by the person's own mail, never from here. */
export function LetterView(props: LetterViewProps) {
  const { letter, onInput } = props;
  const t = useTexts();
  return (
    <Screen title={t('letter.title')} foot={<LetterFoot {...props} />}>
      <LetterChoices {...props} />
      <LetterText {...props}>
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
      </LetterText>
    </Screen>
  );
}
