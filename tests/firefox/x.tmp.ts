import { openFirefox } from '/work/main/tests/harness/firefox.ts';
import { startSandbox } from '/work/main/tests/sandbox/server.ts';
const sandbox = await startSandbox();
const ff = await openFirefox({ extension: '/work/main/.output/firefox-mv3' });
const t0 = performance.now(); const log = (...a: unknown[]) => console.log(Math.round(performance.now()-t0), ...a);
try {
  const d = await ff.openExtensionPage('dossier.html');
  log(await d.evaluate(() => document.body.innerText.slice(0, 300)));
  log(await d.evaluate(() => document.documentElement.dataset.ready));
  for (const p of await ff.browser.pages()) log(p.url());
  const page = await ff.browser.newPage();
  await page.goto(sandbox.urlOf('mobili-jeune', '/demande/entreprise', { port: true }));
  log(await page.title());
  log(await d.evaluate(async () => (await (globalThis as any).browser.tabs.query({})).map((t: any) => [t.id, t.url, t.incognito])));
  log(await d.evaluate(async () => (globalThis as any).browser.extension.isAllowedIncognitoAccess()));
  void d.evaluate(async (url) => { await (globalThis as any).browser.windows.create({ incognito: true, url }) }, 'moz-extension://11111111-2222-4333-8444-555555555555/dossier.html').catch(e => log('win', e.message));
  await new Promise(r => setTimeout(r, 3000));
  for (const p of await ff.browser.pages()) log(p.url(), await p.evaluate(() => document.body.innerText.slice(0, 200)).catch(e => e.message));
  log(await d.evaluate(async () => (await (globalThis as any).browser.tabs.query({})).map((t: any) => [t.id, t.url, t.incognito])));
} catch (e) { log(e) } finally { await ff.close(); await sandbox.close(); }
