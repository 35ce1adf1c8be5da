import { everywhere } from './trees.ts';
import type { Neighbours } from './wrap.ts';

const TYPED = 'textarea,select,input';
const NOT_TYPED = ['hidden', 'checkbox', 'radio', 'file', 'submit', 'button'];
const BOXES = `${TYPED}:not(${NOT_TYPED.map((type) => `[type=${type}]`).join()})`;

/** Their children have names of their own: there is no place for a `div`. */
const STRICT = 'table,thead,tbody,tfoot,tr,colgroup,ul,ol,menu,dl,select,html,head';
/** Their parent has to find them. */
const TIED = 'legend,caption,summary,html,head,body,td,th,tr,tbody,thead,tfoot,li,dt,dd,[slot]';

/** Where a `div` may be put around an element and change nothing for a person. */
const isFree = (element: Element): boolean =>
  !element.matches(TIED) && !element.parentElement?.matches(STRICT);

/** Each box that a person types into. */
export const boxesOf = (page: Document): Element[] => everywhere(page, BOXES).filter(isFree);

/** Each label and heading. */
export const textsOf = (page: Document): Element[] =>
  everywhere(page, 'label,h1,h2,h3,h4,h5,h6,[role=heading]').filter(isFree);

/** Each part of a page that holds a box. */
export const blocksOf = (page: Document): Element[] => holdersIn(page).filter(isFree);

/** Each such part inside of which a `div` may hold all but the title. */
export const containersOf = (page: Document): Element[] =>
  holdersIn(page).filter(
    (element) => !element.matches(STRICT) && !element.querySelector(':scope > [slot]'),
  );

/** What holds a box, in the box's own tree and in those around it. */
function holdersIn(page: Document): Element[] {
  const found = new Set<Element>();
  for (const box of everywhere(page, BOXES))
    for (let up = outerOf(box); up && !found.has(up); up = outerOf(up)) found.add(up);
  // A frame that is moved is loaded anew.
  return [...found].filter((element) => element.firstChild && !element.querySelector('iframe'));
}

const outerOf = (element: Element): Element | undefined =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/** All that stands in an element but its title. */
export function contentOf(element: Element): Neighbours {
  const title = [...element.children].findLast((one) => one.matches('legend,summary,caption'));
  const first = title?.nextSibling ?? element.firstChild;
  return { first: first as Node, last: element.lastChild as Node };
}

/** Each label beside its box, with what stands between the two. */
export const pairsOf = (page: Document): Neighbours[] =>
  everywhere(page, 'label[for]').filter(isFree).flatMap(pairFrom);

function pairFrom(label: Element): Neighbours[] {
  const { control } = label as HTMLLabelElement;
  let last = label.nextElementSibling;
  while (last && boxesIn(last) === 0) last = last.nextElementSibling;
  return control && last?.contains(control) && boxesIn(last) === 1 ? [{ first: label, last }] : [];
}

const boxesIn = (element: Element): number =>
  Number(element.matches(BOXES)) + element.querySelectorAll(BOXES).length;
