import { EmployerCardForm } from '../../components/card/EmployerCardForm.tsx';
import { Screen } from '../../components/controls/Screen.tsx';
import { translate } from '../shared/texts.ts';
import { useCardForm } from '../shared/use-card-form.ts';
import type { DossierVault } from './vault.ts';

interface CardPageProps {
  readonly vault: DossierVault;
  readonly typing: 'active' | 'new';
  readonly again: () => Promise<void>;
}

/** Typing one card on the full page. */
export function CardPage({ vault, typing, again }: CardPageProps) {
  const form = useCardForm({
    employer: typing === 'active' ? vault.active : undefined,
    draft: vault.drafts[typing]?.values,
    onKept: () => void again(),
    onCancel: () => void again(),
  });
  return (
    <Screen title={translate('card.title')} takesFocus>
      <EmployerCardForm {...form} />
    </Screen>
  );
}
