import type { TaughtPlace } from '../../detection/taught.ts';
import type { Kind } from '../../fields/index.ts';

/** A box as the question showed it to the person. */
export interface Shown {
  readonly place: TaughtPlace;
  readonly label: string;
  readonly block: string;
}

/** What a person says of one box. */
export interface Said extends Shown {
  readonly kind: Kind | 'never';
  /** On every page of the site, not on this one alone. */
  readonly everywhere: boolean;
}

/** A box as the rules name it: shown above the question. */
export interface NamedBox {
  readonly state: 'named';
  readonly label: string;
  readonly block: string;
  readonly brittle: boolean;
}

/** Why nothing was, or will be, kept. */
export interface NotKept {
  readonly state: 'private' | 'gone' | 'refused';
}

/** Who keeps what is taught. Both reject where the extension is gone: it was updated under the page. */
export interface Teacher {
  readonly name: (place: TaughtPlace) => Promise<NamedBox | NotKept>;
  /** `shown`: the popup tells the rest. */
  readonly keep: (
    said: Said,
  ) => Promise<{ readonly state: 'kept'; readonly shown: boolean } | NotKept>;
  /** False once the extension was updated or removed: nobody would answer any more. */
  readonly isAlive: () => boolean;
  /** The person is done: the pickers in the other frames of the page go too. */
  readonly end: () => void;
}

/** The sentence of a key, in the person's language. */
export type Texts = (key: string) => string;
