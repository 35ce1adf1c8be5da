import type { Page } from '@playwright/test';
import { withNirKey } from '../fields/numbers.ts';
import { unsaid } from '../letters/states.ts';
import { expect, test } from './browser-test.ts';
import { ateliers, withoutCode } from './facts.ts';
import { fill, onScreen, rowOf, tickedIn, undo } from './popup-screens.ts';
import { putRaw } from './put-raw.ts';

const company = 'Votre entreprise';
const codeRow = `${company} › Code entreprise Action Logement`;
const specificRow = `${company} › Code spécifique Action Logement (si vous en avez un)`;
const askCode = 'Demander le code aux RH';
const instead = 'Certains services acceptent le SIRET ici : le mettre';
const nameAid = 'Nommer l’aide, AL’in (sinon elle n’est pas citée)';
const grouped = '732 829 320 00074';
const nir = withNirKey('2850775116042');

const french = {
  to: ateliers['hr-email'],
  subject: 'Demande de notre code entreprise Action Logement',
  body: `Bonjour Maëlle Jourdan-Petit,

Pourriez-vous me communiquer le code entreprise Action Logement de notre entreprise et, s’il en existe un, son code spécifique\u00a0?

Pourriez-vous aussi me confirmer le SIRET de mon établissement\u00a0? J’ai noté le 732 829 320 00074.

Si une autre personne s’en occupe, à qui dois-je m’adresser\u00a0?

Merci d’avance, et bonne journée,
[votre prénom et nom]
Les Ateliers du Revermont`,
};
const english = {
  to: ateliers['hr-email'],
  subject: 'Request for our Action Logement company code',
  body: `Hello Maëlle Jourdan-Petit,

Could you please give me our company’s Action Logement code (“code entreprise”) and, if there is one, its specific code (“code spécifique”)?

Could you also confirm the SIRET number of my workplace? The one I have is 732 829 320 00074.

If someone else takes care of this, whom should I ask?

Thank you in advance, and have a good day,
[your first and last name]
Les Ateliers du Revermont`,
};

