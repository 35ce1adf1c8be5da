import { parseArgs } from 'node:util';

/** The browsers that the extension is built for, all on version 3 of the manifest. */
export const targets = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type Target = (typeof targets)[number];

/** All targets, or those named by `--only`. Ends the process, in words, on a name that is none. */
export function wantedTargets(args: readonly string[]): readonly Target[] {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', multiple: true } },
  });
  const named = values.only ?? [];
  const wrong = named.find((name) => !isTarget(name));
  if (wrong) {
    console.error(`“${wrong}” is no target: there are ${targets.join(', ')}.`);
    process.exit(1);
  }
  return named.length > 0 ? named.filter(isTarget) : targets;
}

const isTarget = (name: string): name is Target => (targets as readonly string[]).includes(name);
