import { useLayoutEffect, useState } from 'preact/hooks';
import { PrivateWindowLine } from '../../components/popup/PrivateWindowLine.tsx';
import { inPrivateWindow } from '../shared/window.ts';
import { CardScreen } from './CardScreen.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Foot } from './Foot.tsx';
import { LetterScreen } from './LetterScreen.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { PlanScreen } from './PlanScreen.tsx';
import { chosenTab, type SeenPage, seePage } from './page.ts';
import { type OpenVault, openVault } from './vault.ts';
import { firstView, type View } from './view.ts';

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
export function App(start: { readonly page: SeenPage; readonly vault: OpenVault }) {
  const [{ page, vault }, setSeen] = useState(start);
  const [view, show] = useState<View>(firstView(page, vault));
  const again = async (next?: View) => {
    const [seen, opened] = await Promise.all([seePage(), openVault()]);
    setSeen({ page: seen, vault: opened });
    show(next ?? firstView(seen, opened));
  };
  useLayoutEffect(() => {
    document.documentElement.dataset.ready = view;
    if (view === 'plan') performance.measure('plan', { start: 0, end: performance.now() });
  }, [view]);
  const Screen = screens[view];
  return (
    <>
      {(page.privately || inPrivateWindow()) && <PrivateWindowLine />}
      <Screen page={page} vault={vault} again={again} show={show} view={view} />
      <Foot tab={chosenTab() === undefined ? page.tab : undefined} />
    </>
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
