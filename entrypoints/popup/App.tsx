import { useLayoutEffect } from 'preact/hooks';
import { Told } from '../../components/controls/Told.tsx';
import { TurnContext } from '../../components/controls/turn.ts';
import { PrivateWindowLine } from '../../components/popup/PrivateWindowLine.tsx';
import type { Kind } from '../../utils/fields/index.ts';
import { inPrivateWindow } from '../shared/window.ts';
import { Broken } from './Broken.tsx';
import { Foot } from './Foot.tsx';
import type { Opened } from './look-around.ts';
import { chosenTab, type SeenPage } from './page.ts';
import { useScreen } from './screens.ts';
import { UndoLine } from './UndoLine.tsx';
import { type ScreenWork, type ShownMore, useScreens } from './use-screens.ts';
import type { OpenVault } from './vault.ts';
import type { View } from './view.ts';

/** What every screen gets: the page, the vault, and the ways to another screen. */
export interface ScreenProps {
  readonly page: SeenPage;
  readonly vault: OpenVault;
  /** Looks at the page and the vault again, then shows a view (or the one that suits). */
  readonly again: (view?: View, more?: ShownMore) => Promise<void>;
  readonly show: (view: View, more?: ShownMore) => void;
  readonly during: ScreenWork;
  readonly view: View;
  /** The screen that this one took the place of. */
  readonly from?: View;
  /** The box of the card's form that takes the focus. */
  readonly at?: Kind;
}

/** The popup: one screen at a time. */
export function App(opened: Opened) {
  const { turn, said, ...shown } = useScreens(opened);
  const { page, vault, view } = shown;
  const Screen = useScreen(view);
  useLayoutEffect(() => {
    if (!Screen) return;
    document.documentElement.dataset.ready = view;
    if (view === 'plan') performance.measure('plan', { start: 0, end: performance.now() });
  }, [view, Screen]);
  return (
    <TurnContext.Provider value={turn}>
      {(page.privately || inPrivateWindow()) && <PrivateWindowLine />}
      <Broken vault={vault} />
      <Told says={said} />
      {Screen && <Screen key={view} {...shown} />}
      <Foot tab={chosenTab() === undefined && view !== 'first-run' ? page.tab : undefined}>
        <UndoLine {...shown} />
      </Foot>
    </TurnContext.Provider>
  );
}
