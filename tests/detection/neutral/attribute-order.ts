import fc from 'fast-check';
import { drawn, each, type Undo } from './change.ts';
import { everywhere } from './trees.ts';
import { tagOf } from './verdicts.ts';

/** A change of their attributes loads them anew. */
const LOADED = 'iframe,frame,script,link,meta,object,embed,img';

/** The attributes of an element, in another order. */
export const attributeOrder = drawn<Element, readonly number[]>({
  name: 'attributes shuffled',
  items: (page) =>
    everywhere(page, `:not(${LOADED})`).filter(({ attributes }) => attributes.length > 1),
  how: fc.array(fc.nat(99), { minLength: 7, maxLength: 7 }),
  make: each(shuffle),
  tell: tagOf,
});

function shuffle(element: Element, ranks: readonly number[]): Undo {
  const before = [...element.attributes];
  const rankOf = (attribute: Attr) => ranks[before.indexOf(attribute) % ranks.length] ?? 0;
  lay(
    element,
    before.toSorted((a, b) => rankOf(a) - rankOf(b)),
  );
  return () => lay(element, before);
}

function lay(element: Element, attributes: readonly Attr[]): void {
  for (const attribute of attributes) element.removeAttributeNode(attribute);
  for (const attribute of attributes) element.setAttributeNode(attribute);
}
