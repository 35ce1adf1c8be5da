import browser from 'webextension-polyfill';
import { type Given, givenIn } from './given-policy.ts';

/** Where what was last read lies, in memory alone: the first reading after a start can take seconds. */
const place = 'given';
/** No longer is anybody kept waiting; what comes later is taken all the same. */
const PATIENCE = 1000;

/** What the employer gives, as it was last read in this session: at once, and never an error. */
export async function givenNow(): Promise<Given | undefined> {
  try {
    return (await browser.storage.session.get(place))[place] as Given | undefined;
  } catch {
    return undefined;
  }
}

/** Reads the policy anew. Those who follow are told when it gives something else than before. */
export async function readGiven(): Promise<void> {
  const read = policy().then(remember, () => undefined);
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([read, late]);
}

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

/** Calls back when something else is given than before, until it is stopped. */
export function followGiven(changed: () => void): () => void {
  const listen = (changes: object, area: string) => {
    if (area === 'session' && place in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Reads the policy now, and each time that the administrator changes it. */
export function tendGiven(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void readGiven();
  });
  void readGiven();
}
