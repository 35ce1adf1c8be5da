import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useTexts } from '../texts.tsx';

export interface LetterFootProps {
  /** The `mailto:` link of the letter as it stands. */
  mailto: string;
  /** The end of the text, where the link is too short for all of it; else empty. */
  rest?: string;
  problem?: string | undefined;
  onWrite?: () => void;
  onCopy: () => unknown;
  onCopyRest?: () => unknown;
  onBack: () => void;
}

/** The two ways for a letter to leave, side by side: the person's own mail program, or a copy. */
export function LetterFoot(props: LetterFootProps) {
  const { mailto, rest = '', problem, onWrite, onCopy, onCopyRest } = props;
  const t = useTexts();
  return (
    <>
      <Problem says={problem} />
      {rest && (
        <p class="small">
          {t('letter.cut')}{' '}
          <CopyButton what="" word={t('letter.copyRest')} onCopy={() => onCopyRest?.()} />
        </p>
      )}
      <div class="foot-buttons">
        <a class="button button-primary" href={mailto} onClick={() => onWrite?.()}>
          {t('letter.write')}
        </a>
        <CopyButton what="" word={t('letter.copy')} look="secondary" onCopy={onCopy} />
        <Button look="quiet" onPress={props.onBack}>
          {t('letter.back')}
        </Button>
      </div>
      <p class="small foot-says">{t('letter.notSent')}</p>
    </>
  );
}
