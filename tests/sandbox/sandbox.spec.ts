import type { ReplicaName } from './hosts.ts';
import { expect, test } from './replica-test.ts';

const pages: readonly [ReplicaName, string][] = [
  ['index', '/'],
  ['al-in', '/#/login'],
  ['al-in', '/#/inscription/employeur'],
  ['al-in', '/#/inscription/recap'],
  ['al-in', '/#/recherche'],
  ['mobili-jeune', '/demande/entreprise'],
  ['mobili-jeune', '/demande/formation'],
  ['loca-pass', '/#/demande/employeur'],
  ['loca-pass', '/#/demande/bailleur'],
  ['visale', '/#!/register'],
  ['visale', '/#!/register/locataire'],
  ['visale', '/#!/register/locataire/logement'],
  ['visale', '/#!/register/bailleur'],
  ['visale', '/#!/register/coordonnees'],
  ['mobili-pass', '/dossier/employeur'],
  ['contact', '/poser-votre-question'],
  ['social-housing', '/'],
  ['social-housing', '/?rempli=1'],
  ['social-housing', '/imhoweb/etape2'],
  ['departmental', '/imhowebGP35/'],
  ['masks', '/'],
  ['masks', '/inputmask'],
  ['masks', '/imask'],
  ['masks', '/handmade'],
  ['masks', '/reset'],
  ['masks', '/split'],
  ['masks', '/number'],
  ['masks', '/case'],
];

for (const name of new Set(pages.map(([site]) => site))) {
  test(`every page of ${name} opens without a complaint and says that it is a replica`, async ({
    page,
    open,
  }) => {
    for (const [site, path] of pages.filter(([site]) => site === name)) {
      await test.step(`${site}${path}`, async () => {
        // Another hash alone would not load the page anew.
        await page.goto('about:blank');
        await open(site, path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText(/Ce site n’est( pas)? celui/)).toBeVisible();
      });
    }
  });
}

test('the index links to every page, at the real hosts’ names', async ({ page, open, sandbox }) => {
  await open('index');
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const expected = pages
    .filter(([site, path]) => site !== 'index' && !(site === 'masks' && path === '/'))
    .map(([site, path]) => sandbox.urlOf(site, path));
  expect(links.toSorted()).toEqual(expected.toSorted());
});

test('the server tells a page that is nowhere from a host that is no replica', async ({
  playwright,
  sandbox,
}) => {
  const request = await playwright.request.newContext({ ignoreHTTPSErrors: true });
  const ask = async (host: string, path: string) => {
    const url = `https://127.0.0.1:${sandbox.port}${path}`;
    return (await request.get(url, { headers: { host } })).status();
  };
  expect(await ask('www.demande-logement-social.gouv.fr', '/nulle-part')).toBe(404);
  expect(await ask('masks.example', '/..%2f..%2f..%2fpackage.json')).toBe(404);
  expect(await ask('www.example.org', '/')).toBe(421);
  expect(await ask(`www.al-in.fr:${sandbox.port}`, '/')).toBe(200);
  expect(await ask('mobilijeune.actionlogement.fr', '/demande/formation')).toBe(200);
  await request.dispose();
});
