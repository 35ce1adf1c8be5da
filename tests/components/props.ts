import type { EmployerCardProps } from '../../components/card/EmployerCard.tsx';
import type { EmployerCardFormProps } from '../../components/card/EmployerCardForm.tsx';
import type { LetterViewProps } from '../../components/letter/LetterView.tsx';
import type { MessageViewProps } from '../../components/letter/MessageView.tsx';
import type { OutcomeViewProps } from '../../components/outcome/OutcomeView.tsx';
import type { PlanViewProps } from '../../components/plan/PlanView.tsx';
import { employers, explain, facts, outcomes, rows } from './samples.ts';

/** Listens to nobody: a test puts its own ear where it wants one. */
const deaf = () => undefined;

export const formProps: EmployerCardFormProps = {
  values: {},
  today: '2026-11-23',
  explain,
  onInput: deaf,
  onKeep: deaf,
};

export const cardProps: EmployerCardProps = {
  employer: { facts, companyCodeUntil: '2027-03-31' },
  employers,
  active: 'one',
  today: '2026-11-23',
  explain,
  onChoose: deaf,
  onCopy: deaf,
  onEdit: deaf,
  onAdd: deaf,
};

export const planProps: PlanViewProps = {
  host: 'www.demande-logement-social.gouv.fr',
  schemeName: 'Demande de logement social',
  rows,
  facts,
  typed: {},
  siretInstead: [],
  left: [],
  explain,
  unread: ['cadre.example.org'],
  employers: { employers, active: 'one', onChoose: deaf },
  onTick: deaf,
  onKind: deaf,
  onLack: deaf,
  onSiretInstead: deaf,
  onAskCode: deaf,
  onCorrect: deaf,
  onCopy: deaf,
  onPoint: deaf,
  onFill: deaf,
};

export const outcomeProps: OutcomeViewProps = {
  host: 'www.demande-logement-social.gouv.fr',
  last: { at: 0, since: 0, path: '/', outcomes, undoable: true },
  left: [],
  onUndo: deaf,
  onLookAgain: deaf,
  onCopy: deaf,
};

export const letterProps: LetterViewProps = {
  letter: {
    to: 'nadia.benali@ateliers-du-canal.example',
    subject: 'Code entreprise Action Logement',
    body: 'Bonjour Madame,\n\nPourriez-vous me donner le code de notre entreprise ?\n\nMerci.',
  },
  language: 'fr',
  schemeName: 'AL’in',
  namesScheme: false,
  explain: (text) => explain('notes', text),
  explainTo: (to) => (to.includes('@') ? undefined : { weight: 'doubt', text: 'il manque le @.' }),
  gaps: ['votre prénom et nom'],
  mailto: 'mailto:nadia.benali@ateliers-du-canal.example',
  onLanguage: deaf,
  onNameScheme: deaf,
  onInput: deaf,
  onCopy: deaf,
  onBack: deaf,
};

export const messageProps: MessageViewProps = {
  host: 'www.actionlogement.fr',
  label: 'Votre message',
  letter: {
    to: '',
    subject: '',
    body: 'Bonjour,\n\nMon employeur : Ateliers du Canal, SIRET [SIRET].',
  },
  language: 'fr',
  namesScheme: false,
  explain: (text) => explain('notes', text),
  gaps: [],
  bar: undefined,
  busy: false,
  onPut: deaf,
  onLanguage: deaf,
  onInput: deaf,
  onCopy: deaf,
  onBack: deaf,
};
