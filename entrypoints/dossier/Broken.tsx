import { BrokenRecords } from '../../components/dossier/BrokenRecords.tsx';
import type { BrokenRecord } from '../../utils/vault/read-record.ts';
import { kept } from '../shared/kept.ts';

interface BrokenProps {
  readonly records: readonly BrokenRecord[];
  readonly again: () => Promise<void>;
}

/** Records that no longer parse: shown as they lie, saved to a file, thrown away only when told to. */
export function Broken({ records, again }: BrokenProps) {
  const byId = (id: string) => records.find((record) => idOf(record) === id);
  return (
    <BrokenRecords
      records={records.map((record) => ({
        id: idOf(record),
        name: titleOf(record),
        content: textOf(record),
      }))}
      onExport={(id) => save(byId(id))}
      onDelete={(id) => {
        const record = byId(id);
        if (record) void kept.removeBroken(record.store, record.key).then(again);
      }}
    />
  );
}

const idOf = ({ store, key }: BrokenRecord): string => `${store}/${key}`;

const textOf = ({ raw }: BrokenRecord): string => JSON.stringify(raw, null, 2) ?? String(raw);

/** A name out of a record whose shape is not to be trusted. */
function titleOf({ raw }: BrokenRecord): string {
  const facts: unknown = Reflect.get(Object(raw), 'facts');
  const name: unknown = Reflect.get(Object(facts), 'company-name');
  return typeof name === 'string' ? name : '';
}

/** Saves the record to a file, from the page's own memory: nothing leaves the device. */
function save(record: BrokenRecord | undefined): void {
  if (!record) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([textOf(record)], { type: 'application/json' }));
  link.download = `code-en-poche-${record.store}-${record.key}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
