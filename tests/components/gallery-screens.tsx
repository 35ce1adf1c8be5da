import type { ComponentChild } from 'preact';
import { EmployerCard } from '../../components/card/EmployerCard.tsx';
import { EmployerCardForm } from '../../components/card/EmployerCardForm.tsx';
import { FirstRun } from '../../components/card/FirstRun.tsx';
import { FileDrop } from '../../components/controls/FileDrop.tsx';
import { Screen } from '../../components/controls/Screen.tsx';
import { BrokenRecords } from '../../components/dossier/BrokenRecords.tsx';
import { LetterView } from '../../components/letter/LetterView.tsx';
import { OutcomeView } from '../../components/outcome/OutcomeView.tsx';
import { PlanView } from '../../components/plan/PlanView.tsx';
import { ElsewhereView } from '../../components/popup/ElsewhereView.tsx';
import { PrivateWindowLine } from '../../components/popup/PrivateWindowLine.tsx';
import { ShortcutLine } from '../../components/popup/ShortcutLine.tsx';
import { FirstFill } from '../../components/sites/FirstFill.tsx';
import { SiteChoices, SiteOffer } from '../../components/sites/SiteChoices.tsx';
import { SiteLists } from '../../components/sites/SiteLists.tsx';
import { cardProps, formProps, letterProps, outcomeProps, planProps } from './props.ts';
import { facts, outcomes, rows } from './samples.ts';

const mistakes = {
  siret: '732 829 320 0007',
  'company-name': 'Ateliers du Canal',
  'hr-email': 'FR7630006000011234567890189',
  'company-code': '732829320',
};

const deaf = () => undefined;
const deciding = { onAlways: deaf, onNever: deaf, onTakeBack: deaf };
const longHost = 'espace-salaries.aides-au-logement.ressources-humaines.exemple.fr';
const asking = {
  written: ['SIRET', 'Nom de l’employeur', 'Adresse e-mail du contact RH'],
  onFill: deaf,
  onGiveUp: deaf,
};

/** Every screen, by the name that the address gives. */
export const screens: Readonly<Record<string, ComponentChild>> = {
  first: <FirstRun {...formProps} onOpenPage={() => undefined} />,
  form: (
    <Screen title={facts['company-name'] ?? ''}>
      <EmployerCardForm {...formProps} values={mistakes} onCancel={() => undefined} />
    </Screen>
  ),
  card: (
    <Screen title={facts['company-name'] ?? ''}>
      <EmployerCard {...cardProps} />
    </Screen>
  ),
  plan: <PlanView {...planProps} />,
  'plan-simple': (
    <PlanView
      {...planProps}
      rows={rows.slice(0, 2)}
      employers={{ ...planProps.employers, employers: [] }}
    />
  ),
  'plan-settled': (
    <PlanView {...planProps} rows={rows.slice(4, 7)} problem="La page ne répond plus." unlisted />
  ),
  outcome: <OutcomeView {...outcomeProps} />,
  undone: (
    <OutcomeView
      {...outcomeProps}
      last={{
        at: 0,
        since: 0,
        path: '/',
        undoable: false,
        outcomes: outcomes.map((one, index) => ({ ...one, state: index ? 'undone' : 'kept' })),
      }}
    />
  ),
  elsewhere: (
    <>
      <PrivateWindowLine />
      <ElsewhereView {...cardProps} situation="no-form" host="www.service-public.fr" />
      <ShortcutLine keys="Alt+P" />
    </>
  ),
  'no-access': (
    <ElsewhereView
      {...cardProps}
      employer={{ facts: { siret: facts.siret ?? '' } }}
      employers={[]}
      situation="no-access"
      host="www.demandelogement35.fr"
      onAskCode={() => undefined}
    />
  ),
  'site-offer': (
    <PlanView
      {...planProps}
      host="www.demandelogement35.fr"
      rows={rows.slice(0, 2)}
      above={<SiteOffer {...deciding} standing="offered" host="www.demandelogement35.fr" />}
      below={<SiteChoices {...deciding} standing="offered" host="www.demandelogement35.fr" />}
    />
  ),
  'site-open': (
    <PlanView
      {...planProps}
      host={longHost}
      schemeName={undefined}
      rows={rows.slice(0, 2)}
      unlisted
      below={<SiteChoices {...deciding} standing="open" host={longHost} />}
    />
  ),
  'site-withdrawn': (
    <ElsewhereView
      {...cardProps}
      situation="no-form"
      host="rh.exemple.fr"
      below={<SiteChoices {...deciding} standing="withdrawn" host="rh.exemple.fr" />}
    />
  ),
  'site-never': (
    <ElsewhereView {...cardProps} situation="never" host="www.al-in.fr" onRestore={deaf} />
  ),
  'first-fill': <FirstFill {...asking} sites={[{ host: longHost, isOffered: false }]} />,
  'first-fill-framed': (
    <FirstFill
      {...asking}
      sites={[
        { host: 'aides.mairie.example', isOffered: false },
        { host: 'rh.exemple.fr', isOffered: false, framed: true },
      ]}
    />
  ),
  'first-fill-alike': (
    <FirstFill
      {...asking}
      sites={[{ host: 'xn--vsale-q4a.fr', seen: 'vısale.fr', isOffered: false, real: 'visale.fr' }]}
    />
  ),
  sites: (
    <Screen title="Votre dossier">
      <SiteLists
        listed={['visale.fr', 'actionlogement.fr', 'al-in.fr', 'demande-logement-social.gouv.fr']}
        always={[{ host: 'www.demandelogement35.fr' }, { host: longHost, withdrawn: true }]}
        never={[]}
        confirmed={[{ host: longHost }, { host: 'xn--vsale-q4a.fr', seen: 'vısale.fr' }]}
        onRemove={deaf}
        onGiveAgain={deaf}
      />
    </Screen>
  ),
  letter: <LetterView {...letterProps} />,
  broken: (
    <Screen title="Code en poche">
      <BrokenRecords
        records={[{ id: 'a', name: 'Ateliers du Canal', content: '{\n  "facts": 12\n}' }]}
        onExport={() => undefined}
        onDelete={() => undefined}
      />
      <FileDrop label="Fichier" hint=".json" accept=".json" onFile={() => undefined} />
    </Screen>
  ),
};
