import browser from 'webextension-polyfill';

/** A frame of a tab with a host of its own, which we may read. */
export interface OwnFrame {
  readonly frame: number;
  readonly host: string;
}

/**
 * Frames that the page around them cannot read but we may: their host is listed, or permitted. None where the
 * browser lets us into no frame. A sandboxed frame, and one made by another page, has no host and is left out.
 */
export async function ownFrames(tab: number): Promise<OwnFrame[]> {
  const target = { tabId: tab, allFrames: true };
  const results = await browser.scripting.executeScript({ target, func: ownHost }).catch(() => []);
  return results.flatMap(({ frameId, result }) =>
    typeof result === 'string' && result !== '' ? [{ frame: frameId ?? 0, host: result }] : [],
  );
}

/** Runs in each frame: takes nothing from this file. Its host, where no page around it reads it already. */
function ownHost(): string {
  if (window.parent === window || window.origin === 'null' || location.protocol !== 'https:')
    return '';
  try {
    return window.parent.document ? '' : location.host;
  } catch {
    return location.host;
  }
}
