// `npm test`: everything. The last line is the sum of all runners: `N passed, N failed`.
import { type Done, runAll } from './test/schedule.ts';
import { stages } from './test/stages.ts';

/** `npm test -- unit forms` runs these stages only, for whoever is at work on one. */
const named = process.argv.slice(2);
const unknown = named.find((name) => !stages.some((stage) => stage.name === name));
if (unknown) {
  console.error(`There is no stage “${unknown}”: ${stages.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const isWanted = (name: string) => named.length === 0 || named.includes(name);
const wanted = stages
  .filter(({ name }) => isWanted(name))
  .map((stage) => ({ ...stage, after: stage.after.filter(isWanted) }));

const done = await runAll(wanted, tell);
const sum = (of: 'passed' | 'failed') => done.reduce((total, stage) => total + stage[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

function tell({ name, passed, failed, seconds, says }: Done): void {
  const sign = failed === 0 ? '✓' : '✗';
  const counts = `${String(passed).padStart(5)} passed${failed > 0 ? `, ${failed} failed` : ''}`;
  console.log(`${sign} ${name.padEnd(13)}${counts}  (${seconds.toFixed(1)} s)`);
  for (const text of says) console.log(text.replace(/^/gm, '    '));
}
