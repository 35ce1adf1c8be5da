import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
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
  const [asking, setAsking] = useState(false);
  return (
    <li class="row">
      <h3>{record.name || t('dossier.unnamed')}</h3>
      <Disclosure summary={t('dossier.content')}>
        <pre class="record">{record.content}</pre>
      </Disclosure>
      <div class="row-buttons">
        <Button onPress={() => onExport(record.id)}>{t('dossier.export')}</Button>
        {!asking && (
          <Button look="quiet" onPress={() => setAsking(true)}>
            {t('dossier.delete')}
          </Button>
        )}
      </div>
      {asking && (
        <fieldset class="aside">
          <legend class="unseen">{t('dossier.delete')}</legend>
          <p role="alert">{t('dossier.confirm')}</p>
          <div class="row-buttons">
            <Button look="danger" onPress={() => onDelete(record.id)}>
              {t('dossier.deleteForGood')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('dossier.keepIt')}</Button>
          </div>
        </fieldset>
      )}
    </li>
  );
}
