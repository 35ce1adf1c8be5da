import { eraseVault, mergeVault, wholeVault } from '../../utils/vault/whole.door.ts';
import { reach } from './reach-vault.ts';

/** What the full page does with the whole vault at once: the popup has no need to carry it. */
export const wholeDoors = { eraseVault, mergeVault, wholeVault };

export const keptWhole = reach(wholeDoors);
