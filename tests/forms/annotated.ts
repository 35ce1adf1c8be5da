import { readdirSync, readFileSync } from 'node:fs';

const folder = 'tests/forms';

/** One mark, as written: what a box must receive, and which part of it when the value is split. */
export interface Mark {
  readonly kind: string;
  readonly part?: { readonly at: number; readonly of: number };
}

/** One annotated page: its opening comments and everything the format lets a file say. */
export interface Annotated {
  readonly file: string;
  readonly area: string;
  readonly comments: readonly { readonly name: string; readonly says: string }[];
  readonly markup: string;
  readonly marks: readonly Mark[];
  readonly models: readonly string[];
}

const opening = /^(?:<!-- [\s\S]*?-->\s*)*/;

/** Every page of `tests/forms`, by name. */
export const annotated = (): readonly Annotated[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map(readOne);

const readOne = (file: string): Annotated => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const head = opening.exec(text)?.[0] ?? '';
  const markup = text.slice(head.length);
  return {
    file,
    area: file.slice(0, file.indexOf('.')),
    comments: [...head.matchAll(/<!-- (\w+): (.*?) -->/g)].map(([, name = '', says = '']) => ({
      name,
      says,
    })),
    markup,
    marks: [...markup.matchAll(/data-is="([^"]*)"(?: data-part="(\d+)\/(\d+)")?/g)].map(toMark),
    models: [...markup.matchAll(/data-model="([^"]*)"/g)].map(([, kind = '']) => kind),
  };
};

const toMark = ([, kind = '', at, of]: RegExpExecArray): Mark =>
  at && of ? { kind, part: { at: Number(at), of: Number(of) } } : { kind };

/** How often a text stands in a page. */
export const count = (markup: string, wanted: RegExp): number =>
  [...markup.matchAll(wanted)].length;

/** Boxes as written in the source, in scripts, templates and `srcdoc` too; hidden ones left out. */
export const boxes = (markup: string): readonly string[] =>
  [...markup.matchAll(/<(?:input|textarea|select)\b[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(?:hidden|checkbox|radio|file|submit)"/i.test(tag));
