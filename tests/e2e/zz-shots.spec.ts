import { mergeTests } from '@playwright/test';
import { freshId } from '../../utils/vault/fresh-id.ts';
import { test as dossierTest } from './dossier-test.ts';
import { ateliers } from './facts.ts';
import { openPopupTab } from './our-pages.ts';
import { test as pillTest } from './pill-test.ts';
import { onScreen } from './popup-screens.ts';
import { putRaw } from './put-raw.ts';

const test = mergeTests(dossierTest, pillTest);
test('shots', async ({ page, open, card, chromium, dossier }) => {
  const { 'hr-email': _, 'company-code': __, 'specific-code': ___, ...f } = ateliers;
  const one = await card(f);
  await putRaw(chromium, {
    ...one,
    userCompany: 'Usine du Val',
    seenSirets: ['44306184100047'],
    label: 'Intérim',
    facts: { ...f, 'company-code': '00428175', 'company-postcode': '010' },
    codeExpires: { companyCode: '2026-12-01' },
  } as never);
  await putRaw(chromium, {
    id: freshId(),
    facts: { 'company-name': 'Boulangerie Martin' },
    notes: '',
    createdAt: 2,
    updatedAt: 2,
  } as never);
  await putRaw(chromium, {
    id: freshId(),
    facts: { 'company-name': 'Garage Lopez' },
    notes: '',
    createdAt: 2,
    updatedAt: 2,
    archivedAt: 1780000000000,
  } as never);
  await open('al-in', '/#/inscription/employeur');
  const popup = await openPopupTab(chromium, page);
  await onScreen(popup, 'plan');
  await popup.setViewportSize({ width: 380, height: 700 });
  await popup.getByRole('button', { name: 'Boulangerie Martin' }).click();
  await popup.locator('.told p').waitFor();
  await popup.screenshot({ path: '/tmp/cards-popup.png', fullPage: true });
  await popup.setViewportSize({ width: 320, height: 700 });
  await popup.screenshot({ path: '/tmp/cards-popup-320.png' });
  await popup.close();
  const full = await dossier();
  await full.setViewportSize({ width: 900, height: 900 });
  await full.screenshot({ path: '/tmp/cards-dossier.png', fullPage: true });
  await full.setViewportSize({ width: 320, height: 900 });
  await full.screenshot({ path: '/tmp/cards-dossier-320.png', fullPage: true });
  await full.setViewportSize({ width: 900, height: 900 });
  await full.getByRole('button', { name: 'J’ai changé d’employeur' }).click();
  await full.screenshot({ path: '/tmp/cards-change.png' });
  await full.getByRole('button', { name: 'Écrire la nouvelle fiche' }).click();
  await full.screenshot({ path: '/tmp/cards-new.png', fullPage: true });
});
