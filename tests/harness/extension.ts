import type { Page, Worker } from '@playwright/test';
import { openPopup, type PopupHost } from './popup.ts';

/** The extension, installed in one Chromium. */
export interface InstalledExtension {
  readonly extensionId: string;
  readonly serviceWorker: Worker;
  /** What `clickToolbarButton` wants. */
  readonly popupHost: PopupHost;
  /** The real toolbar popup over this page, once it shows a settled screen. */
  openPopup(page: Page, leave?: { undisturbed?: number }): Promise<Page>;
  closePopup(popup: Page): Promise<void>;
}

/** Installs (or updates) an unpacked extension. Throws with Chromium's reason when it refuses it. */
export async function installExtension(
  browser: Omit<PopupHost, 'extensionId'>,
  folder: string,
): Promise<InstalledExtension> {
  const before = new Set(browser.context.serviceWorkers());
  const { id } = await browser.devTools.send<{ id: string }>('Extensions.loadUnpacked', {
    path: folder,
  });
  const serviceWorker = await newWorker(browser, (worker) => !before.has(worker));
  const popupHost = { ...browser, extensionId: id };
  return {
    extensionId: id,
    serviceWorker,
    popupHost,
    openPopup: (page, leave) => openPopup(popupHost, page, leave),
    closePopup: (popup) => popup.close(),
  };
}

async function newWorker(
  { context }: Pick<PopupHost, 'context'>,
  isNew: (worker: Worker) => boolean,
): Promise<Worker> {
  const started = context.serviceWorkers().find(isNew);
  return started ?? context.waitForEvent('serviceworker', { predicate: isNew, timeout: 10_000 });
}
