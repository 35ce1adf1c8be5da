// `npm run read -- FILE… [--json]`: what the dossier page would propose from payslips (.pdf) and from
// HR's replies (.txt), the best first. Nothing is kept and nothing is sent.
import { type FileRead, read } from './read/read-file.ts';
import { asJson, reportOf } from './read/report.ts';

const usage = 'npm run read -- FILE… [--json]: payslips (.pdf) and replies (.txt)';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json' && arg !== '--help');

if (args.includes('--help')) console.log(usage);
else if (unknown || files.length === 0) {
  console.error(unknown ? `There is no option ${unknown}. ${usage}` : usage);
  process.exitCode = 1;
} else await main();

async function main(): Promise<void> {
  const told: FileRead[] = [];
  for (const file of files) {
    const one = await read(file);
    told.push(one);
    console.log(`${reportOf(one)}\n`);
  }
  if (args.includes('--json')) console.log(asJson(told));
  process.exitCode = told.some(({ isRead }) => isRead) ? 0 : 1;
}
