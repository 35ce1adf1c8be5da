import { Choice } from '../controls/Choice.tsx';
import { useTexts } from '../texts.tsx';

/** One thing that a file says and this device says otherwise. */
export interface ShownChange {
  readonly id: string;
  readonly name: string;
  readonly differences: readonly { what: string; here: string; there: string }[];
  readonly keeps: 'here' | 'there';
}

interface ChangedLineProps {
  line: ShownChange;
  onChoose: (id: string, keeps: 'here' | 'there') => void;
}

/** Both values of what differs, and which one stays: the newer, unless the person says otherwise. */
export function ChangedLine({ line, onChoose }: ChangedLineProps) {
  const t = useTexts();
  const side = (of: 'here' | 'there') =>
    line.differences.map((one) => {
      const value = one[of] || t('backup.nothing');
      return (
        <span key={one.what} class="merge-value">
          {one.what ? t('backup.pair', [one.what, value]) : value}
        </span>
      );
    });
  return (
    <Choice
      question={line.name}
      options={[
        { value: 'here', label: t('backup.here'), description: side('here') },
        { value: 'there', label: t('backup.there'), description: side('there') },
      ]}
      chosen={line.keeps}
      onChoose={(keeps) => onChoose(line.id, keeps)}
    />
  );
}
