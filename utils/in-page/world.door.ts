import type { Box } from '../detection/boxes.door.ts';
import type { Offer } from './offer.ts';

/** What our scripts in one page share. */
export interface World {
  /** The box of that id in the reading of that name. */
  readonly find: (id: number, reading: string) => Box | undefined;
  /** The boxes may have changed: tells the background, and an offer comes back. */
  readonly boxes: () => void;
  /** Shows an offer, once the script that does it is there: it comes only where there is something to show. */
  show?: (offer: Offer) => void;
}

/** Kept in our own world, which the page cannot see. */
const MARK = Symbol.for('code-en-poche');

/** False where one is shared already: a second copy of a script must not stand beside the first. */
export function share(world: World): boolean {
  if (shared()) return false;
  return Reflect.set(globalThis, MARK, world);
}

export const shared = (): World | undefined => Reflect.get(globalThis, MARK);
