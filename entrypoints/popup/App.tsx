import { useLayoutEffect } from 'preact/hooks';
import { TurnContext } from '../../components/controls/turn.ts';
import { PrivateWindowLine } from '../../components/popup/PrivateWindowLine.tsx';
import { inPrivateWindow } from '../shared/window.ts';
import { Broken } from './Broken.tsx';
import { CardScreen } from './CardScreen.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Foot } from './Foot.tsx';
import { LetterScreen } from './LetterScreen.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { PlanScreen } from './PlanScreen.tsx';
import { chosenTab, type SeenPage } from './page.ts';
import { type Opened, useScreens } from './use-screens.ts';
import type { OpenVault } from './vault.ts';
import type { View } from './view.ts';

/** What every screen gets: the page, the vault, and the ways to another screen. */
export interface ScreenProps {
  readonly page: SeenPage;
  readonly vault: OpenVault;
  /** Looks at the page and the vault again, then shows a view (or the one that suits). */
  readonly again: (view?: View) => Promise<void>;
  readonly show: (view: View) => void;
  readonly view: View;
}

/** The popup: one screen at a time. */
export function App(opened: Opened) {
  const { turn, ...shown } = useScreens(opened);
  const { page, vault, view } = shown;
  useLayoutEffect(() => {
    document.documentElement.dataset.ready = view;
    if (view === 'plan') performance.measure('plan', { start: 0, end: performance.now() });
  }, [view]);
  const Screen = screens[view];
  return (
    <TurnContext.Provider value={turn}>
      {(page.privately || inPrivateWindow()) && <PrivateWindowLine />}
      <Broken vault={vault} />
      <Screen key={view} {...shown} />
      <Foot tab={chosenTab() === undefined ? page.tab : undefined} />
    </TurnContext.Provider>
  );
}

const screens = {
  plan: PlanScreen,
  outcome: OutcomeScreen,
  letter: LetterScreen,
  'first-run': CardScreen,
  'card-form': CardScreen,
  'card-new': CardScreen,
  elsewhere: Elsewhere,
} as const satisfies Record<View, (props: ScreenProps) => unknown>;
