// Plain JavaScript, also read by Node 20: it runs before anything is installed.
import { existsSync } from 'node:fs';
import path from 'node:path';

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const inProgramFiles = (file) => programFiles.map((folder) => path.win32.join(folder, file));

// Chrome and Edge are not looked up: since version 137 they ignore the switches that load an extension.
const usual = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/homebrew/bin/chromium',
    '/usr/local/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...inProgramFiles('Chromium\\Application\\chrome.exe'),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inProgramFiles('Mozilla Firefox\\firefox.exe'),
  ],
};

/** Name of the variable that says where a browser is, when it is not where one usually finds it. */
export const pathVariable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Where a browser is, or undefined: what CHROMIUM_PATH or FIREFOX_PATH says, else a usual place. */
export function browserPath(browser) {
  const said = process.env[pathVariable[browser]];
  return [...(said ? [said] : usual[browser])].find((file) => existsSync(file));
}
