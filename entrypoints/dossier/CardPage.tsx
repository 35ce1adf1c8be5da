import { EmployerCardForm } from '../../components/card/EmployerCardForm.tsx';
import { FirstRun } from '../../components/card/FirstRun.tsx';
import { Resumed } from '../../components/card/Resumed.tsx';
import { Screen } from '../../components/controls/Screen.tsx';
import { PrivateWindowLine } from '../../components/popup/PrivateWindowLine.tsx';
import { translate } from '../shared/texts.ts';
import { useCardForm } from '../shared/use-card-form.ts';
import { inPrivateWindow } from '../shared/window.ts';
import { Broken } from './Broken.tsx';
import { Restore } from './backup/Backup.tsx';
import { OpenShared } from './backup/Share.tsx';
import type { DossierVault } from './vault.ts';

/** Which card is typed on the full page: of an employer, of another one, or the very first. */
export interface Typing {
  readonly edited: string | undefined;
  readonly first: boolean;
}

interface CardPageProps {
  readonly vault: DossierVault;
  readonly typing: Typing;
  readonly again: (said?: string) => Promise<void>;
}

/** Typing one card. On the first visit, what the product does comes first; broken records before all. */
export function CardPage({ vault, typing, again }: CardPageProps) {
  const { edited, first } = typing;
  const alone = vault.employers.length === 0;
  const form = useCardForm({
    employers: vault.employers,
    edited,
    draft: vault.drafts.get(edited),
    first,
    onKept: (said) => void again(said),
    onCancel: alone ? undefined : () => void again(),
  });
  const welcome = first && !vault.broken.some(({ store }) => store === 'employers');
  return (
    <>
      {first && inPrivateWindow() && <PrivateWindowLine />}
      {alone && <Broken records={vault.broken} again={again} />}
      {welcome ? (
        <FirstRun {...form}>
          <OpenShared active={undefined} again={again} />
          <Restore again={again} />
        </FirstRun>
      ) : (
        <Screen title={translate('card.title')}>
          {form.resumed && <Resumed what={form.resumed} />}
          <EmployerCardForm {...form} />
        </Screen>
      )}
    </>
  );
}
