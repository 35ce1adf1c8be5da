import type { Browser } from 'wxt/browser';
import type { InstalledExtension } from '../harness/extension.ts';

/** The extension's own, where a function runs in it. */
declare const chrome: typeof Browser;

/** In how many tabs a script of ours answers. */
export const countAnswers = ({
  serviceWorker,
}: Pick<InstalledExtension, 'serviceWorker'>): Promise<number> => serviceWorker.evaluate(askAll);

/** Runs in the extension: takes nothing from this file. */
async function askAll(): Promise<number> {
  const tabs = await chrome.tabs.query({});
  const asked = tabs.map(({ id }) =>
    chrome.tabs.sendMessage(id ?? 0, { question: 'read' }).catch(() => undefined),
  );
  return (await Promise.all(asked)).filter((answer) => answer !== undefined).length;
}
