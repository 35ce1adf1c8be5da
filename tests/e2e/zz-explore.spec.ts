import { test } from './browser-test.ts';
import { ateliers } from './facts.ts';
for (const [site, path] of [['al-in','/#/inscription/employeur'],['al-in','/#/login'],['al-in','/#/recherche'],['mobili-jeune','/demande/entreprise'],['mobili-jeune','/demande/formation'],['social-housing','/'],['social-housing','/?rempli=1'],['social-housing','/imhoweb/etape2']] as const)
test(`x ${site}${path}`, async ({ page, open, popupOver, card }) => {
  await card(ateliers);
  await open(site, path);
  const popup = await popupOver(page);
  console.log(site, path, await popup.locator('html').getAttribute('data-ready'));
  for (const r of await popup.locator('li.row').all()) console.log(await r.getAttribute('class'), '|', (await r.innerText()).replace(/\s*\n\s*/g,' / '));
  const b = popup.getByRole('button', { name: /^Remplir \(/ });
  if (await b.count()) { await b.click(); await popup.locator('html[data-ready=outcome]').waitFor();
  console.log((await popup.locator('main').innerText()).replace(/\s*\n\s*/g,' / '));
  console.log(await page.locator('[data-model-view]').innerText()); }
});
