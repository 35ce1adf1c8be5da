import { TaughtList } from '../../components/teach/TaughtList.tsx';
import type { Mapping } from '../../utils/vault/records.ts';
import { kept } from '../shared/kept.ts';

interface TaughtProps {
  readonly mappings: readonly Mapping[];
  readonly again: () => Promise<void>;
}

/** What the person has taught, to be looked through, forgotten, taken along. */
export function Taught({ mappings, again }: TaughtProps) {
  return (
    <TaughtList
      boxes={mappings}
      onForget={(id) => void kept.removeMapping(id).then(again)}
      onExport={() => save(mappings)}
    />
  );
}

/**
 * The file: what each record of `utils/vault/records.ts` says, under the name and version of the format. No value
 * of a form is in it, for none is kept.
 */
const fileOf = (mappings: readonly Mapping[]): string =>
  `${JSON.stringify({ format: 'code-en-poche-mappings', version: 1, mappings }, null, 2)}\n`;

/** Saves the list to a file, from the page's own memory: nothing leaves the device. */
function save(mappings: readonly Mapping[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([fileOf(mappings)], { type: 'application/json' }));
  link.download = 'code-en-poche-cases-apprises.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
