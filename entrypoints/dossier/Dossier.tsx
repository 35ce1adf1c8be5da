import { useState } from 'preact/hooks';
import { Told } from '../../components/controls/Told.tsx';
import { TurnContext } from '../../components/controls/turn.ts';
import { useGiven } from '../shared/use-given.ts';
import { useReturn } from '../shared/use-return.ts';
import { CardPage, type Typing } from './CardPage.tsx';
import { CardsPage } from './CardsPage.tsx';
import { JobChangePage } from './JobChangePage.tsx';
import { type DossierVault, openDossierVault } from './vault.ts';

/** The full page: the cards, or one of them being typed. */
export function Dossier({ opened }: { readonly opened: DossierVault }) {
  const [vault, setVault] = useState(opened);
  const [typing, setTyping] = useState(firstTyped(opened));
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState<string>();
  const type = (next: Typing | undefined, says?: string) => {
    setTyping(next);
    setSaid(says);
    setTurn((turns) => turns + 1);
  };
  const again = async (says?: string) => {
    const read = await openDossierVault();
    setVault(read);
    type(firstTyped(read), says);
  };
  // What is being typed stays: the form itself takes over what is newer.
  const comeBack = (read: DossierVault) => {
    setVault(read);
    setTyping((before) => before ?? firstTyped(read));
  };
  const readAnew = () => void openDossierVault().then(comeBack, () => undefined);
  useReturn(readAnew);
  useGiven(readAnew);
  return (
    <TurnContext.Provider value={turn}>
      <Told says={said} />
      {typing?.replaces !== undefined ? (
        <JobChangePage vault={vault} typing={typing} again={again} />
      ) : typing ? (
        <CardPage vault={vault} typing={typing} again={again} />
      ) : (
        <CardsPage vault={vault} again={again} type={type} />
      )}
    </TurnContext.Provider>
  );
}

/** Without any card there is only the first one to type. */
const firstTyped = ({ employers, archived }: DossierVault): Typing | undefined =>
  employers.length + archived.length === 0 ? { edited: undefined, first: true } : undefined;
