import type { Page } from '@playwright/test';
import type { openChromium } from '../harness/chromium.ts';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { tabShowing } from './our-pages.ts';
import { onScreen } from './popup-screens.ts';
import { hidePill } from './put-raw.ts';

/** What the spy, a script of the page, has seen that is not the page's own doing. */
interface Seen {
  readonly events: readonly string[];
  readonly changes: readonly string[];
  readonly globals: readonly string[];
  readonly loaded: readonly string[];
  readonly styles: number;
}

const nothing: Seen = { events: [], changes: [], globals: [], loaded: [], styles: 0 };

test.beforeEach(({ page, chromium }) => page.addInitScript(spy, chromium.extensionId));

test('on a listed host, before any click, the page cannot tell that we are there', async ({
  page,
  open,
  chromium,
}) => {
  await open('social-housing');
  await expect.poll(() => answers(chromium, page)).toBe(true);
  expect(await page.evaluate(seen)).toEqual(nothing);
});

test('the spy does see what an extension might do', async ({ page, open }) => {
  await open('social-housing');
  await page.evaluate(() => {
    document.body.setAttribute('data-here', '');
    document.dispatchEvent(new CustomEvent('wxt:content-script-started'));
    Reflect.set(window, 'codeEnPoche', true);
  });
  const told = await page.evaluate(seen);
  expect(told.events).toContain('wxt:content-script-started');
  expect(told.changes).toContain('data-here of body');
  expect(told.globals).toContain('codeEnPoche');
});

test('on a host of no list, nothing of ours is in the page', async ({ page, open, chromium }) => {
  await open('masks', '/case');
  expect(await answersAnywhere(chromium)).toBe(false);
  expect(await page.evaluate(seen)).toEqual(nothing);
});

for (const { where, site, path } of [
  { where: 'a listed host', site: 'social-housing', path: '/' },
  { where: 'a host of no list', site: 'masks', path: '/case' },
] as const) {
  test(`on ${where}, a popup opened without filling leaves no attribute and no global`, async ({
    page,
    open,
    card,
    popupOver,
    emptied,
  }) => {
    await card(ateliers);
    // Where the person wants no pill, nothing shows before a fill.
    await hidePill(emptied);
    await open(site, path);
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await popup.close();
    expect(await page.evaluate(seen)).toEqual(nothing);
  });
}

test('no file of the extension can be asked for by a page', async ({ chromium, sandbox }) => {
  // A tab of its own: each refusal is a complaint in its console.
  const page = await chromium.context.newPage();
  await page.goto(sandbox.urlOf('social-housing'));
  const got = await page.evaluate(async (id) => {
    const files = ['manifest.json', 'popup.html', 'content-scripts/forms.js', 'icons/16.png'];
    const asked = files.map((file) =>
      fetch(`chrome-extension://${id}/${file}`).then(
        () => file,
        () => undefined,
      ),
    );
    return (await Promise.all(asked)).filter((file) => file !== undefined);
  }, chromium.extensionId);
  await page.close();
  expect(got).toEqual([]);
});

/** In the extension's background. */
declare const chrome: {
  readonly tabs: {
    query(asked: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, ask: object): Promise<unknown>;
  };
};

type Chromium = Awaited<ReturnType<typeof openChromium>>;

/** Our script is in the page: it answers the background. */
async function answers(chromium: Chromium, page: Page): Promise<boolean> {
  const tab = await tabShowing(chromium, page);
  return chromium.serviceWorker.evaluate(
    (id) =>
      chrome.tabs.sendMessage(id, { question: 'read' }).then(
        (answer) => answer !== undefined,
        () => false,
      ),
    tab,
  );
}

/** The same of whatever tab, since the background may not see the address of this one. */
function answersAnywhere({ serviceWorker }: Chromium): Promise<boolean> {
  return serviceWorker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const asked = tabs.map(({ id }) =>
      chrome.tabs.sendMessage(id ?? 0, { question: 'read' }).then(
        () => true,
        () => false,
      ),
    );
    return (await Promise.all(asked)).includes(true);
  });
}

/** Runs in the page before any other script. Trusted events are the browser's own. */
function spy(extensionId: string): void {
  const events: string[] = [];
  const changes: string[] = [];
  const before = new Set(Object.getOwnPropertyNames(window));
  const names = [window, document, HTMLElement.prototype].flatMap((one) => {
    const all: string[] = [];
    for (const name in one) if (name.startsWith('on')) all.push(name.slice(2));
    return all;
  });
  const started = ['wxt:content-script-started', `${extensionId}:wxt:content-script-started`];
  started.push(`${extensionId}:forms:content-script-started`, 'wxt:locationchange');
  const hear = (event: Event) => {
    if (!event.isTrusted || event.type === 'message') events.push(event.type);
  };
  for (const name of new Set([...names, ...started])) {
    window.addEventListener(name, hear, { capture: true });
  }
  const watcher = new MutationObserver((records) => {
    for (const { type, attributeName, target, addedNodes, removedNodes } of records) {
      const here = target.nodeName.toLowerCase();
      if (type === 'attributes') changes.push(`${attributeName} of ${here}`);
      for (const node of [...addedNodes, ...removedNodes]) {
        changes.push(`${node.nodeName.toLowerCase()} in ${here}`);
      }
    }
  });
  // The page's own scripts have drawn by then; ours come a little later.
  document.addEventListener('DOMContentLoaded', () =>
    watcher.observe(document, { subtree: true, childList: true, attributes: true }),
  );
  Reflect.set(document, 'spied', (): Seen => {
    const loaded = performance.getEntries().map(({ name }) => name);
    return {
      events,
      changes,
      globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name)),
      loaded: loaded.filter((name) => name.includes('extension:')),
      styles: document.adoptedStyleSheets.length,
    };
  });
}

/** Runs in the page, once what has just been done to it has been told to the observers. */
async function seen(): Promise<Seen> {
  await new Promise((resolve) => setTimeout(resolve));
  return Reflect.get(document, 'spied')();
}
