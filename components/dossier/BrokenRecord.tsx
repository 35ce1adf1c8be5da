import { Button } from '../controls/Button.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { useTexts } from '../texts.tsx';

/** A record that its check no longer takes: what it holds, as text. */
export interface ShownRecord {
  readonly id: string;
  readonly name: string;
  readonly content: string;
}

interface BrokenRecordProps {
  record: ShownRecord;
  onExport: (id: string) => void;
  onDelete: (id: string) => void;
}

/** One record that cannot be read. Deleting asks again, on the spot. */
export function BrokenRecord({ record, onExport, onDelete }: BrokenRecordProps) {
  const t = useTexts();
  return (
    <li class="row">
      <h3>{record.name || t('dossier.unnamed')}</h3>
      <Disclosure summary={t('dossier.content')}>
        <pre class="record">{record.content}</pre>
      </Disclosure>
      <div class="row-buttons">
        <Button onPress={() => onExport(record.id)}>{t('dossier.export')}</Button>
        <Confirm
          word={t('dossier.delete')}
          question={t('dossier.confirm')}
          yes={t('dossier.deleteForGood')}
          no={t('dossier.keepIt')}
          onYes={() => onDelete(record.id)}
        />
      </div>
    </li>
  );
}
