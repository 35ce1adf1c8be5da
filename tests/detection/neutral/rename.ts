import { together, type Undo } from './change.ts';
import { everywhere } from './trees.ts';

/** Where names of one sort stand: attributes that hold one or several, and style sheets. */
interface Places {
  readonly attributes: readonly string[];
  /** What a style sheet writes before such a name. */
  readonly sign: '.' | '#';
}

/** Gives names a new one, the same wherever they stand: the prefix, and a number. */
export const renamer =
  ({ attributes, sign }: Places) =>
  (names: readonly string[], prefix: string, page: Document): Undo => {
    const renamed = new Map(names.map((name, at) => [name, `${prefix}${at}`]));
    const inList = (list: string) => list.replace(/\S+/g, (name) => renamed.get(name) ?? name);
    const inSheet = (sheet: string) =>
      sheet.replace(NAMED[sign], (found, name) => {
        const other = renamed.get(name);
        return other === undefined ? found : `${sign}${CSS.escape(other)}`;
      });
    const lists = attributes.flatMap((name) =>
      everywhere(page, `[${name}]`).map((element) => rewriteList(element, name, inList)),
    );
    return together([...lists, ...everywhere(page, 'style').map((one) => rewrite(one, inSheet))]);
  };

const NAMED = { '.': /\.(-?[A-Za-z_][\w-]*)/g, '#': /#(-?[A-Za-z_][\w-]*)/g } as const;

function rewriteList(element: Element, name: string, to: (list: string) => string): Undo {
  const before = element.getAttribute(name) ?? '';
  const after = to(before);
  if (after === before) return () => {};
  element.setAttribute(name, after);
  return () => element.setAttribute(name, before);
}

function rewrite(sheet: Element, to: (text: string) => string): Undo {
  const before = sheet.textContent;
  const after = to(before);
  if (after === before) return () => {};
  sheet.textContent = after;
  return () => {
    sheet.textContent = before;
  };
}
