import { spawn } from 'node:child_process';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../..');

/** What a command printed, and how it ended. */
export interface Ended {
  readonly status: number;
  readonly out: string;
  /** stdout and stderr as they came. */
  readonly all: string;
}

const patience = 20 * 60_000;

/** Runs a tool of node_modules, or `node`, in the repository. Ended by us after twenty minutes. */
export function command(
  [tool = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(tool === 'node' ? process.execPath : tool, args, {
    cwd: repository,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
    shell: process.platform === 'win32' && tool !== 'node',
  });
  let out = '';
  let all = '';
  child.stdout.on('data', (text) => {
    out += text;
    all += text;
  });
  child.stderr.on('data', (text) => {
    all += text;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, out, all: `${all}${error.message}` }));
    child.on('close', (status, signal) => {
      const ended = signal
        ? `${all}\nended by ${signal}, after ${patience / 60_000} minutes?`
        : all;
      resolve({ status: status ?? 1, out, all: ended });
    });
  });
}
