import { useRef, useState } from 'preact/hooks';
import type { Kind } from '../../utils/fields/index.ts';
import { useGiven } from '../shared/use-given.ts';
import { useReturn } from '../shared/use-return.ts';
import { asksTheSame } from './asks-the-same.ts';
import { lookAround, type Opened, vaultFor } from './look-around.ts';
import { seePage } from './page.ts';
import { useUndoneByKey } from './use-undo.ts';
import { useWatch } from './use-watch.ts';
import { type OpenVault, openVault } from './vault.ts';
import { firstView, type View } from './view.ts';

/** What a screen is shown with. */
export interface ShownMore {
  /** The box of the card's form that takes the focus. */
  readonly at?: Kind;
  /** What has just been done, told above the screen. */
  readonly said?: string;
}

interface Shown extends ShownMore {
  readonly view: View;
  readonly turn: number;
  /** The screen that stood there before: the way back. */
  readonly from?: View;
}

/** Work during which the page is not looked at anew. */
export type ScreenWork = <T>(work: () => Promise<T>) => Promise<T>;

/** Screens that are made of what the page asks; the others wait until they give way. */
const watching: readonly View[] = ['plan', 'elsewhere', 'message'];

/** Which screen is shown, of what, and the ways to another one. */
export function useScreens(opened: Opened) {
  const [seen, setSeen] = useState(opened);
  const [shown, setShown] = useState<Shown>({ view: firstView(seen.page, seen.vault), turn: 0 });
  const show = (view: View, more: ShownMore = {}) =>
    setShown((before) => ({ ...more, view, turn: before.turn + 1, from: before.view }));
  const again = async (next?: View, more: ShownMore = {}) => {
    const { page, vault } = await lookAround();
    setSeen({ page, vault });
    show(next ?? firstView(page, vault), more);
  };
  const working = useRef(0);
  const during: ScreenWork = async (work) => {
    working.current += 1;
    return work().finally(() => {
      working.current -= 1;
    });
  };
  const { tab, situation } = seen.page;
  useWatch(situation === 'never' ? undefined : tab, () => {
    const { view } = shown;
    if (working.current > 0 || !watching.includes(view)) return;
    void seePage().then(async (page) => {
      const vault = await vaultFor(page, seen.vault);
      const isSame = vault === seen.vault && asksTheSame(page, seen.page);
      if (working.current > 0 || isSame) return;
      setSeen((before) => ({ page, vault: vault === seen.vault ? before.vault : vault }));
      if (view === 'elsewhere') show(firstView(page, vault));
    });
  });
  useUndoneByKey(seen.page, () => {
    const { view } = shown;
    if (view === 'plan' || view === 'outcome' || view === 'elsewhere') void again('outcome');
  });
  // In a tab of its own the popup stays there while another window keeps a card.
  const takeOver = (vault: OpenVault) => setSeen((before) => ({ ...before, vault }));
  const readAnew = () => void openVault(seen.page.host).then(takeOver, () => undefined);
  useReturn(readAnew);
  useGiven(readAnew);
  return { ...seen, ...shown, show, again, during };
}
