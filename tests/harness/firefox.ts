import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../../scripts/browser-paths.mjs';
import { allHosts } from '../sandbox/hosts.ts';

/** Fixed, so that the extension's pages have a known address. */
const uuid = '11111111-2222-4333-8444-555555555555';
const id = 'code-en-poche@code-en-poche.example';

export interface Firefox {
  readonly browser: Browser;
  /** Opens a page of the extension (`popup.html?tab=3`) in a tab, and waits until it is loaded. */
  openExtensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens Firefox with the extension built in `extension`; the replicas answer with their port. */
export async function openFirefox(options: {
  readonly extension: string;
  readonly language?: 'fr' | 'en';
}): Promise<Firefox> {
  const executablePath = browserPath('firefox');
  if (!executablePath) throw new Error('Firefox is missing: `npm test` installs it or says how');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'network.dns.localDomains': allHosts.join(','),
      'intl.locale.requested': options.language ?? 'fr',
      // A permission that is asked for in a click is given: no test can click on the browser's own question.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await install(browser, options.extension);
  return {
    browser,
    openExtensionPage: (file) => openExtensionPage(browser, file),
    close: () => browser.close(),
  };
}

/** The part of puppeteer that speaks WebDriver BiDi itself; its types do not show it. */
interface Speaking {
  readonly connection: { send(method: string, params: object): Promise<unknown> };
}

/** `installExtension` with one more wish: as if the person had allowed it in private windows. */
async function install(browser: Browser, folder: string): Promise<void> {
  await (browser as unknown as Speaking).connection.send('webExtension.install', {
    extensionData: { type: 'path', path: folder },
    'moz:allowPrivateBrowsing': true,
  });
}

async function openExtensionPage(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  // WebDriver BiDi never tells that a moz-extension: page has loaded: its content is looked at instead.
  await page.goto(`moz-extension://${uuid}/${file}`, { timeout: 1 }).catch(() => {});
  for (let tries = 0; tries < 200; tries += 1) {
    if (await page.evaluate(isLoaded).catch(() => false)) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${file} did not load in Firefox`);
}

const isLoaded = () => location.protocol === 'moz-extension:' && document.readyState === 'complete';