/** A form of a site that no list names: there is no aid to name. */
const unlisted = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Aide au logement</title>
<h1>Demande d’aide au logement d’Action Logement</h1><form><fieldset><legend>Votre employeur</legend>
<label for="s">N° SIRET de l’employeur</label><input id="s">
<label for="c">Code entreprise Action Logement</label><input id="c" maxlength="8">
</fieldset></form>`;

test.beforeEach(async ({ card, open, chromium }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await card(withoutCode);
  await open('al-in', '/#/inscription/employeur');
});

test('a code that the card lacks has two ways out, and neither is taken beforehand; the SIRET instead goes where it was ticked', async ({
  page,
  popupOver,
  kept,
}) => {
  const popup = await popupOver(page);
  const row = rowOf(popup, codeRow);

  await test.step('two ways out, none of them taken', async () => {
    for (const name of [codeRow, specificRow]) {
      const code = rowOf(popup, name);
      await expect(code.getByRole('button', { name: askCode })).toBeVisible();
      await expect(code.getByRole('checkbox')).toHaveCount(1);
      await expect(code.getByRole('checkbox', { name: instead })).not.toBeChecked();
      await expect(code.getByRole('radio')).toHaveCount(0);
      await expect(code.getByRole('textbox')).toHaveValue('');
    }
    const ticked = await tickedIn(popup);
    expect(ticked).toHaveLength(6);
    expect(ticked).not.toContain(codeRow);
    expect(ticked).not.toContain(specificRow);
    await expect(popup.getByRole('button', { name: 'Remplir (6 cases)' })).toBeEnabled();
    await fill(popup);
    await expect.poll(() => companyIn(page)).toMatchObject({ siret: ateliers.siret });
    expect(await companyIn(page)).toMatchObject({ codeEntreprise: '', codeSpecifique: '' });
    await backToPlan(page, popup);
  });

  await test.step('unticked again, it is not counted, and the code can be asked for again', async () => {
    await expect(row).toContainText(grouped);
    await row.getByText(instead).click();
    await expect(row.getByRole('checkbox')).toBeChecked();
    await row.locator('.tick label').click();
    await expect(row.getByRole('checkbox')).not.toBeChecked();
    await expect.soft(popup.getByRole('button', { name: 'Remplir (6 cases)' })).toBeEnabled();
    await expect(row.getByRole('button', { name: askCode })).toBeVisible();
  });

  await test.step('unticked again, it is not written', async () => {
    await fill(popup);
    await expect.poll(() => companyIn(page)).toMatchObject({ siret: ateliers.siret });
    expect(await companyIn(page)).toMatchObject({ codeEntreprise: '' });
    await backToPlan(page, popup);
  });

  await test.step('ticked, it is shown in its groups, and goes into that code box alone', async () => {
    await expect(row).toContainText(grouped);
    await row.getByText(instead).click();
    await expect(row.getByRole('checkbox')).toBeChecked();
    await expect(row).toContainText(grouped);
    expect(await tickedIn(popup)).toContain(codeRow);
    expect(await tickedIn(popup)).not.toContain(specificRow);
    await expect(popup.getByRole('button', { name: 'Remplir (7 cases)' })).toBeEnabled();
    expect(await companyIn(page)).toMatchObject({ codeEntreprise: '' });
    await fill(popup);
    await expect(row).toContainText('Rempli');
    const written = { codeEntreprise: ateliers.siret, codeSpecifique: '', siret: ateliers.siret };
    await expect.poll(() => companyIn(page)).toMatchObject(written);
  });

  await test.step('it is not kept as the code', async () => {
    const [employer] = await kept('employers');
    expect(employer).toMatchObject({ facts: withoutCode });
    expect(employer).not.toHaveProperty(['facts', 'company-code']);
  });

  await test.step('the letter leads back to the plan that it was opened from, though a fill is still told', async () => {
    await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
    await onScreen(popup, 'plan');
    await openLetter(popup);
    await popup.getByRole('button', { name: 'Retour' }).click();
    await onScreen(popup, 'plan');
    await popup.close();
  });

  await test.step('it can be undone', async () => {
    await undo(await popupOver(page));
    await expect.poll(() => companyIn(page)).toMatchObject({ codeEntreprise: '', siret: '' });
  });
});

test('on a site of no list there is no aid to name, and the SIRET does not go into a box that is too short', async ({
  page,
  popupOver,
}) => {
  await serve(page, 'https://rh.example/aide', unlisted);
  const popup = await popupOver(page);

  await test.step('the letter names no aid', async () => {
    await openLetter(popup);
    await expect(popup.getByRole('checkbox')).toHaveCount(0);
    expect(await shownIn(popup)).toEqual(french);
    await popup.getByRole('button', { name: 'Retour' }).click();
    await onScreen(popup, 'plan');
  });

  await test.step('the SIRET instead, in a box that is too short, is not counted', async () => {
    const row = rowOf(popup, 'Votre employeur › Code entreprise Action Logement');
    await row.getByText(instead).click();
    await expect(row).toContainText('n’entre pas en entier dans la case');
    await expect(popup.getByRole('button', { name: 'Remplir (1 case)' })).toBeEnabled();
  });

  await test.step('nor is it written', async () => {
    await fill(popup);
    await expect(page.locator('#s')).toHaveValue(ateliers.siret);
    await expect(page.locator('#c')).toHaveValue('');
  });
});

test('“ask HR” opens the letter, in French, to HR; its mail link and its copy are the text that is shown, in every version', async ({
  page,
  popupOver,
}) => {
  const popup = await openLetter(await popupOver(page));

  await test.step('in French, to HR, with the aid not named, and one gap to close', async () => {
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Demander le code à vos RH');
    expect(await shownIn(popup)).toEqual(french);
    await expect(popup.getByRole('radio', { name: 'Français' })).toBeChecked();
    await expect(popup.getByRole('checkbox', { name: nameAid })).not.toBeChecked();
    await expect(part(popup, 'body')).toHaveAttribute('lang', 'fr');
    await expect(popup.getByText('Rien n’est envoyé sans vous.')).toBeVisible();
    await expect(popup.locator('.aside').getByRole('listitem')).toHaveText(['votre prénom et nom']);
  });

  await test.step('the aid is named only while it is ticked, in both languages', async () => {
    const tick = popup.getByRole('checkbox', { name: nameAid });
    await nameTheAid(popup, true);
    expect((await shownIn(popup)).body).toContain(
      'C’est le formulaire «\u00a0AL’in\u00a0» qui me les demande.',
    );
    await popup.getByRole('radio', { name: 'English' }).check();
    await expect(tick).toBeChecked();
    expect((await shownIn(popup)).body).toContain('It is the “AL’in” form that asks me for them.');
    await nameTheAid(popup, false);
    expect(await shownIn(popup)).toEqual(english);
  });

  await test.step('the link and the copy hold the text, to the letter, in every version', async () => {
    const seen = new Set<string>();
    await throughVersions(popup, async () => {
      const shown = await shownIn(popup);
      expect(await linkedIn(popup)).toEqual(shown);
      await expect(popup.getByText('Le message est trop long')).toHaveCount(0);
      expect(await copiedFrom(popup)).toBe(`${shown.subject}\n\n${shown.body}`);
      seen.add(shown.body);
    });
    expect(seen.size).toBe(4);
  });

  await test.step('English, the whole text of it, is remembered; French comes back', async () => {
    await popup.getByRole('radio', { name: 'Français' }).check();
    expect(await shownIn(popup)).toEqual(french);
    await popup.getByRole('radio', { name: 'English' }).check();
    expect(await shownIn(popup)).toEqual(english);
    await expect(part(popup, 'body')).toHaveAttribute('lang', 'en');
    await popup.close();
    const again = await openLetter(await popupOver(page));
    await expect(again.getByRole('radio', { name: 'English' })).toBeChecked();
    expect(await shownIn(again)).toEqual(english);
    await again.getByRole('radio', { name: 'Français' }).check();
    expect(await shownIn(again)).toEqual(french);
    await again.getByRole('button', { name: 'Retour' }).click();
    await onScreen(again, 'plan');
  });
});

test('the mail link and the copy follow what is typed, and nothing is cut without a word', async ({
  page,
  popupOver,
}) => {
  const popup = await openLetter(await popupOver(page));
  const cut = popup.getByText('seul le début y sera');

  await test.step('a gap that the person has closed is no longer listed', async () => {
    await part(popup, 'body').fill(french.body.replace('[votre prénom et nom]', 'Ana Lopes'));
    await expect(popup.getByText('Il reste à compléter :')).toHaveCount(0);
  });

  await test.step('a message too long for a link says so, and a copy has all of it', async () => {
    const long = 'Une phrase de plus, écrite à la main. '.repeat(80);
    await part(popup, 'body').fill(long);
    await expect(cut).toBeVisible();
    const { body } = await linkedIn(popup);
    expect(body.length).toBeGreaterThan(500);
    expect(long.startsWith(body)).toBe(true);
    expect(await copiedFrom(popup)).toBe(`${french.subject}\n\n${long}`);
  });

  await test.step('a subject too long for a link is never cut without a word', async () => {
    await part(popup, 'body').fill(french.body);
    await expect(cut).toHaveCount(0);
    const long = `${french.subject}, pour le dossier que je prépare avec ma conseillère`;
    await part(popup, 'subject').fill(long);
    const { subject } = await linkedIn(popup);
    const told = await cut.count();
    expect(subject === long || told > 0).toBe(true);
  });

  await test.step('whatever the signs', async () => {
    const typed = {
      to: 'drh+code@ateliers-revermont.example',
      subject: 'Code & SIRET : 100 % « urgent » ? #1 = a+b',
      body: 'Bonjour,\n\n  deux blancs devant & « œuf » 😀\n100 % = 50 % + 50 % ?\r#fin\n',
    };
    await part(popup, 'to').fill(typed.to);
    await part(popup, 'subject').fill(typed.subject);
    await part(popup, 'body').fill(typed.body);
    const shown = await shownIn(popup);
    expect(shown).toEqual({ ...typed, body: typed.body.replace('\r', '\n') });
    expect(await linkedIn(popup)).toEqual(shown);
    expect(await copiedFrom(popup)).toBe(`${shown.subject}\n\n${shown.body}`);
  });
});

test('without a SIRET on the card there is one way out: to ask; what the card lacks is a gap that is seen, or is left out whole', async ({
  page,
  popupOver,
  card,
}) => {
  await test.step('without a SIRET the code can only be asked for', async () => {
    const { siret: _, ...noSiret } = withoutCode;
    await card(noSiret);
    const popup = await popupOver(page);
    await expect(rowOf(popup, codeRow).getByRole('button', { name: askCode })).toBeVisible();
    await expect(rowOf(popup, codeRow).getByRole('checkbox')).toHaveCount(0);
    await popup.close();
  });

  await test.step('with next to nothing, the letter has one gap, which is listed', async () => {
    await card({ 'company-city': 'Bourg-en-Bresse' });
    const popup = await openLetter(await popupOver(page));
    await expect(popup.getByText('Il reste à compléter :')).toBeVisible();
    await throughVersions(popup, async () => {
      const { to, subject, body } = await shownIn(popup);
      expect(to).toBe('');
      expect(body).toMatch(/^(Bonjour|Hello),\n/);
      expect(body).toMatch(/m’indiquer le SIRET|tell me the SIRET/);
      expect(`${subject}\n${body}`).not.toMatch(/undefined|null|[{}]| {2}| ,|\n{3}/);
      const gaps = body.match(/\[[^\]]+\]/g) ?? [];
      expect(gaps).toHaveLength(1);
      await expect(popup.locator('.aside').getByRole('listitem')).toHaveCount(gaps.length);
    });
  });
});

test('what the person changed is there again when the popup closes and opens', async ({
  page,
  popupOver,
  card,
  kept,
}) => {
  await test.step('the text, and which version of it', async () => {
    const mine = {
      to: 'paie@revermont.example',
      subject: 'Le code, s’il vous plaît',
      body: 'Bonjour,\n\nle code ?',
    };
    const first = await openLetter(await popupOver(page));
    await part(first, 'to').fill(mine.to);
    await part(first, 'subject').fill(mine.subject);
    await part(first, 'body').fill('');
    await part(first, 'body').pressSequentially(mine.body);
    await expect(first.getByRole('checkbox', { name: nameAid })).toBeDisabled();
    await first.getByRole('button', { name: 'Reprendre le texte proposé' }).click();
    expect(await shownIn(first)).toEqual({ ...french, to: mine.to });
    await first.getByRole('button', { name: 'Revenir à mon texte' }).click();
    expect(await shownIn(first)).toEqual(mine);
    await first.close();
    const second = await openLetter(await popupOver(page));
    expect(await shownIn(second)).toEqual(mine);
    expect(await linkedIn(second)).toEqual(mine);
    await second.getByRole('radio', { name: 'English' }).check();
    expect(await shownIn(second)).toEqual({ ...english, to: mine.to });
    await second.getByRole('radio', { name: 'Français' }).check();
    expect(await shownIn(second)).toEqual(mine);
    expect(await kept('drafts')).toHaveLength(1);
    await second.close();
  });

  await test.step('the version that names the aid, at once', async () => {
    // Nothing is left of the first letter.
    await card(withoutCode);
    const first = await openLetter(await popupOver(page));
    await nameTheAid(first, true);
    const mine = `${(await shownIn(first)).body}\nPoste 12`;
    await part(first, 'body').fill(mine);
    await first.close();
    const second = await openLetter(await popupOver(page));
    await expect(second.getByRole('checkbox', { name: nameAid })).toBeChecked();
    expect((await shownIn(second)).body).toBe(mine);
  });
});

test('a NIR typed into the letter is in no draft, and the rest of the letter is not lost', async ({
  page,
  popupOver,
  kept,
}) => {
  const first = await openLetter(await popupOver(page));
  await part(first, 'body').press('Control+End');
  await part(first, 'body').pressSequentially(`\nMon numéro : ${nir}`);
  expect(JSON.stringify(await kept('drafts'))).not.toContain(nir);
  await first.close();
  const second = await openLetter(await popupOver(page));
  const { body } = await shownIn(second);
  expect(body).not.toContain(nir);
  expect(body).toContain('Pourriez-vous me communiquer le code entreprise');
});

test('no draft holds a reason, a hardship, a NIR, a phone number or the card’s notes', async ({
  page,
  popupOver,
  card,
  chromium,
  kept,
}) => {
  const employer = await card(withoutCode);
  const noted = { ...employer, notes: `expulsion le 12, NUR 0012, ${spaced(nir)}` };
  await putRaw(chromium, noted);
  const mine = [
    ['Téléphone professionnel', '0612345678'],
    ['Courriel professionnel', 'ana.lopes@ateliers-revermont.example'],
    ['Numéro unique régional (NUR)', '075012345678911079'],
  ] as const;
  for (const [name, value] of mine) await page.getByLabel(name).fill(value);
  const popup = await openLetter(await popupOver(page));
  await throughVersions(popup, async () => {
    const { subject, body } = await shownIn(popup);
    const text = `${subject}\n${body}`;
    expect(text).not.toMatch(unsaid);
    expect(text).not.toMatch(/@|expulsion|urgen|difficult|loyer|salaire|parce que|because/i);
    // The employer's SIRET is the only number.
    expect(text.replace(/\D/g, '')).toBe(ateliers.siret);
  });
  expect(await kept('drafts')).toEqual([]);
});

/** Takes the fill back and looks at the page again, which has nothing of ours left. */
async function backToPlan(page: Page, popup: Page): Promise<void> {
  await undo(popup);
  await expect.poll(() => companyIn(page)).toMatchObject({ siret: '' });
  await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
  await onScreen(popup, 'plan');
}

interface Shown {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

const labels = { to: 'À', subject: 'Objet', body: 'Message' } as const;

const part = (popup: Page, name: keyof Shown) =>
  popup.getByRole('textbox', { name: labels[name], exact: true });

/** Presses the way out of the first code box, and waits for the letter. */
async function openLetter(popup: Page): Promise<Page> {
  await popup.getByRole('button', { name: askCode }).first().click();
  await onScreen(popup, 'letter');
  return popup;
}

/** The letter as it stands on the screen. */
const shownIn = async (popup: Page): Promise<Shown> => ({
  to: await part(popup, 'to').inputValue(),
  subject: await part(popup, 'subject').inputValue(),
  body: await part(popup, 'body').inputValue(),
});

/** The mail that the link would open, as a mail program reads it; its lines may end as mails' lines do. */
async function linkedIn(popup: Page): Promise<Shown> {
  const link = popup.getByRole('link', { name: 'Écrire l’e-mail', exact: true });
  const href = (await link.getAttribute('href')) ?? '';
  const found = /^mailto:([^?&]*)\?subject=([^?&]*)&body=([^?&]*)$/.exec(href);
  if (!found) throw new Error(`no link to a mail: ${href}`);
  const [to = '', subject = '', body = ''] = found.slice(1).map(decodeURIComponent);
  return { to, subject, body: body.replaceAll('\r\n', '\n') };
}

/** Presses "copy", and gives what is then on the clipboard. */
async function copiedFrom(popup: Page): Promise<string> {
  await popup.evaluate(() => navigator.clipboard.writeText('nothing was copied'));
  await popup.locator('.button-copy').click();
  await expect(popup.locator('.button-copy')).toContainText('Copié');
  return popup.evaluate(() => navigator.clipboard.readText());
}

/** Ticks or unticks the naming of the aid, where a person does: on its words. */
async function nameTheAid(popup: Page, named: boolean): Promise<void> {
  const tick = popup.getByRole('checkbox', { name: nameAid });
  if ((await tick.isChecked()) !== named) await popup.getByText(nameAid).click();
  await expect(tick).toBeChecked({ checked: named });
}

/** Does the same in each version of the letter: two languages, the aid named or not where there is one. */
async function throughVersions(popup: Page, each: () => Promise<void>): Promise<void> {
  for (const language of ['Français', 'English']) {
    await popup.getByRole('radio', { name: language }).check();
    for (const named of [true, false]) {
      await nameTheAid(popup, named);
      await each();
    }
  }
}

/** What the replica's own framework holds of the company. */
async function companyIn(page: Page): Promise<unknown> {
  const model: unknown = JSON.parse(await page.locator('[data-model-view]').innerText());
  return (model as { readonly entreprise: unknown }).entreprise;
}

/** A page without a server. */
async function serve(page: Page, address: string, body: string): Promise<void> {
  await page.route(`${new URL(address).origin}/**`, (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(address);
}

function spaced(number: string): string {
  return number.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
}
