import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { Note } from '../controls/Note.tsx';
import { Problem } from '../controls/Problem.tsx';
import { Told } from '../controls/Told.tsx';
import { useTexts } from '../texts.tsx';
import { NewPassphrase, passphraseProblem, type TwiceTyped } from './NewPassphrase.tsx';

export interface SaveBackupProps {
  /** The file is being made: a seal takes its time. */
  busy: boolean;
  said: string | undefined;
  problem: string | undefined;
  /** Without a passphrase, in clear. */
  onSave: (passphrase: string | undefined) => void;
}

const nothing: TwiceTyped = { first: '', second: '' };

/** Everything into a file, under a passphrase or in clear. */
export function SaveBackup({ busy, said, problem, onSave }: SaveBackupProps) {
  const t = useTexts();
  const [way, setWay] = useState<'sealed' | 'clear'>('sealed');
  const [typed, setTyped] = useState(nothing);
  const [tried, setTried] = useState(false);
  const isWrong = way === 'sealed' && passphraseProblem(typed) !== undefined;
  const save = () => {
    setTried(isWrong);
    if (isWrong || busy) return;
    onSave(way === 'sealed' ? typed.first : undefined);
    // It has served: it stays nowhere.
    setTyped(nothing);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p>{t('backup.saveSays')}</p>
      <Choice
        question={t('backup.how')}
        options={[
          { value: 'sealed', label: t('backup.sealed'), description: t('backup.sealedMore') },
          { value: 'clear', label: t('backup.clear') },
        ]}
        chosen={way}
        onChoose={setWay}
      />
      {way === 'sealed' ? (
        <NewPassphrase typed={typed} isJudged={tried} onType={setTyped} />
      ) : (
        <Note id="backup-clear" said={{ weight: 'info', text: t('backup.clearMore') }} />
      )}
      <Button type="submit" disabled={busy}>
        {t(busy ? 'backup.saving' : 'backup.save')}
      </Button>
      <Told says={said} />
      <Problem says={problem} />
    </form>
  );
}
