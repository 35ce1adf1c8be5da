import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const repository = path.resolve(import.meta.dirname, '../..');
export const binaries = path.join(repository, 'node_modules/.bin');

/** Runs one installation step, all that it prints going to stderr. Throws when it fails. */
export function step(says, [command, ...args]) {
  process.stderr.write(`${says}…\n`);
  const { status, error } = spawnSync(command, args, {
    cwd: repository,
    // stdout belongs to the command that is being set up.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PATH: `${binaries}${path.delimiter}${process.env.PATH}`,
    },
  });
  if (status !== 0) {
    const why = error ? error.message : `it ended with status ${status}`;
    throw new Error(`${says}: \`${[command, ...args].join(' ')}\` failed (${why}).`);
  }
}
