import { ArchivedEmployers } from '../../components/cards/ArchivedEmployers.tsx';
import type { Employer } from '../../utils/vault/records.ts';
import { nameOf } from '../shared/card-text.ts';
import { kept } from '../shared/kept.ts';
import { translate } from '../shared/texts.ts';

interface ArchivedProps {
  readonly employers: readonly Employer[];
  readonly again: (said?: string) => Promise<void>;
}

/** The employers that were put aside, and the way back. */
export function Archived({ employers, again }: ArchivedProps) {
  const nameIn = (id: string) => {
    const found = employers.find((employer) => employer.id === id);
    return (found && nameOf(found)) || translate('card.unnamed');
  };
  const bringBack = async (id: string) => {
    await kept.bringBackEmployer(id);
    await kept.chooseEmployer(id);
    await again(translate('cards.broughtBack', [nameIn(id)]));
  };
  return (
    <ArchivedEmployers
      employers={employers.map((employer) => ({
        id: employer.id,
        name: nameOf(employer),
        since: dayOf(employer.archivedAt ?? 0),
      }))}
      onBringBack={(id) => void bringBack(id)}
      onDelete={(id) => void kept.removeEmployer(id).then(() => again())}
    />
  );
}

const dayOf = (at: number): string =>
  new Date(at).toLocaleDateString(translate('common.locale'), { dateStyle: 'long' });
