/** What a check has to say about a value: a message key and the figures that go into it. */
export interface Explanation {
  /** Key of a sentence in `locales`, under `explain`. */
  readonly says: string;
  /** What fills `$1`, `$2`… of that sentence, already written for a person. */
  readonly figures: readonly string[];
  /** info: may well be right · doubt: probably wrong, kept all the same · forbidden: never kept. */
  readonly weight: 'info' | 'doubt' | 'forbidden';
}

/** One way of writing a value: as it is, in groups… */
export type Shape = (value: string) => string;

/** A kind of fact about the employer: how pages name it, how it is written there. */
export interface FieldKind {
  /** Any of these, in a folded text (see `fold`), names this kind whatever the block. */
  readonly words: readonly RegExp[];
  /** Names this kind in a text that names the employer or HR too: "adresse" of "l'employeur". */
  readonly aspects: readonly RegExp[];
  /** Any of these takes the kind back: the text speaks of something else. */
  readonly against: readonly RegExp[];
  /** Names this kind only inside a block that is already known to be the employer's or HR's. */
  readonly bare: readonly RegExp[];
  /** Ways of writing it, the preferred first; a box takes the first that fits. */
  readonly shapes: readonly Shape[];
  /** Lengths of the boxes over which forms split this value, if they ever do. */
  readonly splits: readonly (readonly number[])[];
}

/** How a fact is kept, and what is said of it as it is typed. No page needs it: see `checks`. */
export interface Check {
  /** The value as it is kept: blanks trimmed, separators taken off where they mean nothing. */
  readonly clean: (typed: string) => string;
  /** Undefined when the cleaned value is right (or empty). */
  readonly explain: (cleaned: string) => Explanation | undefined;
}
