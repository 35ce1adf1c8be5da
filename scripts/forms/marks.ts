import type { Kind } from '../../utils/fields/index.ts';

/** What a box must receive; `part` of a value that is split over several boxes. */
export interface Mark {
  readonly number: number;
  readonly kind: Kind;
  readonly part?: { readonly at: number; readonly of: number };
  /** A miss that we admit. */
  readonly missed: boolean;
}

/** A page as it is served, and what its marks said, which the page itself no longer tells. */
export interface Unmarked {
  readonly html: string;
  /** The opening comments, by name. */
  readonly says: Readonly<Record<string, string>>;
  readonly marks: readonly Mark[];
  /** Kind of each `<output data-model>`, by number. */
  readonly models: readonly { readonly number: number; readonly kind: Kind }[];
}

const opening = /^\s*(?:<!--[\s\S]*?-->\s*)*/;
const comment = /<!--\s*(\w+):\s*([\s\S]*?)\s*-->/g;
const marked = /data-is="([^"]*)"(?:\s+data-part="(\d+)\/(\d+)")?/g;
const modelled = /data-model="([^"]*)"/g;
/** The tag around a mark: an admitted miss may stand anywhere in it. */
const admitted = /\s+data-missed(?:="[^"]*")?/g;

/** Takes the marks off by plain text replacement, inside scripts, templates and `srcdoc` too. */
export function unmark(text: string): Unmarked {
  const head = opening.exec(text)?.[0] ?? '';
  const says = Object.fromEntries(
    [...head.matchAll(comment)].map(([, name, value]) => [name, value]),
  );
  const body = text.slice(head.length);
  const marks = [...body.matchAll(marked)].map((found, index) => markOf(found, index + 1));
  const models = [...body.matchAll(modelled)].map(([, kind], index) => ({
    number: index + 1,
    kind: kind as Kind,
  }));
  let box = 0;
  let model = 0;
  const html = body
    .replace(marked, () => `data-k="${++box}"`)
    .replace(modelled, () => `data-m="${++model}"`)
    .replace(admitted, '');
  return { html, says, marks, models };
}

function markOf(found: RegExpExecArray, number: number): Mark {
  const [, kind, at, of] = found;
  return {
    number,
    kind: kind as Kind,
    ...(at && of ? { part: { at: Number(at), of: Number(of) } } : {}),
    missed: /\sdata-missed\b/.test(tagAround(found)),
  };
}

function tagAround({ input, index }: RegExpExecArray): string {
  const end = input.indexOf('>', index);
  return input.slice(input.lastIndexOf('<', index), end < 0 ? undefined : end);
}
