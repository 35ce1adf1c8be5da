import { EmployerCardForm } from '../../components/card/EmployerCardForm.tsx';
import { FirstRun } from '../../components/card/FirstRun.tsx';
import { Screen } from '../../components/controls/Screen.tsx';
import { translate } from '../shared/texts.ts';
import { useCardForm } from '../shared/use-card-form.ts';
import { openDossier, openPopupInTab } from '../shared/window.ts';
import type { ScreenProps } from './App.tsx';
import { chosenTab } from './page.ts';

/** Typing a card: the very first one, another one, or the active one again. */
export function CardScreen({ page, vault, again, view }: ScreenProps) {
  const first = vault.employers.length === 0;
  const employer = first || view === 'card-new' ? undefined : vault.active;
  const draft = employer ? vault.drafts.active : vault.drafts.new;
  const form = useCardForm({
    employer,
    draft: draft?.values,
    onKept: () => void again(),
    onCancel: first ? undefined : () => void again(),
  });
  if (!first) {
    return (
      <Screen title={translate('card.title')}>
        <EmployerCardForm {...form} />
      </Screen>
    );
  }
  const { tab } = page;
  const known = tab !== undefined && page.trust === 'listed';
  const open = () => void (known ? openPopupInTab(tab) : openDossier());
  return <FirstRun {...form} onOpenPage={chosenTab() === undefined ? open : undefined} />;
}
