import { expect } from './browser-test.ts';
import { test } from './dossier-test.ts';
import { ateliers } from './facts.ts';
import { onScreen } from './popup-screens.ts';
import { expectSound } from './sound.ts';
import { form, putMapping, serve } from './teach-pages.ts';

test.beforeEach(async ({ card, chromium }) => {
  await card(ateliers);
  await putMapping(chromium, {});
  const { path: _, ...everywhere } = { path: undefined, host: 'al-in.fr', kind: 'never' as const };
  await putMapping(chromium, { ...everywhere, label: 'N° SIRET', brittle: true });
});

test('the full page lists what was taught, saves it to a file, and forgets one by one', async ({
  dossier,
  kept,
}) => {
  const full = await dossier();
  const list = full.getByRole('region', { name: 'Les cases que vous nous avez montrées' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list).toContainText('www.actionlogement.fr/demande/*/employeur');
  await list.scrollIntoViewIfNeeded();
  // What is saved, as the page gives it to the browser: where that puts a file is not ours to say.
  await full.evaluate(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      Reflect.set(window, 'saved', (blob as Blob).text());
      return real.call(URL, blob);
    };
  });
  const saved = full.waitForEvent('download');
  await list.getByRole('button', { name: 'Enregistrer la liste dans un fichier' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('code-en-poche-cases-apprises.json');
  const text = await full.evaluate(() => Reflect.get(window, 'saved') as Promise<string>);
  const file = JSON.parse(text);
  expect(file).toMatchObject({ format: 'code-en-poche-mappings', version: 1 });
  expect(file.mappings).toEqual(expect.arrayContaining(await kept('mappings')));
  await list.getByRole('button', { name: 'Oublier N° SIRET' }).click();
  await expect(full.getByRole('button', { name: 'Oublier N° SIRET' })).toHaveCount(0);
  expect(await kept('mappings')).toMatchObject([{ label: 'Réf. ZX' }]);
  await full.getByRole('button', { name: 'Oublier Réf. ZX' }).click();
  await expect(full.getByText('Si une case est mal reconnue')).toBeVisible();
  expect(await kept('mappings')).toEqual([]);
});

test('axe finds nothing to say of what was taught', async ({
  page,
  popupOver,
  dossier,
  chromium,
}) => {
  await putMapping(chromium, { candidates: ['#nulle-part'], label: 'Réf. YY' });
  await putMapping(chromium, { candidates: ['#siret'], label: 'N° SIRET', kind: 'never' });
  await serve(page, form);
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await popup.getByText('Laissée de côté exprès (1)').click();
  await expect(popup.getByRole('button', { name: /^Oublier/ })).toHaveCount(3);
  await expectSound(popup);
  await popup.close();
  await expectSound(await dossier());
});
