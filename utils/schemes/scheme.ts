import type { Kind } from '../fields/index.ts';

/** `required` only where a source says that the request needs it; the live forms could not be read. */
export type Need = 'required' | 'optional';

/** What looks like an employer’s box on the same form and belongs to somebody else. Never filled. */
export interface Twin {
  /** Whose it is, or what it is. */
  readonly what: string;
  /** How the form words it, for a person who compares. */
  readonly worded: string;
}

/** One aid and its form: what is known of it, when that was known, and its official page. */
export interface Scheme {
  /** The French proper noun, never translated. */
  readonly name: string;
  /** Its official page, to be opened by the person. */
  readonly page: string;
  /** What its form asks about the employer. The codes are nowhere `required`: nothing waits for one. */
  readonly asks: { readonly [K in Kind]?: Need };
  readonly twins: readonly Twin[];
  /** Month of the latest source behind these facts, to be moved on when they are checked again. */
  readonly checkedOn: string;
  /** Day on which the aid ended. Its forms are still recognised, its letter still there. */
  readonly closedOn?: string;
}
