import { EmployerCard } from '../../components/card/EmployerCard.tsx';
import { Screen } from '../../components/controls/Screen.tsx';
import { UnkeptNotice } from '../../components/dossier/UnkeptNotice.tsx';
import { PrivateWindowLine } from '../../components/popup/PrivateWindowLine.tsx';
import { nameOf, shown } from '../shared/card-text.ts';
import { copy } from '../shared/copy.ts';
import { explain } from '../shared/explain.ts';
import { GivenPartOf } from '../shared/GivenPartOf.tsx';
import { kept } from '../shared/kept.ts';
import { takeGiven } from '../shared/take-given.ts';
import { translate } from '../shared/texts.ts';
import { today } from '../shared/today.ts';
import { isUnkept } from '../shared/typed-card.ts';
import { inPrivateWindow } from '../shared/window.ts';
import { Archived } from './Archived.tsx';
import { Broken } from './Broken.tsx';
import { Backup } from './backup/Backup.tsx';
import { Share } from './backup/Share.tsx';
import type { Typing } from './CardPage.tsx';
import { EmployerActs } from './EmployerActs.tsx';
import { Fills } from './Fills.tsx';
import { Health } from './Health.tsx';
import { HowTo } from './HowTo.tsx';
import { InPages } from './InPages.tsx';
import { Papers } from './Papers.tsx';
import { Privacy } from './Privacy.tsx';
import { RegisterOf } from './RegisterOf.tsx';
import { SiteEmployersOf } from './SiteEmployersOf.tsx';
import { Sites } from './Sites.tsx';
import { Taught } from './Taught.tsx';
import type { DossierVault } from './vault.ts';

interface CardsPageProps {
  readonly vault: DossierVault;
  readonly again: (said?: string) => Promise<void>;
  readonly type: (typing: Typing) => void;
}

/** The cards, what was filled, what cannot be read, and what is kept where. */
export function CardsPage({ vault, again, type }: CardsPageProps) {
  return (
    <Screen title={translate('dossier.title')} over={translate('dossier.subtitle')}>
      {inPrivateWindow() && <PrivateWindowLine />}
      <Broken records={vault.broken} again={again} />
      <Card vault={vault} again={again} type={type} />
      <Papers vault={vault} again={again} />
      <Archived employers={vault.archived} again={again} />
      <SiteEmployersOf vault={vault} again={again} />
      <HowTo />
      <InPages pill={vault.pill} />
      <Sites sites={vault.sites} again={again} />
      <Taught mappings={vault.mappings} again={again} />
      <Fills fills={vault.fills} />
      <Share active={vault.active} again={again} />
      <Backup again={again} />
      <Privacy />
    </Screen>
  );
}

function Card({ vault, again, type }: CardsPageProps) {
  const { active } = vault;
  return (
    <>
      <Unkept vault={vault} again={again} type={type} />
      {vault.employers.length === 0 && <p class="aside">{translate('cards.noneInUse')}</p>}
      <EmployerCard
        employers={vault.employers.map((one) => ({ id: one.id, name: nameOf(one) }))}
        active={active?.id ?? ''}
        onChoose={(id) => void kept.chooseEmployer(id).then(() => again())}
        employer={active ? shown(active) : { facts: {} }}
        today={today()}
        explain={explain}
        onCopy={(_, value) => copy(value)}
        onEdit={active && (() => type({ edited: active.id, first: false }))}
        onAdd={() => type({ edited: undefined, first: false })}
        onTakeGiven={active && takeGiven(active.id, again)}
      >
        {active && <GivenPartOf employer={active} again={again} />}
        {active && <RegisterOf key={`register ${active.id}`} vault={vault} again={again} />}
        {active && (
          <EmployerActs
            key={`${active.id} ${active.label}`}
            employer={active}
            again={again}
            onJobChange={() => type({ edited: undefined, first: false, replaces: active.id })}
          />
        )}
      </EmployerCard>
      {active && (
        <Health
          employer={active}
          again={again}
          onMend={(at) => type({ edited: active.id, first: false, at })}
        />
      )}
    </>
  );
}

/** What was typed and is not kept yet, of the card that is shown or of another one: and the way back to it. */
function Unkept({ vault: { employers, active, drafts }, type }: CardsPageProps) {
  const unkept = (edited: string | undefined) =>
    isUnkept({ employers, edited, draft: drafts.get(edited) });
  const edited = active?.id;
  return (
    <>
      {edited && unkept(edited) && (
        <UnkeptNotice what="edited" onTakeUp={() => type({ edited, first: false })} />
      )}
      {unkept(undefined) && (
        <UnkeptNotice what="new" onTakeUp={() => type({ edited: undefined, first: false })} />
      )}
    </>
  );
}
