import type { Asking } from '../detection/sighting.ts';
import type { LastFill } from './outcome.ts';

/**
 * The askings, by id, whose boxes we had filled and that were emptied since: the person has decided otherwise.
 * Told by their words too: a page may use one box for another question. Never what we have undone ourselves.
 */
export const emptiedIn = (askings: readonly Asking[], last: LastFill | undefined): number[] =>
  askings
    .filter((asking) =>
      last?.outcomes.some(
        ({ state, block, label }) =>
          state === 'emptied' && block === asking.block && label === asking.label,
      ),
    )
    .map(({ id }) => id);
