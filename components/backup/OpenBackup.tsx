import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { FileDrop } from '../controls/FileDrop.tsx';
import { Problem } from '../controls/Problem.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useTexts } from '../texts.tsx';
import { MergeView, type ShownMerge } from './MergeView.tsx';
import { PassphraseField } from './PassphraseField.tsx';

export interface OpenBackupProps {
  /** A file was chosen, and wants its passphrase. */
  isLocked: boolean;
  busy: boolean;
  problem: string | undefined;
  /** What importing would change, once the file is read. */
  merge: ShownMerge | undefined;
  onFile: (file: File) => void;
  onUnlock: (passphrase: string) => void;
  onChoose: (id: string, keeps: 'here' | 'there') => void;
  onImport: () => void;
  onCancel: () => void;
}

/** A backup comes back: its file, its passphrase, what it would change, and only then the order. */
export function OpenBackup(props: OpenBackupProps) {
  const t = useTexts();
  const { isLocked, busy, problem, merge } = props;
  return (
    <div class="stack">
      <p>{t('backup.openSays')}</p>
      <FileDrop
        label={t('backup.file')}
        hint={t('backup.fileHint')}
        accept=".json,application/json"
        onFile={props.onFile}
      />
      {isLocked && <Unlock busy={busy} onUnlock={props.onUnlock} />}
      <Problem says={problem} />
      {merge && (
        <MergeView
          merge={merge}
          busy={busy}
          onChoose={props.onChoose}
          onImport={props.onImport}
          onCancel={props.onCancel}
        />
      )}
    </div>
  );
}

function Unlock({ busy, onUnlock }: Pick<OpenBackupProps, 'busy' | 'onUnlock'>) {
  const t = useTexts();
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  return (
    <form
      class="aside"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed && !busy) onUnlock(typed);
      }}
    >
      <p>{t('backup.locked')}</p>
      <PassphraseField
        label={t('backup.passphrase')}
        isShown={isShown}
        value={typed}
        onInput={setTyped}
      />
      <Tick label={t('backup.show')} ticked={isShown} onTick={setShown} />
      <Button type="submit" disabled={busy}>
        {t(busy ? 'backup.opening' : 'backup.open')}
      </Button>
    </form>
  );
}
