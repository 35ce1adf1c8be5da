import { EmployerCardForm } from '../../components/card/EmployerCardForm.tsx';
import { FirstRun } from '../../components/card/FirstRun.tsx';
import { Resumed } from '../../components/card/Resumed.tsx';
import { Screen } from '../../components/controls/Screen.tsx';
import { nameOf } from '../shared/card-text.ts';
import { isGivenTo } from '../shared/take-given.ts';
import { translate } from '../shared/texts.ts';
import { useCardForm } from '../shared/use-card-form.ts';
import { openDossier, openPopupInTab } from '../shared/window.ts';
import type { ScreenProps } from './App.tsx';
import { chooseAdded } from './chosen-here.ts';
import { chosenTab } from './page.ts';

/** Typing a card: the very first one, another one, or the active one again. Each employer has a form of its own. */
export function CardScreen(props: ScreenProps) {
  const edited = props.view === 'card-form' ? props.vault.active?.id : undefined;
  return <Card key={edited} {...props} edited={edited} />;
}

interface CardProps extends ScreenProps {
  readonly edited: string | undefined;
}

function Card({ page, vault, again, show, view, edited, at }: CardProps) {
  const { employers, drafts } = vault;
  const first = view === 'first-run';
  // A change of job that was begun on the full page: to keep the new card puts the other one aside.
  const { replaces } = (edited === undefined ? drafts.new?.values : undefined) ?? {};
  const replaced = employers.find(({ id }) => id === replaces);
  const form = useCardForm({
    employers,
    edited,
    draft: edited === undefined ? drafts.new : drafts.active,
    first,
    choose: (id) => chooseAdded(page, id),
    onKept: (said) => void again(undefined, said === undefined ? {} : { said }),
    onCancel: employers.length === 0 ? undefined : () => void again(),
  });
  if (!first) {
    return (
      <Screen title={translate('card.title')}>
        {form.resumed && (
          <Resumed
            what={form.resumed}
            onSeePage={
              page.situation === undefined && vault.active ? () => show('plan') : undefined
            }
          />
        )}
        {replaced && (
          <p class="aside aside-slim">
            {translate('cards.replacing', [nameOf(replaced) || translate('card.unnamed')])}
          </p>
        )}
        {isGivenTo(employers, edited) && (
          <p class="aside aside-slim">{translate('managed.inForm')}</p>
        )}
        <EmployerCardForm {...form} at={at} />
      </Screen>
    );
  }
  const { tab } = page;
  const known = tab !== undefined && (page.trust === 'listed' || page.site?.permitted === true);
  const open = () => void (known ? openPopupInTab(tab) : openDossier());
  return <FirstRun {...form} onOpenPage={chosenTab() === undefined ? open : undefined} />;
}
