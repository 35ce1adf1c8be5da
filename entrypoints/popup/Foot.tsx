import type { ComponentChildren } from 'preact';
import { Button } from '../../components/controls/Button.tsx';
import { ShortcutLine } from '../../components/popup/ShortcutLine.tsx';
import { translate } from '../shared/texts.ts';
import { openDossier, openPopupInTab } from '../shared/window.ts';
import { useBoundKey } from './use-bound-key.ts';

interface FootProps {
  readonly tab: number | undefined;
  readonly children: ComponentChildren;
}

/** Below every screen: the key that opens the popup, and the ways out of a small window. */
export function Foot({ tab, children }: FootProps) {
  const keys = useBoundKey();
  return (
    <footer class="popup-foot">
      {children}
      {keys !== undefined && <ShortcutLine keys={keys} />}
      {tab !== undefined && (
        <Button look="quiet" onPress={() => void openPopupInTab(tab)}>
          {translate('wiring.openPage')}
        </Button>
      )}
      <Button look="quiet" onPress={() => void openDossier()}>
        {translate('wiring.openDossier')}
      </Button>
    </footer>
  );
}
