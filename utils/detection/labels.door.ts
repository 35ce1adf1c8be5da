import type { Box } from './boxes.door.ts';
import { above, all, attribute, byId, rootOf } from './dom.door.ts';
import { besideOf, headingOf } from './near.door.ts';
import type { Parts } from './parts.door.ts';
import type { Clue, ClueFrom } from './reading.ts';
import { headersOf } from './tables.door.ts';
import { collapse, textOf } from './text.door.ts';

/** Attributes in which the page's authors name a box for themselves. */
export const NAMES = ['name', 'id', 'formcontrolname', 'ng-model', 'data-field', 'data-name'];

/** What stands around a box. */
export interface Place {
  readonly parts: Parts;
  /** Components that are this box and nothing else, the innermost first: what names them names it. */
  readonly components: readonly Element[];
}

/** Every text that speaks of a box, the strongest first. */
export function cluesOf(box: Box, { parts, components }: Place): Clue[] {
  const { labels } = parts;
  const names = [box, ...components];
  const own = [
    ...clues('label', [...labels(box), ...components.flatMap(labelsOf)].map(textOf)),
    ...clues(
      'aria',
      names.flatMap((one) => [named(one, 'aria-labelledby'), attribute(one, 'aria-label')]),
    ),
    ...clues(
      'part',
      names.flatMap((one) => severalNames(one)),
    ),
    ...names.flatMap(headersOf),
  ];
  const visible = own.some((clue) => clue.from === 'label' || clue.from === 'aria');
  const beside = visible ? [] : names.map((one) => besideOf(one, parts));
  return [
    ...own,
    ...clues('near', beside.filter((text) => text !== '').slice(0, 1)),
    ...clues('title', [attribute(box, 'title')]),
    ...clues('placeholder', [attribute(box, 'placeholder')]),
    ...clues('heading', visible ? [] : [headingOf(box, parts)]),
    ...clues('description', [named(box, 'aria-describedby')]),
    ...clues(
      'name',
      names.flatMap((one) => NAMES.map((name) => words(attribute(one, name)))),
    ),
  ];
}

/** A component keeps the labels that are tied to it to itself. */
function labelsOf(component: Element): Element[] {
  const id = attribute(component, 'id');
  const labels = [...all(rootOf(component), 'label[for]')];
  const around = above(component, 'label');
  return [
    ...labels.filter((label) => id !== '' && attribute(label, 'for') === id),
    ...(around ? [around] : []),
  ];
}

const clues = (from: ClueFrom, texts: readonly string[]): Clue[] =>
  texts
    .map(collapse)
    .filter((text) => text !== '')
    .map((text) => ({ text, from }));

/** Where several texts name a box, one may say whose it is, another what it asks. */
function severalNames(box: Element): string[] {
  const parts = namedParts(box, 'aria-labelledby');
  return parts.length > 1 ? parts : [];
}

/** The texts of all the ids that an attribute lists, in its order. */
export const named = (element: Element, name: string): string =>
  namedParts(element, name).join(' ');

function namedParts(element: Element, name: string): string[] {
  const ids = attribute(element, name)
    .split(/\s+/)
    .filter((id) => id !== '')
    .slice(0, 10);
  const elements = ids.map((id) => byId(rootOf(element), id)).filter((found) => found !== null);
  return elements.map(textOf);
}

/** `numSiretEmployeur`, `employeur.siret` → words. */
const words = (name: string): string =>
  name
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\u00C0-\u024F]+/g, ' ');
