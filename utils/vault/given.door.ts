import browser from 'webextension-polyfill';
import type { Given } from './given-policy.ts';

/** Where what was last read lies, in memory alone: the first reading after a start can take seconds. */
export const place = 'given';

/** What the employer gives, as it was last read in this session: at once, and never an error. */
export async function givenNow(): Promise<Given | undefined> {
  try {
    return (await browser.storage.session.get(place))[place] as Given | undefined;
  } catch {
    return undefined;
  }
}

/** Calls back when something else is given than before, until it is stopped. */
export function followGiven(changed: () => void): () => void {
  const listen = (changes: object, area: string) => {
    if (area === 'session' && place in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
