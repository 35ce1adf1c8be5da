import fc from 'fast-check';
import { type Draw, drawn, each } from './change.ts';
import { tagOf } from './verdicts.ts';
import { type Neighbours, type Wrapping, wrap } from './wrap.ts';
import { blocksOf, boxesOf, containersOf, contentOf, pairsOf, textsOf } from './wrappable.ts';

const how: fc.Arbitrary<Wrapping> = fc.record({
  depth: fc.integer({ min: 1, max: 6 }),
  display: fc.constantFrom('block', 'contents'),
});

/** `div`s around neighbours, which are looked for only then: an earlier change may have moved them. */
const wrapping = <Item>(
  { name, items }: { name: string; items: (page: Document) => readonly Item[] },
  neighbours: (item: Item) => Neighbours,
): Draw =>
  drawn<Item, Wrapping>({
    name: `${name} wrapped`,
    items,
    how,
    make: each((item, way) => wrap(neighbours(item), way)),
    tell: (item) => tagOf(neighbours(item).first),
  });

const alone = (element: Element): Neighbours => ({ first: element, last: element });

/** Each way in which frameworks put boxes of their own around what a page is made of. */
export const wrappings: readonly Draw[] = [
  wrapping({ name: 'boxes', items: boxesOf }, alone),
  wrapping({ name: 'labels and headings', items: textsOf }, alone),
  wrapping({ name: 'labels with their boxes', items: pairsOf }, (pair) => pair),
  wrapping({ name: 'blocks', items: blocksOf }, alone),
  wrapping({ name: 'contents of blocks', items: containersOf }, contentOf),
];
