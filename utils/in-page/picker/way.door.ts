import { isBox } from '../../detection/boxes.door.ts';
import { candidatesOf, type Described, type Step, TOLD } from '../../detection/candidates.ts';
import { attribute, parentOf, previousOf, rootOf, tagOf } from '../../detection/dom.door.ts';
import { outerOf } from '../../detection/frames.door.ts';
import { isAny, theOnly } from '../../detection/taught.door.ts';
import type { TaughtPlace } from '../../detection/taught.ts';

/** Most ways to one element that are kept. */
const MOST = 12;

/** The ways back to a box, through all components and frames around it; undefined where there is none. */
export function wayTo(box: Element): TaughtPlace | undefined {
  const candidates = waysTo(box, isBox);
  const shadow: string[][] = [];
  for (let host = outerOf(box); host; host = outerOf(host)) shadow.unshift(waysTo(host, isAny));
  const isWhole = [candidates, ...shadow].every(({ length }) => length > 0);
  return isWhole ? { candidates, shadow } : undefined;
}

/** Only those that find this element, and no other. */
const waysTo = (element: Element, isWanted: (other: Element) => boolean): string[] =>
  candidatesOf(described(element), CSS.escape)
    .filter((way) => theOnly(way, rootOf(element), isWanted) === element)
    .slice(0, MOST);

function described(element: Element): Described {
  const attributes = Object.fromEntries(TOLD.map((name) => [name, attribute(element, name)]));
  const steps: Step[] = [];
  for (let up: Element | null = element; up; up = parentOf(up))
    steps.push({ tag: tagOf(up), nth: nthOf(up), id: attribute(up, 'id') });
  return { tag: tagOf(element), attributes, steps };
}

function nthOf(element: Element): number {
  const tag = tagOf(element);
  let nth = 1;
  for (let back = previousOf(element); back; back = previousOf(back))
    if (tagOf(back) === tag) nth += 1;
  return nth;
}
