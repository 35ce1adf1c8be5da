import { Button } from '../controls/Button.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { useTexts } from '../texts.tsx';

export interface LetterFootProps {
  /** The `mailto:` link of the letter as it stands. */
  mailto: string;
  /** The link holds the beginning of the text only; a copy holds all of it. */
  cut?: boolean;
  /** What the letter leaves open, in words. */
  gaps: readonly string[];
  onCopy: () => unknown;
  onBack: () => void;
}

/** The two ways for a letter to leave, side by side: the person's own mail program, or a copy. */
export function LetterFoot(props: LetterFootProps) {
  const { mailto, cut = false, gaps, onCopy } = props;
  const t = useTexts();
  return (
    <>
      {cut && <p class="small">{t('letter.cut')}</p>}
      {gaps.length > 0 && <p class="small foot-note">{t('letter.finish', [gaps.join(', ')])}</p>}
      <div class="foot-buttons">
        <a class="button button-primary" href={mailto}>
          {t('letter.write')}
        </a>
        <CopyButton word={t('letter.copy')} look="secondary" onCopy={onCopy} />
        <Button look="quiet" onPress={props.onBack}>
          {t('letter.back')}
        </Button>
      </div>
      <p class="small foot-says">{t('letter.nothingSent')}</p>
    </>
  );
}
