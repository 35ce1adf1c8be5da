/** The languages of letters, which are not those of the interface: French unless the person says so. */
export type Language = 'fr' | 'en';

/** What a letter leaves open, by the name of the thing. Each has a value and a gap in `slots.ts`. */
export type Slot = 'hr-name' | 'hr-contact' | 'company-name' | 'siret' | 'scheme' | 'your-name';

/**
 * A text with `{slot}` where something goes: always there, with a visible gap for what is not known. Or a
 * list of wordings, the fullest first: the first whose slots are all known is taken, else none.
 */
export type Sentence = string | readonly string[];

/** A letter in one language. */
export interface Template {
  /** Nothing long in it: mail programs show some 78 characters. Empty where the text goes into a form. */
  readonly subject: string;
  readonly greeting: Sentence;
  /** Each a block of its own; its sentences follow each other on one line. */
  readonly paragraphs: readonly (readonly Sentence[])[];
  /** Thanks and signature, one to a line. */
  readonly closing: readonly Sentence[];
}

/** A letter to HR or to Action Logement: no reason, hardship, rent, pay or social-security number in it, and no legal claim. */
export interface Letter {
  readonly write: Readonly<Record<Language, Template>>;
}
