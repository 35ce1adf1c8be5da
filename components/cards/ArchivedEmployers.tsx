import { Button } from '../controls/Button.tsx';
import { DeleteEmployer } from '../dossier/DeleteEmployer.tsx';
import { useTexts } from '../texts.tsx';

/** An employer that was put aside. */
export interface ArchivedEmployer {
  readonly id: string;
  readonly name: string;
  /** Since when, already written for a person. */
  readonly since: string;
}

interface ArchivedEmployersProps {
  employers: readonly ArchivedEmployer[];
  onBringBack: (id: string) => void;
  onDelete: (id: string) => void;
}

/** The employers that were put aside, apart from the others: kept whole, never filled in. */
export function ArchivedEmployers({ employers, onBringBack, onDelete }: ArchivedEmployersProps) {
  const t = useTexts();
  if (employers.length === 0) return null;
  return (
    <section class="archived" aria-label={t('cards.archived')}>
      <h2>{t('cards.archived')}</h2>
      <p>{t('cards.archivedSays')}</p>
      <ul class="rows">
        {employers.map(({ id, name, since }) => (
          <li key={id} class="row">
            <h3>{name || t('card.unnamed')}</h3>
            <p class="small">{t('cards.archivedSince', [since])}</p>
            <div class="row-buttons">
              <Button onPress={() => onBringBack(id)}>
                {t('cards.bringBack', [name || t('card.unnamed')])}
              </Button>
              <DeleteEmployer name={name} onDelete={() => onDelete(id)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
