import { EmployerCardForm } from '../../components/card/EmployerCardForm.tsx';
import type { Draft } from '../../components/card/entries.ts';
import { FirstRun } from '../../components/card/FirstRun.tsx';
import { Resumed } from '../../components/card/Resumed.tsx';
import { Screen } from '../../components/controls/Screen.tsx';
import { PrivateWindowLine } from '../../components/popup/PrivateWindowLine.tsx';
import type { Kind } from '../../utils/fields/index.ts';
import { nameOf } from '../shared/card-text.ts';
import { isGivenTo } from '../shared/take-given.ts';
import { translate } from '../shared/texts.ts';
import { useCardForm } from '../shared/use-card-form.ts';
import { inPrivateWindow } from '../shared/window.ts';
import { Broken } from './Broken.tsx';
import { Restore } from './backup/Backup.tsx';
import { OpenShared } from './backup/Share.tsx';
import { Papers } from './Papers.tsx';
import { Register } from './Register.tsx';
import type { DossierVault } from './vault.ts';

/** Which card is typed on the full page: of an employer, of another one, or the very first. */
export interface Typing {
  readonly edited: string | undefined;
  readonly first: boolean;
  /** The box that takes the focus. */
  readonly at?: Kind;
  /** The employer that the new card takes the place of. */
  readonly replaces?: string;
}

export interface CardPageProps {
  readonly vault: DossierVault;
  readonly typing: Typing;
  readonly again: (said?: string) => Promise<void>;
}

/** Typing one card. On the first visit, what the product does comes first; broken records before all. */
export function CardPage(props: CardPageProps) {
  const { vault, typing, again } = props;
  const { edited, first, at } = typing;
  const alone = vault.employers.length + vault.archived.length === 0;
  const replaces = edited === undefined ? replacedIn(props) : undefined;
  const { onChosen, ...typed } = useCardForm({
    employers: vault.employers,
    edited,
    draft: vault.drafts.get(edited),
    first,
    replaces: replaces?.id,
    onKept: (said) => void again(said),
    onCancel: alone ? undefined : () => void again(),
  });
  const keep = async (chosen: Draft) => {
    onChosen(chosen);
    return { said: translate('lookup.inForm') };
  };
  const form = { ...typed, besideSiret: <Register card={typed.values} keep={keep} /> };
  const welcome = first && !vault.broken.some(({ store }) => store === 'employers');
  return (
    <>
      {first && inPrivateWindow() && <PrivateWindowLine />}
      {alone && <Broken records={vault.broken} again={again} />}
      {welcome ? (
        <FirstRun {...form}>
          <FromFile again={again} />
        </FirstRun>
      ) : (
        <Screen title={translate('card.title')}>
          {form.resumed && <Resumed what={form.resumed} />}
          {replaces && (
            <p class="aside aside-slim">
              {translate('cards.replacing', [nameOf(replaces) || translate('card.unnamed')])}
            </p>
          )}
          {isGivenTo(vault.employers, edited) && (
            <p class="aside aside-slim">{translate('managed.inForm')}</p>
          )}
          <EmployerCardForm {...form} at={at} />
          {first && <FromFile again={again} />}
        </Screen>
      )}
      {first && <Papers vault={vault} values={typed.values} again={again} />}
    </>
  );
}

/** A card, or a whole vault, that is in a file already. */
function FromFile({ again }: Pick<CardPageProps, 'again'>) {
  return (
    <section>
      <h2>{translate('backup.haveFile')}</h2>
      <OpenShared active={undefined} again={again} />
      <Restore again={again} />
    </section>
  );
}

/** A new card that was begun in the place of another one still is, when it is taken up again. */
const replacedIn = ({ vault: { employers, drafts }, typing: { replaces } }: CardPageProps) => {
  const id = replaces ?? drafts.get(undefined)?.values.replaces;
  return employers.find((employer) => employer.id === id);
};
