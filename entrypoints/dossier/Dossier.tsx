import { useState } from 'preact/hooks';
import { EmployerCard } from '../../components/card/EmployerCard.tsx';
import { FirstRun } from '../../components/card/FirstRun.tsx';
import { Screen } from '../../components/controls/Screen.tsx';
import { PrivateWindowLine } from '../../components/popup/PrivateWindowLine.tsx';
import { nameOf, shown } from '../shared/card-text.ts';
import { copy } from '../shared/copy.ts';
import { kept } from '../shared/kept.ts';
import { translate } from '../shared/texts.ts';
import { today } from '../shared/today.ts';
import { useCardForm } from '../shared/use-card-form.ts';
import { inPrivateWindow } from '../shared/window.ts';
import { Broken } from './Broken.tsx';
import { CardPage } from './CardPage.tsx';
import { Fills } from './Fills.tsx';
import { HowTo } from './HowTo.tsx';
import { Privacy } from './Privacy.tsx';
import { type DossierVault, openDossierVault } from './vault.ts';

/** The full page: the cards, what was filled, what cannot be read, and what is kept where. */
export function Dossier({ opened }: { readonly opened: DossierVault }) {
  const [vault, setVault] = useState(opened);
  const [typing, setTyping] = useState<'active' | 'new'>();
  const again = async () => {
    setVault(await openDossierVault());
    setTyping(undefined);
  };
  const { active } = vault;
  if (vault.employers.length === 0) return <Welcome vault={vault} again={again} />;
  if (typing) return <CardPage vault={vault} typing={typing} again={again} />;
  return (
    <Screen title={translate('dossier.title')} over={translate('dossier.subtitle')}>
      {inPrivateWindow() && <PrivateWindowLine />}
      <Broken records={vault.broken} again={again} />
      <EmployerCard
        employers={vault.employers.map((one) => ({ id: one.id, name: nameOf(one) }))}
        active={active?.id ?? ''}
        onChoose={(id) => void kept.chooseEmployer(id).then(again)}
        employer={active ? shown(active) : { facts: {} }}
        today={today()}
        onCopy={(_, value) => copy(value)}
        onEdit={() => setTyping('active')}
        onAdd={() => setTyping('new')}
      />
      <HowTo />
      <Fills fills={vault.fills} />
      <Privacy />
    </Screen>
  );
}

interface WelcomeProps {
  readonly vault: DossierVault;
  readonly again: () => Promise<void>;
}

/** The first visit: what the product does, then the card; broken records still come first. */
function Welcome({ vault, again }: WelcomeProps) {
  const form = useCardForm({
    employer: undefined,
    draft: vault.drafts.new?.values,
    onKept: () => void again(),
  });
  return (
    <>
      {inPrivateWindow() && <PrivateWindowLine />}
      <Broken records={vault.broken} again={again} />
      <FirstRun {...form} />
    </>
  );
}
