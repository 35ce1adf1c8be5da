import type { Page } from '@playwright/test';

/** One labelled box; its id names it for the test. */
export const box = (id: string, label: string, more = ''): string =>
  `<p><label for="${id}">${label}</label> <input id="${id}" ${more}></p>`;

/** A block of the employer around boxes. */
export const employer = (boxes: string): string =>
  `<form><fieldset><legend>Votre employeur</legend>${boxes}</fieldset></form>`;

/** Three boxes of the employer, and one of nobody we know. */
export const threeBoxes = `${employer(
  box('siret', 'N° SIRET') + box('name', 'Raison sociale') + box('code', 'Code entreprise'),
)}${box('dog', 'Nom de votre chien')}`;

/** Answers for a host with one page of our own. */
export async function servePage(
  page: Page,
  body: string,
  { host = 'al-in.fr', style = 'body{font-family:sans-serif}', headers = {} } = {},
): Promise<string> {
  const whole = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Ma demande</title><style>${style}</style><body><h1>Ma demande</h1>${body}</body></html>`;
  await page
    .context()
    .route(`https://${host}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: whole }),
    );
  await page.goto(`https://${host}/demande`);
  return whole;
}
