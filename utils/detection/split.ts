import { type Kind, kindNames, kinds } from '../fields/index.ts';
import { folded } from './folded.ts';
import { bareIn, kindsIn, namedIn } from './kinds-in.ts';
import type { BoxReading } from './reading.ts';
import { whose } from './whose.ts';

/** Boxes that ask for one value together, in order; most stand alone. */
export interface Unit {
  readonly boxes: readonly BoxReading[];
  /** Set when a value is split over several boxes. */
  readonly kind: Kind | undefined;
}

/** Puts together the boxes over which the page splits one value (9 + 5, 3-3-3-5, a digit a box). */
export function units(boxes: readonly BoxReading[]): Unit[] {
  const found: Unit[] = [];
  for (let at = 0; at < boxes.length; at += found.at(-1)?.boxes.length ?? 1) {
    found.push(splitAt(boxes, at) ?? { boxes: boxes.slice(at, at + 1), kind: undefined });
  }
  return found;
}

function splitAt(boxes: readonly BoxReading[], at: number): Unit | undefined {
  const first = boxes[at];
  if (!first || first.maxLength < 1 || first.maxLength > 9) return undefined;
  for (const kind of kindNames) {
    for (const lengths of kinds[kind].splits) {
      const run = boxes.slice(at, at + lengths.length);
      if (fits(run, lengths) && asksFor(kind, run)) return { boxes: run, kind };
    }
  }
  return undefined;
}

const fits = (run: readonly BoxReading[], lengths: readonly number[]): boolean =>
  run.length === lengths.length &&
  run.every((box, index) => box.maxLength === lengths[index] && box.type !== 'select') &&
  run.every(
    (box) => box.group === run[0]?.group || box.titles[0]?.text === run[0]?.titles[0]?.text,
  );

/** The first box or the title right above names the kind, and no other box names another one. */
function asksFor(kind: Kind, run: readonly BoxReading[]): boolean {
  const first = run[0];
  if (!first) return false;
  const above = [...first.clues.map(({ text }) => text), first.titles[0]?.text ?? ''];
  const { owner } = whose(first);
  const others = run.slice(1).flatMap((box) => namedOf(box, 'label'));
  const named = above.flatMap((text) => [...kindsIn(folded(text)), ...bareIn(folded(text), owner)]);
  return named.includes(kind) && others.every((other) => other === kind || isPartOf(other, kind));
}

/** "5 derniers chiffres" is a NIC by itself, and the end of the SIRET that the title asks. */
const isPartOf = (other: Kind, kind: Kind): boolean => kind === 'siret' && other === 'nic';

const namedOf = (box: BoxReading, from: string): Kind[] =>
  box.clues
    .filter((clue) => clue.from === from || clue.from === 'aria')
    .flatMap(({ text }) => namedIn(folded(text)));
