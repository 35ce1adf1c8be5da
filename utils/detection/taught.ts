import type { Kind } from '../fields/index.ts';
import { reason } from './decide.ts';
import { folded } from './folded.ts';
import { askingOf, ownBoxes } from './look.ts';
import type { BoxReading, PageReading } from './reading.ts';
import type { Asking, Reason, Sighting, Verdict } from './sighting.ts';
import { withVerdict } from './verdicts.ts';

/** Where a taught box stands: ways to find it, and each component or frame around it, the outermost first. */
export interface TaughtPlace {
  readonly candidates: readonly string[];
  readonly shadow: readonly (readonly string[])[];
}

/** What the person taught about one box, and the box that it was found to be on this page. */
export interface Lesson {
  readonly id: string;
  readonly kind: Kind | 'never';
  /** What named the box when it was taught. */
  readonly label: string;
  readonly block: string;
  readonly brittle: boolean;
  /** The form gives the box another name than on that day. */
  readonly changed: boolean;
  /** Undefined: it is not on this page, or several could be it. */
  readonly box: number | undefined;
}

/** The words by which the form names a box. */
export type BoxName = Pick<Asking, 'label' | 'block'>;

/** A lesson about a box that is there. */
interface Found extends Lesson {
  readonly box: number;
}

const nothing: Verdict = { certainty: 'unknown', kinds: [], owner: undefined, because: [] };

/** How each box of a page is named, by its id: the same words whether or not a rule knows the box. */
export function namesOn(page: PageReading): ReadonlyMap<number, BoxName> {
  const named = ownBoxes(page).map((box) => [box.id, nameOf(box)] as const);
  return new Map(named);
}

function nameOf(box: BoxReading): BoxName {
  const { label, block } = alone(box);
  return { label, block };
}

const alone = (box: BoxReading): Asking => askingOf({ boxes: [box], kind: undefined }, nothing);

/** The lessons whose box is there, one a box: of several the last. */
export function foundIn(lessons: readonly Lesson[]): Found[] {
  const found = lessons.flatMap((one) => (one.box === undefined ? [] : [{ ...one, box: one.box }]));
  return [...new Map(found.map((one) => [one.box, one])).values()];
}

/** Another block may be another person's: it counts as much as the label. */
export const isSame = (a: BoxName, b: BoxName): boolean =>
  folded(a.label) === folded(b.label) && folded(a.block) === folded(b.block);

/**
 * The sighting with an asking for every box that was taught, in page order: what a person says beats every rule.
 * A value that a rule saw spread over several boxes, one of which is something else, is no longer seen.
 */
export function withTaught(
  sighting: Sighting,
  page: PageReading,
  found: readonly Found[],
): Sighting {
  if (found.length === 0) return sighting;
  const isSplit = ({ boxes }: Asking) =>
    boxes.length > 1 && found.some(({ box, kind }) => kind !== 'never' && boxes.includes(box));
  const kept = sighting.askings.filter((asking) => !isSplit(asking));
  const seen = new Set(kept.flatMap(({ boxes }) => boxes));
  const missing = ownBoxes(page).filter(
    ({ id }) => !seen.has(id) && found.some(({ box }) => box === id),
  );
  const order = page.boxes.map(({ id }) => id);
  const askings = [...kept, ...missing.map(alone)].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  );
  return asTaught({ ...sighting, askings }, found);
}

/** The verdicts that were taught, in the place of those of the rules. */
export function asTaught(sighting: Sighting, found: readonly Found[]): Sighting {
  if (found.length === 0) return sighting;
  const askings = sighting.askings.map((asking) => {
    const lesson = found.find(({ box }) => asking.boxes.includes(box));
    return lesson ? taughtAsking(asking, lesson) : asking;
  });
  return { ...sighting, askings };
}

function taughtAsking(asking: Asking, lesson: Found): Asking {
  const { kind, changed, id } = lesson;
  const because = reasonsOf(lesson);
  if (kind !== 'never') {
    const certainty = changed || isDoubtful(lesson) ? 'likely' : 'certain';
    return { ...withVerdict(asking, { certainty, kinds: [kind], because }), taught: id };
  }
  // Under another name it may be another box: shown again where a rule knows it, but never ticked by itself.
  const again = changed && asking.verdict.certainty !== 'unknown';
  const certainty =
    again && asking.verdict.certainty === 'tie' ? 'tie' : again ? 'likely' : 'unknown';
  return { ...withVerdict(asking, { certainty, because }), taught: id };
}

/** Only its place led to it, and it bears no name that could have changed: it may be another box by now. */
const isDoubtful = ({ brittle, label }: Found): boolean => brittle && label === '';

function reasonsOf(lesson: Found): Reason[] {
  const { kind, changed, brittle, label, block } = lesson;
  if (changed)
    return [reason('taughtChanged', [block, label].filter((text) => text !== '').join(' › '))];
  if (kind === 'never') return [reason('taughtNever')];
  if (isDoubtful(lesson)) return [reason('taughtBrittle'), reason('taught')];
  return [reason('taught'), ...(brittle ? [reason('taughtBrittle')] : [])];
}
