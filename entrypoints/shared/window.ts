import browser from 'webextension-polyfill';

/** True when this very page of ours stands in a private window (Firefox; Chrome shows it in a normal one). */
export const inPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;

/** The key that is really bound to a command, the one that opens the popup unless told; empty when none is. */
export async function boundKey(command = '_execute_action'): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Opens the full page in a tab. */
export const openDossier = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens this very popup in a tab of its own, acting on the given tab. */
export async function openPopupInTab(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`popup.html?tab=${tab}`) });
}
