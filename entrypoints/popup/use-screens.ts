import { useState } from 'preact/hooks';
import { useReturn } from '../shared/use-return.ts';
import { type SeenPage, seePage } from './page.ts';
import { type OpenVault, openVault } from './vault.ts';
import { firstView, type View } from './view.ts';

/** What the popup knows when it opens. */
export interface Opened {
  readonly page: SeenPage;
  readonly vault: OpenVault;
}

/** Which screen is shown, of what, and the ways to another one. */
export function useScreens(opened: Opened) {
  const [seen, setSeen] = useState(opened);
  const [{ view, turn }, setView] = useState({ view: firstView(seen.page, seen.vault), turn: 0 });
  const show = (next: View) => setView((before) => ({ view: next, turn: before.turn + 1 }));
  const again = async (next?: View) => {
    const [page, vault] = await Promise.all([seePage(), openVault()]);
    setSeen({ page, vault });
    show(next ?? firstView(page, vault));
  };
  // In a tab of its own the popup stays there while another window keeps a card.
  const takeOver = (vault: OpenVault) => setSeen((before) => ({ ...before, vault }));
  useReturn(() => void openVault().then(takeOver, () => undefined));
  return { ...seen, view, turn, show, again };
}
