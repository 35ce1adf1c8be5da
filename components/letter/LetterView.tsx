import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Problem } from '../controls/Problem.tsx';
import { Screen } from '../controls/Screen.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTexts } from '../texts.tsx';
import { LetterChoices, type LetterChoicesProps } from './LetterChoices.tsx';

/** A letter as the person may still change it. */
export interface ShownLetter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface LetterViewProps extends LetterChoicesProps {
  letter: ShownLetter;
  /** What the card does not know and the letter leaves open, in words. */
  gaps: readonly string[];
  /** The `mailto:` link of the letter as it stands. */
  mailto: string;
  /** The link is too long for mail programs: it holds the beginning only, the copy holds all. */
  cut?: boolean;
  problem?: string | undefined;
  onInput: (part: keyof ShownLetter, value: string) => void;
  onCopy: () => unknown;
  onWrite?: () => void;
  onBack: () => void;
}

/** A letter to HR, to change at will; it leaves by the person's own mail, never from here. */
export function LetterView(props: LetterViewProps) {
  const { letter, language, gaps, onInput } = props;
  const t = useTexts();
  return (
    <Screen title={t('letter.title')} takesFocus foot={<LetterFoot {...props} />}>
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
      <TextField
        label={t('letter.to')}
        value={letter.to}
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
        onInput={(value) => onInput('body', value)}
      />
    </Screen>
  );
}

function LetterFoot({ mailto, cut = false, problem, onCopy, onWrite, onBack }: LetterViewProps) {
  const t = useTexts();
  return (
    <>
      <Problem says={problem} />
      {cut && <p class="small">{t('letter.cut')}</p>}
      <div class="foot-buttons">
        <a class="button button-primary" href={mailto} onClick={() => onWrite?.()}>
          {t('letter.write')}
        </a>
        <CopyButton
          what={t('letter.title')}
          word={t('letter.copy')}
          look="secondary"
          onCopy={onCopy}
        />
        <Button look="quiet" onPress={onBack}>
          {t('letter.back')}
        </Button>
      </div>
      <p class="small foot-says">{t('letter.nothingSent')}</p>
    </>
  );
}
