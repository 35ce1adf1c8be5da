import { everywhere, treesOf } from './trees.ts';

/** Words that a person reads or is told, wherever they stand. */
export interface Words {
  readonly read: () => string;
  readonly write: (text: string) => void;
}

/** Attributes whose words a person is told. */
const SPOKEN = ['aria-label', 'title', 'placeholder'];
/** What holds no words of the page's author, or a value. */
const SILENT = 'script,style,template,noscript,textarea,option,output,svg';

/** Every label, title and other text of a page, the title of the page itself among them. */
export function wordsIn(page: Document): Words[] {
  const texts = treesOf(page).flatMap(textsIn).map(inText);
  const spoken = SPOKEN.flatMap((name) =>
    everywhere(page, `[${name}]`).map((element) => inAttribute(element, name)),
  );
  return [...texts, ...spoken].filter(({ read }) => /\p{L}/u.test(read()));
}

function textsIn(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) return [child as Text];
    return (child as Partial<Element>).matches?.(SILENT) ? [] : textsIn(child);
  });
}

const inText = (node: Text): Words => ({
  read: () => node.data,
  write: (text) => {
    node.data = text;
  },
});

const inAttribute = (element: Element, name: string): Words => ({
  read: () => element.getAttribute(name) ?? '',
  write: (text) => element.setAttribute(name, text),
});
