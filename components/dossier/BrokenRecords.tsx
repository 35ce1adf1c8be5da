import { useTexts } from '../texts.tsx';
import { BrokenRecord, type ShownRecord } from './BrokenRecord.tsx';

interface BrokenRecordsProps {
  records: readonly ShownRecord[];
  onExport: (id: string) => void;
  onDelete: (id: string) => void;
}

/** The records that can no longer be read: shown, never thrown away by themselves. */
export function BrokenRecords({ records, onExport, onDelete }: BrokenRecordsProps) {
  const t = useTexts();
  if (records.length === 0) return null;
  return (
    <section class="broken" aria-label={t('dossier.broken')}>
      <h2>{t('dossier.broken')}</h2>
      <p>{t('dossier.brokenSays')}</p>
      <ul class="rows">
        {records.map((record) => (
          <BrokenRecord key={record.id} record={record} onExport={onExport} onDelete={onDelete} />
        ))}
      </ul>
    </section>
  );
}
