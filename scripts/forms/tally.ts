import type { Kind } from '../../utils/fields/index.ts';
import { factFor } from './compare.ts';
import { groups, type Judged, judge } from './judge.ts';
import type { FormPage } from './pages.ts';
import type { Visited } from './pool.ts';

type Counts = { right: number; missed: number; wrong: number };

export interface Failure {
  readonly file: string;
  readonly kind: Kind | '';
  readonly label: string;
  readonly outcome: 'missed' | 'wrong' | 'false' | 'unexpectedPass';
  readonly expected: string;
  readonly got: string;
  /** A miss that the page admits: shown, and not held against us. */
  readonly admitted: boolean;
}

/** The whole run, as `--json` prints it. */
export interface Tally {
  readonly pages: number;
  readonly boxes: Counts & { false: number; unexpectedPass: number };
  readonly kinds: { [kind: string]: Counts };
  readonly offeredUnasked: readonly string[];
  readonly failures: readonly Failure[];
  /** Pages that could not be visited: their boxes count as missed. */
  readonly errors: readonly { readonly file: string; readonly error: string }[];
}

/** Adds up what happened on all pages. */
export function tallyOf(visits: readonly Visited[], none: boolean): Tally {
  const boxes = { right: 0, missed: 0, wrong: 0, false: 0, unexpectedPass: 0 };
  const kinds: Record<string, Counts> = {};
  const failures: Failure[] = [];
  for (const visited of visits) {
    for (const judged of judgedOn(visited)) {
      boxes[judged.outcome] += judged.boxes;
      if (judged.kind) count(kinds, judged);
      if (judged.outcome !== 'right') failures.push(failureOf(visited.form.file, judged));
    }
  }
  const offeredUnasked = visits.filter((visited) => wasOffered(visited, none));
  return {
    pages: visits.length,
    boxes,
    kinds,
    offeredUnasked: offeredUnasked.map(({ form }) => form.file),
    failures,
    errors: visits.flatMap((visited) =>
      'error' in visited ? [{ file: visited.form.file, error: visited.error }] : [],
    ),
  };
}

/** Zero wrong, false and unexpected; every miss admitted; every page visited. */
export function isGood({ failures, errors }: Tally): boolean {
  return (
    failures.every(({ admitted, outcome }) => admitted && outcome === 'missed') && !errors.length
  );
}

function judgedOn(visited: Visited): Judged[] {
  const { form } = visited;
  if ('visit' in visited) {
    return judge({ page: form, facts: form.facts, read: visited.visit.read });
  }
  return groups(form.marks).map((group) => missedBy(form, { group, error: visited.error }));
}

function missedBy(
  { facts }: FormPage,
  { group, error }: { group: ReturnType<typeof groups>[number]; error: string },
): Judged {
  const { kind } = group[0]!;
  const expected = factFor(kind, facts) ?? '';
  const nothing = { label: '', got: error, admitted: false, outcome: 'missed' as const };
  return { kind, expected, boxes: group.length, ...nothing };
}

function count(kinds: Record<string, Counts>, { kind, outcome, boxes }: Judged): void {
  kinds[kind] ??= { right: 0, missed: 0, wrong: 0 };
  if (outcome === 'right' || outcome === 'missed' || outcome === 'wrong') {
    kinds[kind][outcome] += boxes;
  }
}

const failureOf = (file: string, judged: Judged): Failure => ({
  file,
  kind: judged.kind,
  label: judged.label,
  outcome: judged.outcome as Failure['outcome'],
  expected: judged.expected,
  got: judged.got,
  admitted: judged.admitted,
});

/** On a page that asks nothing, any offer; where a click makes it right, only one before the click. */
function wasOffered(visited: Visited, none: boolean): boolean {
  if (!('visit' in visited)) return false;
  const { form, visit } = visited;
  if (!none && !form.nothingAsked && form.says.click !== 'ok') return false;
  return visit.offeredBefore || (visit.offeredInPopup && form.says.click !== 'ok');
}
