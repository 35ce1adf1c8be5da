import type { Draft } from '../../components/card/entries.ts';
import { draftFrom } from '../shared/card-text.ts';
import { translate } from '../shared/texts.ts';
import { keepFromPaper } from './keep-from-paper.ts';
import { Register } from './Register.tsx';
import type { DossierVault } from './vault.ts';

interface RegisterOfProps {
  readonly vault: DossierVault;
  readonly again: (said?: string) => Promise<void>;
}

/** The register beside the active card: what is ticked is kept on it at once, as what a document tells is. */
export function RegisterOf({ vault, again }: RegisterOfProps) {
  const keep = async (chosen: Draft) => {
    const outcome = await keepFromPaper(vault.active, { chosen, sirets: [] });
    if ('refused' in outcome) return outcome;
    await again(translate('lookup.kept'));
    return {};
  };
  return <Register card={vault.active ? draftFrom(vault.active) : {}} keep={keep} />;
}
