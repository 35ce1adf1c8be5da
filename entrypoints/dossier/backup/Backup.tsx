import { useEffect, useRef, useState } from 'preact/hooks';
import { EraseAll } from '../../../components/backup/EraseAll.tsx';
import { OpenBackup } from '../../../components/backup/OpenBackup.tsx';
import { SaveBackup } from '../../../components/backup/SaveBackup.tsx';
import { Disclosure } from '../../../components/controls/Disclosure.tsx';
import { type Stored, writeBackup, writeSealed } from '../../../utils/vault/backup.ts';
import { seal } from '../../../utils/vault/sealed.door.ts';
import { keptWhole } from '../../shared/kept-whole.ts';
import { saveFile } from '../../shared/save-file.ts';
import { giveBackAll } from '../../shared/settle-erased.ts';
import { translate } from '../../shared/texts.ts';
import { today } from '../../shared/today.ts';
import { troubleText } from '../../shared/trouble.ts';
import { useOpen } from './use-open.ts';

interface BackupProps {
  readonly again: (says?: string) => Promise<void>;
}

/** Everything into a file, back from it, or away. */
export function Backup({ again }: BackupProps) {
  const save = useRef<HTMLDivElement>(null);
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
    if (isSaving) save.current?.querySelector('summary')?.focus();
  }, [isSaving]);
  return (
    <section>
      <h2>{translate('backup.title')}</h2>
      <div ref={save}>
        <Disclosure summary={translate('backup.saveTitle')} open={isSaving}>
          <Save />
        </Disclosure>
      </div>
      <Restore again={again} />
      <Disclosure summary={translate('backup.eraseTitle')}>
        <Erase again={again} onSaveFirst={() => setSaving(true)} />
      </Disclosure>
    </section>
  );
}

/** On a device that has nothing yet, too. */
export function Restore({ again }: BackupProps) {
  const open = useOpen(again);
  return (
    <Disclosure summary={translate('backup.openTitle')}>
      <OpenBackup {...open} />
    </Disclosure>
  );
}

function Save() {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const onSave = (passphrase: string | undefined) => {
    setBusy(true);
    setSaid(undefined);
    setProblem(undefined);
    saveAll(passphrase)
      .then((name) => setSaid(translate('backup.saved', [name])))
      .catch((error: unknown) => setProblem(troubleText(error)))
      .finally(() => setBusy(false));
  };
  return <SaveBackup busy={busy} said={said} problem={problem} onSave={onSave} />;
}

async function saveAll(passphrase: string | undefined): Promise<string> {
  const text = writeBackup(await keptWhole.wholeVault(), new Date().toISOString());
  const name = `code-en-poche-${today()}.json`;
  saveFile(name, passphrase ? writeSealed(await seal(text, { passphrase })) : text);
  return name;
}

function Erase({ again, onSaveFirst }: BackupProps & { readonly onSaveFirst: () => void }) {
  const [stores, setStores] = useState<Stored>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => void keptWhole.wholeVault().then(setStores, () => undefined), []);
  if (!stores) return null;
  const erase = async () => {
    await keptWhole.eraseVault();
    await giveBackAll();
    await again(translate('backup.erased'));
  };
  return (
    <EraseAll
      counts={{
        cards: stores.employers.length,
        fills: stores.fills.length,
        drafts: stores.drafts.length,
        taught: stores.mappings.length,
        sites: stores.sites.length,
      }}
      problem={problem}
      onSaveFirst={onSaveFirst}
      onErase={() => void erase().catch((error: unknown) => setProblem(troubleText(error)))}
    />
  );
}
