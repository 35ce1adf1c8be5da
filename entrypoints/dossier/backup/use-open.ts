import { useState } from 'preact/hooks';
import type { OpenBackupProps } from '../../../components/backup/OpenBackup.tsx';
import { largestBackup, openBackup, type Saved, type Sealed } from '../../../utils/vault/backup.ts';
import { lineId, type Merge, planMerge, printOf } from '../../../utils/vault/merge.ts';
import type { Choices } from '../../../utils/vault/merge-writes.ts';
import { unseal } from '../../../utils/vault/sealed.door.ts';
import { keptWhole } from '../../shared/kept-whole.ts';
import { settleSites } from '../../shared/settle.ts';
import { translate } from '../../shared/texts.ts';
import { troubleText } from '../../shared/trouble.ts';
import { type Names, namesIn } from './shown-differences.ts';
import { shownMerge } from './shown-merge.ts';

interface Read {
  readonly saved: Saved;
  readonly savedAt: string;
  readonly merge: Merge;
  readonly choices: Choices;
  readonly names: Names;
}

/** A backup being brought back: nothing is written before the last order. */
export function useOpen(again: (says?: string) => Promise<void>): OpenBackupProps {
  const [locked, setLocked] = useState<Sealed>();
  const [read, setRead] = useState<Read>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const reset = () => {
    setLocked(undefined);
    setRead(undefined);
    setProblem(undefined);
  };
  const during = (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    void work()
      .catch((error: unknown) => setProblem(troubleText(error)))
      .finally(() => setBusy(false));
  };
  const show = async (saved: Saved, savedAt: string) => {
    const here = await keptWhole.wholeVault();
    const [merge, names] = [planMerge(here, saved), namesIn(here, saved)];
    setRead({ saved, savedAt, merge, choices: {}, names });
  };
  const take = async (text: string) => {
    const opened = openBackup(text);
    if (opened.is === 'unread') setProblem(translate(`backup.unread.${opened.why}`));
    setLocked(opened.is === 'sealed' ? opened.file : undefined);
    if (opened.is === 'clear') await show(opened.stores, opened.savedAt);
  };
  const onFile = (file: File) => {
    reset();
    if (file.size > largestBackup) return setProblem(translate('backup.unread.tooLarge'));
    during(async () => {
      const text = await file.text().catch(() => undefined);
      if (text === undefined) return setProblem(translate('backup.unread.unreached'));
      await take(text);
    });
  };
  const onUnlock = (passphrase: string) =>
    during(async () => {
      if (!locked) return;
      const opened = await unseal(locked, passphrase);
      if ('why' in opened) return setProblem(translate(`backup.unread.${opened.why}`));
      await take(opened.text);
    });
  const onImport = () =>
    during(async () => {
      if (!read) return;
      const { saved, choices, merge, savedAt } = read;
      const done = await keptWhole.mergeVault({ saved, choices, seen: printOf(merge) });
      if (done === 'moved') {
        await show(saved, savedAt);
        return setProblem(translate('backup.moved'));
      }
      await settleSites();
      reset();
      await again(translate('backup.imported'));
    });
  const onChoose = (id: string, keeps: 'here' | 'there') =>
    setRead((now) => now && chosen(now, id, keeps));
  return {
    isLocked: locked !== undefined,
    busy,
    problem,
    merge: read && shownMerge(read.merge, read),
    onFile,
    onUnlock,
    onChoose,
    onImport,
    onCancel: reset,
  };
}

const chosen = (read: Read, id: string, keeps: 'here' | 'there'): Read => ({
  ...read,
  choices: read.merge.lines.some((line) => lineId(line) === id)
    ? { ...read.choices, [id]: keeps === 'here' ? 'mine' : 'theirs' }
    : read.choices,
});
