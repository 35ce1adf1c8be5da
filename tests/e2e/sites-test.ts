import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { countAnswers } from './answers.ts';
import { test as base, type Chromium } from './browser-test.ts';

/** The extension's own, where a function runs in it. */
declare const chrome: typeof Browser;

const hosts = ['rh.exemple.fr', 'www.demandelogement35.fr'];
const origins = hosts.map((host) => `https://${host}/*`);

/** The shared tools, and a browser that gives these hosts when it is asked for them. */
export const test = base.extend<{ agreed: undefined }>({
  agreed: [
    async ({ emptied }, use) => {
      await takePermissions(emptied);
      await agreeBeforehand(emptied);
      await use(undefined);
      await takePermissions(emptied);
    },
    { auto: true },
  ],
});

/** What the browser's own page of extensions may ask. */
interface DeveloperPrivate {
  addHostPermission(extension: string, origin: string): Promise<void>;
}

/**
 * The browser's question is drawn outside of any page, where no test can click. So the person agrees beforehand,
 * on the browser's own page of extensions: nothing is granted by that, but once the extension asks in a click,
 * the browser gives it at once. All else is real: the asking, the permission, what it tells the background.
 */
export async function agreeBeforehand(
  { context, extensionId }: Chromium,
  wished: readonly string[] = origins,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  for (const origin of wished) {
    await page.evaluate(
      ([extension, wanted]) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: DeveloperPrivate };
        };
        return chrome.developerPrivate.addHostPermission(extension, wanted);
      },
      [extensionId, origin] as const,
    );
  }
  await page.close();
}

/** As the person would in the browser's settings. Agreed to before or not, they are gone. */
export const takePermissions = (
  { serviceWorker }: Chromium,
  given: readonly string[] = origins,
): Promise<void> =>
  serviceWorker.evaluate(async (taken) => {
    await chrome.permissions.remove({ origins: [...taken] });
  }, given);

/** The ids of the scripts that are registered. */
export const registered = ({ serviceWorker }: Chromium): Promise<string[]> =>
  serviceWorker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.map(({ id }) => id);
  });

/** As an update does. */
export const loseRegistrations = ({ serviceWorker }: Chromium): Promise<void> =>
  serviceWorker.evaluate(() => chrome.scripting.unregisterContentScripts());

/** Tells the background that the browser has started. */
export const startBrowser = ({ serviceWorker }: Chromium): Promise<void> =>
  serviceWorker.evaluate(() => {
    (chrome.runtime.onStartup as unknown as { dispatch(): void }).dispatch();
  });

export const isGranted = ({ serviceWorker }: Chromium, host: string): Promise<boolean> =>
  serviceWorker.evaluate(
    (origin) => chrome.permissions.contains({ origins: [origin] }),
    `https://${host}/*`,
  );

/** Whether a script of ours answers in the one page that is open, without any click. */
export const answersIn = async (chromium: Chromium): Promise<boolean> =>
  (await countAnswers(chromium)) > 0;

const form = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Aide au logement</title>
<h1>Demande d’aide au logement d’Action Logement</h1>
<form><fieldset><legend>Votre employeur</legend>
<label for="s">N° SIRET de l’employeur</label><input id="s">
<label for="n">Raison sociale de l’employeur</label><input id="n">
</fieldset></form>`;

/** A form on a site of this name, without a server. */
export async function openFormOn(page: Page, host: string, body = form): Promise<void> {
  await page.route(`https://${host}/**`, (route) =>
    new URL(route.request().url()).pathname === '/aide'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(`https://${host}/aide`);
}
