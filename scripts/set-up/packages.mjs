import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repository, step } from './step.mjs';

/** Runs `npm ci` unless node_modules already holds the very versions of package-lock.json. */
export function setUpPackages() {
  if (!arePackagesInstalled()) {
    step('Installing the packages', ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
}

function arePackagesInstalled() {
  // npm itself writes down there what it has installed.
  const installedFile = path.join(repository, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = packagesIn(path.join(repository, 'package-lock.json'));
  const installed = packagesIn(installedFile);
  return Object.entries(wanted).every(([folder, { version, optional, devOptional, link }]) => {
    if (folder === '' || link) return true;
    // Binaries for other systems are in the lock file only.
    if (!installed[folder]) return optional === true || devOptional === true;
    return installed[folder].version === version;
  });
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
