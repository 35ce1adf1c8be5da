import fc from 'fast-check';
import { attributeOrder } from './attribute-order.ts';
import type { Draw, Step } from './change.ts';
import { renamedClasses, renamedIds } from './naming.ts';
import { wordings } from './wording.ts';
import { wrappings } from './wrapping.ts';

/** All that may be done to a page without changing what it asks. */
const changes: readonly Draw[] = [
  attributeOrder,
  renamedClasses,
  renamedIds,
  ...wordings,
  ...wrappings,
];

/** About half of them, in any order; a failure is shrunk to those that matter. */
export function changesOf(page: Document): fc.Arbitrary<readonly Step[]> {
  const possible = changes.flatMap((draw) => draw(page));
  const count = possible.length;
  const steps = fc.tuple(...possible.map((step) => fc.option(step, { freq: 2 })));
  const order = fc.shuffledSubarray([...possible.keys()], { minLength: count, maxLength: count });
  return fc
    .tuple(steps, order)
    .map(([all, places]) =>
      places.map((place) => all[place] ?? null).filter((step) => step !== null),
    );
}
