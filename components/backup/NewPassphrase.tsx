import { useState } from 'preact/hooks';
import { Tick } from '../controls/Tick.tsx';
import { useTexts } from '../texts.tsx';
import { PassphraseField } from './PassphraseField.tsx';

/** A new passphrase, typed twice: nobody sees a slip of the finger. */
export interface TwiceTyped {
  readonly first: string;
  readonly second: string;
}

/** Fewer are guessed by a machine that tries them all. */
export const shortest = 12;

/** What keeps it from being used. */
export function passphraseProblem({ first, second }: TwiceTyped): 'short' | 'differ' | undefined {
  if (first.length < shortest) return 'short';
  return first === second ? undefined : 'differ';
}

interface NewPassphraseProps {
  typed: TwiceTyped;
  /** Not before the person has tried: nobody is told at the third letter. */
  isJudged: boolean;
  onType: (typed: TwiceTyped) => void;
}

/** The passphrase of a file to be, and before anything what happens to who forgets it. */
export function NewPassphrase({ typed, isJudged, onType }: NewPassphraseProps) {
  const t = useTexts();
  const [isShown, setShown] = useState(false);
  const problem = isJudged ? passphraseProblem(typed) : undefined;
  return (
    <div class="aside">
      <p>
        <strong>{t('backup.forgotten')}</strong> {t('backup.notKept')}
      </p>
      <PassphraseField
        label={t('backup.passphrase')}
        hint={t('backup.passphraseHint', [shortest])}
        problem={problem === 'short' ? t('backup.short', [shortest]) : undefined}
        isShown={isShown}
        value={typed.first}
        onInput={(first) => onType({ ...typed, first })}
      />
      <PassphraseField
        label={t('backup.again')}
        problem={problem === 'differ' ? t('backup.differ') : undefined}
        isShown={isShown}
        value={typed.second}
        onInput={(second) => onType({ ...typed, second })}
      />
      <Tick label={t('backup.show')} ticked={isShown} onTick={setShown} />
    </div>
  );
}
