import type { Failure, Tally } from './tally.ts';

/** The run, for a person: a line per kind, then every failure. */
export function reportOf(tally: Tally): string {
  const { boxes, kinds } = tally;
  const rows = Object.entries(kinds).map(([kind, { right, missed, wrong }]) =>
    row(kind, [right, missed, wrong]),
  );
  return [
    row('kind', ['right', 'missed', 'wrong']),
    ...rows,
    row('all', [boxes.right, boxes.missed, boxes.wrong]),
    '',
    `${tally.pages} pages · touched and should not have been: ${boxes.false} · ` +
      `right though admitted as missed: ${boxes.unexpectedPass}`,
    ...section('Offered without being asked:', tally.offeredUnasked),
    ...section('Failures:', tally.failures.map(failureLine)),
    ...section(
      'Not visited:',
      tally.errors.map(({ file, error }) => `${file}: ${error}`),
    ),
  ].join('\n');
}

const row = (name: string, cells: readonly (string | number)[]) =>
  name.padEnd(18) + cells.map((cell) => String(cell).padStart(8)).join('');

const section = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];

function failureLine({ file, kind, label, outcome, expected, got, admitted }: Failure): string {
  const what = outcome === 'missed' && admitted ? 'missed, admitted' : outcome;
  const where = kind ? `${kind} in “${label}”` : `“${label}”`;
  return `${file} · ${what} · ${where}: expected “${expected}”, got “${got}”`;
}
