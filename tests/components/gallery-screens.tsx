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
import { cardProps, formProps, letterProps, outcomeProps, planProps } from './props.ts';
import { facts, outcomes, rows } from './samples.ts';

const mistakes = {
  siret: '732 829 320 0007',
  'company-name': 'Ateliers du Canal',
  'hr-email': 'FR7630006000011234567890189',
  'company-code': '732829320',
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
