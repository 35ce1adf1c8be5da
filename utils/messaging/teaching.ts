import type { TaughtPlace } from '../detection/taught.ts';
import type { Kind } from '../fields/index.ts';

/** What the picker, which a person put into a page, asks of the background. */
export type Teaching =
  /** How is this box named? Nothing is kept yet. */
  | { readonly teach: 'name'; readonly place: TaughtPlace }
  /** Keep what this box asks. Which host and page it is, the browser says, not the message. */
  | {
      readonly teach: 'keep';
      readonly place: TaughtPlace;
      readonly kind: Kind | 'never';
      readonly everywhere: boolean;
      /** The name that the person was shown: the page may give the box another one meanwhile. */
      readonly label: string;
      readonly block: string;
    }
  /** The person is done with it in one frame: it goes away in the others. */
  | { readonly teach: 'end' };

/**
 * named: as the form names it · kept: and whether the popup shows it now · private: nothing is kept of a private
 * window · gone: it is not there, or several could be it · refused: no box that may be taught, or no such page.
 */
export type TeachingAnswer =
  | {
      readonly state: 'named';
      readonly label: string;
      readonly block: string;
      /** Found only by its place among others. */
      readonly brittle: boolean;
    }
  | { readonly state: 'kept'; readonly shown: boolean }
  | { readonly state: 'private' | 'gone' | 'refused' };

/** What ends the pickers in the other frames of a tab. */
export const END = 'teach-end';
