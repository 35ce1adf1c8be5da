import { expect, test } from './browser-test.ts';
import { onScreen } from './popup-screens.ts';

test('the first run says three things, then asks for the card', async ({
  page,
  open,
  popupOver,
}) => {
  await open('al-in', '/#/inscription/employeur');
  const popup = await popupOver(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Bienvenue');
  await expect(popup.getByRole('main').getByRole('list').first().getByRole('listitem')).toHaveCount(3);
  await expect(popup.getByRole('textbox').first()).toHaveAccessibleName('SIRET');
});
