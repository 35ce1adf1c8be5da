import type { Ended } from './command.ts';
import { type Counts, tail } from './counts.ts';

/** The summary of Node's own runner, in TAP. */
export function tapCounts({ out, all }: Ended): Counts {
  const count = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(out)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  const says = failed > 0 ? failuresOf(out, all) : [];
  return { passed: count('pass'), failed, says: [...says, ...notRun(out)] };
}

/** The tests that failed, each with its cause; what was printed last where none of them says so. */
function failuresOf(out: string, all: string): string[] {
  const parts = out.split(/^(?=# Subtest: )/m);
  const failing = parts.filter((part) => /^not ok /m.test(part));
  return failing.length > 0 ? failing.flatMap((part) => part.trimEnd().split('\n')) : tail(all);
}

/** The tests that were left out, each with its reason. */
const notRun = (out: string): string[] =>
  [...out.matchAll(/^ok \d+ - (.*) # SKIP (.*)$/gm)].map(
    ([, name, why]) => `not run: ${name}\n${why}`,
  );
