import type { Page } from '@playwright/test';
import { expectModel } from '../sandbox/replica-test.ts';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { fill, onScreen, rowOf, tickOf } from './popup-screens.ts';

/** `masks.example` is on no list: only the toolbar button brings the extension there. */

/** What a page is asked to hold once filled, by the labels of its boxes; and what its own state holds. */
interface Mask {
  readonly path: string;
  readonly manner: string;
  readonly rows: readonly string[];
  readonly boxes: Readonly<Record<string, string>>;
  readonly model: Record<string, unknown>;
}

const grouped = '732 829 320 00074';
const phone = 'Téléphone du service du personnel';

const masks: readonly Mask[] = [
  {
    path: '/inputmask',
    manner: 'Inputmask',
    rows: ['N° SIRET', phone],
    boxes: { 'N° SIRET': grouped, [phone]: '04 65 71 00 42' },
    model: { siret: ateliers.siret, telephone: ateliers['hr-phone'] },
  },
  {
    path: '/imask',
    manner: 'IMask, whose skeleton stands there from the start,',
    rows: ['N° SIRET'],
    boxes: { 'N° SIRET': grouped },
    model: { siret: ateliers.siret },
  },
  {
    path: '/handmade',
    manner: 'a mask made by hand',
    rows: ['N° SIRET', phone],
    boxes: { 'N° SIRET': grouped, [phone]: '04.65.71.00.42' },
    model: { siret: ateliers.siret, telephone: ateliers['hr-phone'] },
  },
  {
    path: '/split',
    manner: 'boxes of 3-3-3-5 and of one digit, which pass the focus on,',
    // A value in several boxes is one row, under their common title.
    rows: ['N° SIRET', 'N° SIRET de l’établissement, un chiffre par case'],
    boxes: {
      'SIRET, 1re partie': '732',
      'SIRET, 2e partie': '829',
      'SIRET, 3e partie': '320',
      'SIRET, 4e partie': '00074',
      'Chiffre 1 sur 14': '7',
      'Chiffre 14 sur 14': '4',
    },
    model: { groupes: ateliers.siret, chiffres: ateliers.siret },
  },
  {
    path: '/number',
    manner: 'a box of numbers',
    rows: ['N° SIRET'],
    boxes: { 'N° SIRET': ateliers.siret },
    model: { siret: Number(ateliers.siret) },
  },
  {
    path: '/case',
    manner: 'a page that writes capitals and trims',
    rows: ['Raison sociale', 'Code entreprise', 'N° SIRET'],
    boxes: { 'Raison sociale': 'LES ATELIERS DU REVERMONT', 'N° SIRET': ateliers.siret },
    model: { raisonSociale: 'LES ATELIERS DU REVERMONT', code: '00428175', siret: ateliers.siret },
  },
];

test('whatever a page does to what is typed, its boxes and its model take the facts', async ({
  page,
  open,
  popupOver,
  card,
}) => {
  await card(ateliers);
  await open('masks', '/inputmask');
  const popup = await popupOver(page);
  for (const { path, manner, rows, boxes, model } of masks) {
    await test.step(`${manner} takes the facts`, async () => {
      if (path !== '/inputmask') {
        await open('masks', path);
        await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
      }
      await onScreen(popup, 'plan');
      await tickAll(popup, rows);
      await fill(popup);
      for (const row of rows) await expect(rowOf(popup, row)).toContainText('Rempli');
      await expectModel(page, model);
      for (const [label, value] of Object.entries(boxes)) {
        await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
      }
    });
  }
});

test('a page that empties its box later is said to have refused, with the value to copy', async ({
  page,
  open,
  popupOver,
  card,
}) => {
  await card(ateliers);
  await open('masks', '/reset');
  const popup = await popupOver(page);
  const code = 'Code entreprise (toujours refusé par cette page)';
  await tickAll(popup, ['N° SIRET', code]);
  await fill(popup);
  await expect(rowOf(popup, code)).toContainText('Le site n’a pas pris cette valeur');
  await expect(rowOf(popup, code)).toContainText(ateliers['company-code']);
  await expect(rowOf(popup, code).getByRole('button', { name: /^Copier/ })).toBeVisible();
  await expect(page.getByLabel(code)).toHaveValue('');
  // The other box believes the keyboard only: the second manner of writing passes for one.
  await expect(rowOf(popup, 'N° SIRET')).toContainText('Rempli');
  await expectModel(page, { siret: ateliers.siret });
});

/** On a site that nobody knows, rows may come unticked: the person looks, and ticks them. */
async function tickAll(popup: Page, rows: readonly string[]): Promise<void> {
  for (const row of rows) await tickOf(popup, await wholeName(popup, row)).check();
}

/** The name of a tick has the block before the label. */
const wholeName = (popup: Page, label: string): Promise<string> =>
  rowOf(popup, label).locator('.place').innerText();
