import { Tick } from '../controls/Tick.tsx';
import { useTexts } from '../texts.tsx';

/** A group of facts that the card has not, or has otherwise. */
export interface ShownLine {
  readonly group: string;
  readonly name: string;
  /** Empty where the card says nothing. */
  readonly here: string;
  readonly there: string;
  readonly taken: boolean;
}

interface TakenLineProps {
  line: ShownLine;
  onTake: (group: string, taken: boolean) => void;
}

/** Ticked, the file's value comes onto the card; both are seen where they differ. */
export function TakenLine({ line, onTake }: TakenLineProps) {
  const t = useTexts();
  const { group, name, here, there, taken } = line;
  const both = (
    <>
      {here && <span class="merge-value">{t('backup.onCard', [here])}</span>}
      <span class="merge-value">{t('backup.inFile', [there])}</span>
    </>
  );
  return (
    <li class="row">
      <Tick
        label={t(here ? 'backup.replace' : 'backup.add', [name])}
        description={both}
        ticked={taken}
        onTick={(ticked) => onTake(group, ticked)}
      />
    </li>
  );
}
