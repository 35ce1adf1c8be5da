import { SiteEmployers } from '../../components/cards/SiteEmployers.tsx';
import { nameOf } from '../shared/card-text.ts';
import { rememberEmployer } from '../shared/sites.ts';
import type { DossierVault } from './vault.ts';

interface SiteEmployersOfProps {
  readonly vault: DossierVault;
  readonly again: () => Promise<void>;
}

/** Which site remembers which employer. One that was put aside is not meant there any more. */
export function SiteEmployersOf({ vault: { sites, employers }, again }: SiteEmployersOfProps) {
  const remembering = sites.flatMap(({ host, employer }) => {
    const found = employers.find(({ id }) => id === employer);
    return found ? [{ host, name: nameOf(found) }] : [];
  });
  return (
    <SiteEmployers
      sites={remembering}
      onForget={(host) => void rememberEmployer(host, undefined).then(again)}
    />
  );
}
