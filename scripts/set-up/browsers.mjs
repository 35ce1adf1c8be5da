import { existsSync, readFileSync } from 'node:fs';
import { browserPath, pathVariable } from '../browser-paths.mjs';
import { step } from './step.mjs';

/** On Debian the packages and, where there is one, the file that tells that the French texts are there. */
const debian = {
  chromium: {
    packages: ['chromium', 'chromium-l10n'],
    french: '/usr/lib/chromium/locales/fr.pak',
  },
  firefox: {
    packages: ['firefox-esr', 'firefox-esr-l10n-fr'],
    french: '/usr/lib/firefox-esr/browser/extensions/langpack-fr@firefox-esr.mozilla.org.xpi',
  },
};

const howTo = {
  linux: {
    chromium: 'on Debian: sudo apt-get install chromium chromium-l10n',
    firefox: 'on Debian: sudo apt-get install firefox-esr firefox-esr-l10n-fr',
  },
  darwin: {
    chromium: 'brew install --cask chromium',
    firefox: 'brew install --cask firefox',
  },
  win32: {
    chromium: 'winget install Hibbiki.Chromium',
    firefox: 'winget install Mozilla.Firefox',
  },
};

/**
 * Installs Chromium and Firefox where that can be done without asking: on Debian, as root.
 * Elsewhere throws an error that says what is missing and how to get it.
 */
export function setUpBrowsers() {
  const missing = Object.keys(debian).filter(isMissing);
  if (missing.length === 0) return;
  if (!isDebianAsRoot()) throw new Error(advice(missing));
  const packages = missing.flatMap((browser) => debian[browser].packages);
  step('Reading the list of packages', ['apt-get', 'update', '-qq']);
  step(`Installing ${packages.join(', ')}`, ['apt-get', 'install', '-y', '-qq', ...packages]);
  if (missing.some((browser) => !browserPath(browser))) throw new Error(advice(missing));
}

function isMissing(browser) {
  const found = browserPath(browser);
  if (!found) return true;
  // A browser of the person's own choice is taken as it is.
  const ours = found.startsWith('/usr/bin/') && !process.env[pathVariable[browser]];
  return ours && isDebianAsRoot() && !existsSync(debian[browser].french);
}

function isDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function advice(missing) {
  const ways = howTo[process.platform] ?? howTo.linux;
  const lines = missing.map(
    (browser) => `- ${browser}: ${ways[browser]}; or say where it is in ${pathVariable[browser]}`,
  );
  return [
    'This command needs browsers that are not on this computer (Chromium itself: Chrome and Edge no',
    'longer load an extension from the command line):',
    ...lines,
  ].join('\n');
}
