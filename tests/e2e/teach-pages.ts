import type { Page } from '@playwright/test';
import { freshId } from '../../utils/vault/fresh-id.ts';
import type { Mapping } from '../../utils/vault/records.ts';
import type { InstalledExtension } from '../harness/extension.ts';

export const address = 'https://www.actionlogement.fr/demande/48213/employeur';

/** A box that every rule understands, one that none does, and what cannot be taught. */
export const form = `<h1>Votre dossier</h1><form><fieldset><legend>Votre employeur</legend>
<p><label for="siret">N° SIRET</label> <input id="siret"></p>
<p><label for="zx">Réf. ZX</label> <input id="zx" name="zx"></p></fieldset>
<p><label for="note">Message</label> <textarea id="note"></textarea></p>
<p><label for="secret">Mot de passe</label> <input id="secret" type="password"></p>
<p><input type="checkbox" id="ok"> <label for="ok">J’accepte</label></p>
<p><button id="send">Envoyer</button></p></form>`;

/** A page at an address of a real host, without a server; whatever else it asks for is empty. */
export async function serve(
  page: Page,
  body: string,
  at = address,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Aide</title>${body}</html>`;
  await page.route(`${new URL(at).origin}/**`, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({
          headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
          body: html,
        })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(at);
}

/** Keeps a lesson about the box `zx` of `form`, as if it had been taught. */
export async function putMapping(
  { serviceWorker }: Pick<InstalledExtension, 'serviceWorker'>,
  more: Partial<Mapping>,
): Promise<void> {
  const mapping = {
    id: freshId(),
    host: 'www.actionlogement.fr',
    path: '/demande/*/employeur',
    kind: 'company-code',
    candidates: ['#zx', 'input[name=zx]'],
    shadow: [],
    label: 'Réf. ZX',
    block: 'Votre employeur',
    brittle: false,
    at: 1,
    ...more,
  };
  await serviceWorker.evaluate(put, mapping);
}

/** Runs in the extension: takes nothing from this file. */
async function put(record: object): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('code-en-poche');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('mappings', 'readwrite');
  transaction.objectStore('mappings').put(record);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
