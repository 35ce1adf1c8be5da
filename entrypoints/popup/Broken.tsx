import { BrokenNotice } from '../../components/popup/BrokenNotice.tsx';
import { openDossier } from '../shared/window.ts';
import type { OpenVault } from './vault.ts';

/** Above every screen: a card that can no longer be read, and the way to it. */
export function Broken({ vault }: { readonly vault: OpenVault }) {
  if (vault.broken.length === 0) return null;
  return <BrokenNotice which={whichOf(vault)} onOpen={() => void openDossier()} />;
}

function whichOf({ employers, activeBroken }: OpenVault): 'only' | 'active' | 'other' {
  if (employers.length === 0) return 'only';
  return activeBroken ? 'active' : 'other';
}
