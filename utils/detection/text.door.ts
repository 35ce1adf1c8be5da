import { isElement, isText, shownIn, tagOf, textContentOf } from './dom.door.ts';

/** Longest text that is read of one label or title: pages hold labels of 100 KB. */
const LONGEST = 300;
/** Most nodes that are walked for one text. */
const MOST_NODES = 200;
const SILENT = new Set(
  'script style select textarea noscript template svg datalist input iframe'.split(' '),
);

/** The words of an element as a person reads them: no script, no options; blanks collapsed, cut at 300. */
export const textOf = (element: Element): string => collapse(gather(element));

/** One line, without blanks around; accents made in one piece, so that the same text is always as long. */
export function collapse(text: string): string {
  const plain = text.trim();
  return ODD.test(plain) ? evened(plain) : plain.slice(0, LONGEST);
}

/** Most texts hold nothing that needs to be made even. */
const ODD = /[^ -~\u00A1-\u00FF\u2019]|\u00AD| {2}/;

const evened = (text: string): string =>
  text
    .slice(0, LONGEST * 4)
    .normalize('NFC')
    .replace(/\p{Cf}+(?=\s)|(?<=\s)\p{Cf}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);

function gather(element: Element): string {
  const left = { nodes: MOST_NODES };
  const walk = (parent: Node): string => {
    let text = '';
    for (const node of shownIn(parent)) {
      if (left.nodes-- <= 0) break;
      if (isText(node)) text += (textContentOf(node) ?? '').slice(0, LONGEST * 4);
      else if (isElement(node) && !SILENT.has(tagOf(node))) text += walked(node, walk);
      if (text.length > LONGEST * 4) break;
    }
    return text;
  };
  return walk(element);
}

/** Inline elements join their words (`<b>SI</b>RET`), others keep them apart. */
const INLINE = new Set('a abbr b bdi em font i mark s strong sub u'.split(' '));
const walked = (node: Element, walk: (parent: Node) => string): string =>
  INLINE.has(tagOf(node)) ? walk(node) : ` ${walk(node)} `;
