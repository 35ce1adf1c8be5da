import type { Outcome, OutcomeState } from '../../utils/filling/outcome.ts';
import { camelCase, type Translate } from '../texts.tsx';

/** Told in this order: what was done, then what was not, then what was put back. */
const order: readonly OutcomeState[] = [
  'written',
  'refused',
  'occupied',
  'changed',
  'gone',
  'hidden',
  'undone',
  'kept',
  'emptied',
];

/** "4 cases remplies, 1 refusée par le site": every outcome is counted, none is passed over. */
export function summaryOf(outcomes: readonly Outcome[], t: Translate): string {
  const parts = order
    .map((state) => ({ state, count: outcomes.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t(`outcome.counts.${camelCase(state)}`, [count], count));
  return parts.length > 0 ? `${parts.join(', ')}.` : t('outcome.nothing');
}
