import { useEffect, useState } from 'preact/hooks';
import { ShortcutLine } from '../../components/popup/ShortcutLine.tsx';
import { translate } from '../shared/texts.ts';
import { boundKey } from '../shared/window.ts';

/** How a form gets filled, in three steps, with the key that is really bound. */
export function HowTo() {
  const [keys, setKeys] = useState<string>();
  useEffect(() => void boundKey().then(setKeys, () => undefined), []);
  return (
    <section>
      <h2>{translate('dossier.how')}</h2>
      <ol>
        <li>{translate('dossier.how1')}</li>
        <li>{translate('dossier.how2')}</li>
        <li>{translate('dossier.how3')}</li>
      </ol>
      {keys !== undefined && <ShortcutLine keys={keys} />}
    </section>
  );
}
