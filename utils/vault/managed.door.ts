import browser from 'webextension-polyfill';
import { givenNow, place } from './given.door.ts';
import { givenIn } from './given-policy.ts';

/**
 * Reads the policy anew. Those who follow are told when it gives something else than before. What was read before
 * stays when it cannot be read: never rejects.
 */
export const readGiven = (): Promise<void> =>
  policy()
    .then(remember)
    .catch(() => undefined);

/** Firefox has an error for "there is no policy". */
const policy = (): Promise<unknown> =>
  browser.storage.managed.get().catch((error: unknown) => {
    if (/manifest not found/i.test(String(error))) return {};
    throw error;
  });

async function remember(raw: unknown): Promise<void> {
  const [before, given] = [await givenNow(), givenIn(raw)];
  if (JSON.stringify(before) === JSON.stringify(given)) return;
  await (given
    ? browser.storage.session.set({ [place]: given })
    : browser.storage.session.remove(place));
}

/** Reads the policy now, when the browser starts, and each time that the administrator changes it. */
export function tendGiven(): void {
  browser.runtime.onStartup.addListener(() => void readGiven());
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void readGiven();
  });
  void readGiven();
}
