import type { Facts, Kind } from '../../utils/fields/index.ts';
import type { BoxRead, PageRead } from './boxes-in-page.ts';
import { factFor, holds } from './compare.ts';
import type { Mark, Unmarked } from './marks.ts';

export type BoxOutcome = 'right' | 'missed' | 'wrong' | 'false' | 'unexpectedPass';

/** How one asked value ended (`boxes` boxes when it is split), or one box that should not have moved. */
export interface Judged {
  readonly kind: Kind | '';
  readonly label: string;
  readonly outcome: BoxOutcome;
  readonly expected: string;
  readonly got: string;
  readonly boxes: number;
  /** A miss that the page admits. */
  readonly admitted: boolean;
}

export interface Case {
  readonly page: Unmarked;
  readonly facts: Facts;
  readonly read: PageRead;
}

/** Judges every box of a page after the fill. */
export function judge(seen: Case): Judged[] {
  const unmarked = seen.read.boxes.filter(({ mark }) => mark === undefined);
  return [
    ...groups(seen.page.marks).map((group) => judgeGroup(group, seen)),
    ...unmarked.filter((box) => isFalse(box, seen)).map(judgeFalse),
  ];
}

/** The parts of one split value go together; any other mark stands alone. */
export function groups(marks: readonly Mark[]): Mark[][] {
  const found: Mark[][] = [];
  for (const mark of marks) {
    const open = found.findLast(([first]) => first?.kind === mark.kind);
    const follows = mark.part && open?.length === mark.part.at - 1 && open[0]?.part;
    if (follows) open.push(mark);
    else found.push([mark]);
  }
  return found;
}

function judgeGroup(group: readonly Mark[], seen: Case): Judged {
  const { kind } = group[0]!;
  const admitted = group.some(({ missed }) => missed);
  const boxes = group.map(({ number }) => seen.read.boxes.find(({ mark }) => mark === number));
  const got = boxes.map((box) => box?.value ?? '').join('');
  const reached = reachedBy({ kind, boxes, got }, seen);
  const model = modelOf(group, seen);
  const boxed = reached === 'refused' ? 'wrong' : reached;
  const whole = boxed === 'right' ? withModel(model, { kind, facts: seen.facts }) : boxed;
  return {
    kind,
    label: boxes[0]?.label ?? '(not on the page)',
    outcome: whole === 'right' && admitted ? 'unexpectedPass' : whole,
    expected: factFor(kind, seen.facts) ?? '',
    got: told({ got, reached, whole, model }),
    boxes: group.length,
    admitted,
  };
}

/** What it holds and, where that is the fact itself, what is wrong all the same. */
function told({
  got,
  reached,
  whole,
  model,
}: {
  got: string;
  reached: string;
  whole: string;
  model?: string | undefined;
}): string {
  if (reached === 'right' && whole !== 'right') return `${got} (its model: “${model}”)`;
  return reached === 'refused' ? `${got} (too long, or not valid, for the box itself)` : got;
}

function reachedBy(
  asked: { kind: Kind; boxes: readonly (BoxRead | undefined)[]; got: string },
  { facts }: Case,
): 'right' | 'missed' | 'wrong' | 'refused' {
  const there = asked.boxes.filter((box) => box !== undefined);
  const whole = there.length === asked.boxes.length;
  if (whole && holds(asked.got, { kind: asked.kind, facts })) {
    return there.every(({ fits }) => fits) ? 'right' : 'refused';
  }
  // As it began, or empty: nothing was put there.
  const untouched = there.every(({ changed, value }) => !changed || value.trim() === '');
  return untouched ? 'missed' : 'wrong';
}

/** The page's own model of this box: the models of a kind go with its boxes, in page order. */
function modelOf(group: readonly Mark[], { page, read }: Case): string | undefined {
  const { kind } = group[0]!;
  const models = page.models.filter((model) => model.kind === kind);
  const all = groups(page.marks).filter(([first]) => first?.kind === kind);
  const at = all.findIndex(([first]) => first?.number === group[0]!.number);
  const model = models.length === 1 ? models[0] : models[at];
  return model && (read.models.find(({ number }) => number === model.number)?.text ?? '');
}

function withModel(text: string | undefined, fact: { kind: Kind; facts: Facts }) {
  if (text === undefined || holds(text, fact)) return 'right';
  return text.trim() === '' ? 'missed' : 'wrong';
}

function isFalse(box: BoxRead, { page, facts }: Case): boolean {
  const ours = Object.values(facts).some(
    (fact) => box.value.trim() !== '' && isFact(box.value, fact),
  );
  // A box that came after the fill has no beginning to compare with: is it one of our facts?
  if (box.began === undefined) return ours;
  if (!box.changed) return false;
  const onClick = page.says.click === 'ok' && box.began.trim() === '' && ours;
  return !onClick;
}

const bare = (text: string) => text.toLowerCase().replace(/[\s.,-]+/g, '');
const isFact = (value: string, fact: string) => bare(value) === bare(fact);

const judgeFalse = (box: BoxRead): Judged => ({
  kind: '',
  label: box.label,
  outcome: 'false',
  expected: box.began ?? '',
  got: box.value,
  boxes: 1,
  admitted: false,
});
