// Plain JavaScript for Node 20 and above, with nothing but Node: it installs all the rest.
import { setUpBrowsers } from './set-up/browsers.mjs';
import { setUpPackages } from './set-up/packages.mjs';
import { setUpWxt } from './set-up/wxt.mjs';

const withBrowsers = ['start', 'test', 'forms', 'bench'];

/**
 * Installs what a command needs and is missing; says nothing and takes no time when nothing is.
 * Throws an error whose message says what to do when it cannot.
 */
export function setUp(command) {
  setUpPackages();
  if (withBrowsers.includes(command)) setUpBrowsers();
  setUpWxt();
}
