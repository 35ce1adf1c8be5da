import browser, { type Permissions } from 'webextension-polyfill';
import { registerOrigin } from './host.ts';

const host: Permissions.Permissions = { origins: [`${registerOrigin}/*`] };

/**
 * Firefox has a permission of its own for data that leaves the device, and asks for both in one question. Its
 * nearest word for a SIRET or a name that is looked up is "search terms". Chromium refuses the very key.
 */
const asked = (): Permissions.Permissions =>
  browser.runtime.getManifest().browser_specific_settings?.gecko
    ? { ...host, data_collection: ['searchTerms'] }
    : host;

/** Asks for the register. Called in the very click, before anything is waited for. False when refused. */
export const askForRegister = (): Promise<boolean> => browser.permissions.request(asked());

export const mayAskRegister = (): Promise<boolean> =>
  browser.permissions.contains(asked()).catch(() => false);

export const giveBackRegister = (): Promise<boolean> =>
  browser.permissions.remove(asked()).catch(() => false);
