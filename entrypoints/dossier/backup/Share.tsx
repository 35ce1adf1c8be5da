import { useState } from 'preact/hooks';
import { Disclosure } from '../../../components/controls/Disclosure.tsx';
import { OpenCard } from '../../../components/share/OpenCard.tsx';
import { ShareCard } from '../../../components/share/ShareCard.tsx';
import { sharedOf, writeCardFile } from '../../../utils/vault/card-file.ts';
import type { Employer } from '../../../utils/vault/records.ts';
import { saveFile } from '../../shared/save-file.ts';
import { translate } from '../../shared/texts.ts';
import { today } from '../../shared/today.ts';
import { shownFacts } from './shown-facts.ts';
import { useCardFile } from './use-card-file.ts';

interface ShareProps {
  readonly active: Employer | undefined;
  readonly again: (says?: string) => Promise<void>;
}

/** A card for a colleague, or from one. */
export function Share({ active, again }: ShareProps) {
  const [said, setSaid] = useState<string>();
  const save = () => {
    if (!active) return;
    const name = `code-en-poche-fiche-employeur-${today()}.json`;
    saveFile(name, writeCardFile(active));
    setSaid(translate('backup.shared', [name]));
  };
  return (
    <section>
      <h2>{translate('backup.shareTitle')}</h2>
      {active && (
        <Disclosure summary={translate('backup.shareOwn')}>
          <ShareCard facts={shownFacts(sharedOf(active))} said={said} onSave={save} />
        </Disclosure>
      )}
      <OpenShared active={active} again={again} />
    </section>
  );
}

/** On a device that has no card yet, too. */
export function OpenShared(props: ShareProps) {
  const open = useCardFile(props);
  return (
    <Disclosure summary={translate('backup.cardTitle')}>
      <OpenCard {...open} />
    </Disclosure>
  );
}
