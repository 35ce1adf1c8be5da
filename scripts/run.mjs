// `node scripts/run.mjs <command> [arguments]`: sets up, then runs scripts/<command>.ts on Node 24.
// Plain JavaScript, since the Node found first may be version 20, which reads no TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { binaries, repository } from './set-up/step.mjs';
import { setUp } from './set-up.mjs';

/** From this version on, Node runs TypeScript as it is. */
const oldest = [22, 18];

const [command = '', ...args] = process.argv.slice(2);
const script = path.join(repository, 'scripts', `${command}.ts`);

if (!/^[a-z]+$/.test(command) || !existsSync(script)) fail(`There is no command “${command}”.`);
try {
  setUp(command);
} catch (error) {
  fail(error.message);
}
const child = spawn(
  nodeForTypeScript(),
  ['--disable-warning=ExperimentalWarning', script, ...args],
  {
    cwd: repository,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${binaries}${path.delimiter}${process.env.PATH}` },
  },
);
// From a terminal, Ctrl+C reaches the child too; we only wait for it. Signals sent to us are passed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(error.message));
child.on('exit', (status, signal) => process.exit(status ?? (signal === 'SIGINT' ? 130 : 1)));

function nodeForTypeScript() {
  const installed = path.join(binaries, 'node');
  const candidates = existsSync(installed) ? [installed, process.execPath] : [process.execPath];
  const found = candidates.find((node) => isRecent(versionOf(node)));
  if (!found) {
    fail(
      `Node ${oldest.join('.')} or above is needed here; this is Node ${process.versions.node}. ` +
        'Install it from https://nodejs.org and run the same command again.',
    );
  }
  return found;
}

function versionOf(node) {
  if (node === process.execPath) return process.versions.node;
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.slice(1) ?? '0';
}

function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

function fail(says) {
  process.stderr.write(`${says}\n`);
  process.exit(1);
}
