import type { Said } from '../../components/controls/Note.tsx';
import type { Facts, Kind } from '../../utils/fields/index.ts';
import type { Outcome } from '../../utils/filling/outcome.ts';
import type { PlanRow } from '../../utils/filling/plan-row.ts';

/** An invented employer around a SIRET that passes the official check. */
export const facts: Facts = {
  siret: '73282932000074',
  'company-name': 'Ateliers du Canal',
  'company-address': '12 quai de la Loire',
  'company-postcode': '75019',
  'company-city': 'Paris',
  'hr-first-name': 'Nadia',
  'hr-last-name': 'Benali',
  'hr-role': 'Responsable des ressources humaines',
  'hr-email': 'nadia.benali@ateliers-du-canal.example',
  'hr-phone': '0140205060',
  'company-code': '00482917',
};

export const employers = [
  { id: 'one', name: 'Ateliers du Canal' },
  { id: 'two', name: 'Boulangerie Martin' },
];

/** Enough of the checks to show each weight; the real ones have their own tests. */
export function explain(_entry: Kind | 'notes', value: string): Said | undefined {
  const digits = value.replace(/\D/g, '');
  if (value.startsWith('FR76')) return { weight: 'forbidden', text: 'ceci est un IBAN.' };
  if (digits.length === 13) return { weight: 'doubt', text: '13 chiffres, il en manque un.' };
  if (digits.length === 9) return { weight: 'info', text: 'ceci est un SIREN.' };
  return undefined;
}

const blank = {
  block: 'Votre employeur',
  state: 'ready',
  candidates: [],
  current: '',
  boxes: [1],
  shapes: [],
  ticked: false,
  because: [],
} as const;

/** A row of the plan; what is not said is an empty box that is not ticked. */
export function rowOf(row: Partial<PlanRow> & Pick<PlanRow, 'id' | 'label' | 'kind'>): PlanRow {
  return { ...blank, value: row.kind ? (facts[row.kind] ?? '') : '', ...row };
}

export const rows: readonly PlanRow[] = [
  rowOf({
    id: 1,
    label: 'N° SIRET',
    kind: 'siret',
    boxes: [1],
    shapes: [],
    ticked: true,
    because: [{ says: 'labelSays', figures: ['N° SIRET'] }],
  }),
  rowOf({
    id: 2,
    label: 'Raison sociale',
    kind: 'company-name',
    boxes: [1],
    shapes: [],
    ticked: true,
  }),
  rowOf({
    id: 3,
    label: 'Ville',
    kind: 'company-city',
    state: 'doubt',
    because: [{ says: 'noOwner', figures: [] }],
  }),
  rowOf({
    id: 4,
    label: 'Contact',
    kind: undefined,
    state: 'tie',
    candidates: ['hr-email', 'hr-phone'],
  }),
  rowOf({ id: 5, label: 'Adresse', kind: 'company-address', state: 'filled' }),
  rowOf({
    id: 6,
    label: 'Code postal',
    kind: 'company-postcode',
    state: 'differs',
    current: '93500',
  }),
  rowOf({ id: 7, label: 'Fonction', kind: 'hr-role', state: 'no-fit' }),
  rowOf({ id: 8, label: 'Code entreprise', kind: 'company-code', state: 'lacking', value: '' }),
  rowOf({
    id: 9,
    block: 'Votre conjoint',
    label: 'N° SIRET',
    kind: 'siret',
    state: 'alone',
    because: [{ says: 'otherOwner', figures: ['Votre conjoint'] }],
  }),
  rowOf({ id: 10, block: 'Votre bailleur', label: 'SIREN', kind: 'siren', state: 'alone' }),
];

export const outcomes: readonly Outcome[] = [
  outcomeOf(1, 'siret', 'N° SIRET'),
  outcomeOf(2, 'company-name', 'Raison sociale'),
  outcomeOf(3, 'company-city', 'Ville'),
  outcomeOf(4, 'hr-email', 'Adresse électronique'),
  { ...outcomeOf(5, 'hr-phone', 'Téléphone'), state: 'refused' },
];

function outcomeOf(id: number, kind: Kind, label: string): Outcome {
  const value = facts[kind] ?? '';
  return { id, kind, value, label, block: 'Votre employeur', state: 'written' };
}
