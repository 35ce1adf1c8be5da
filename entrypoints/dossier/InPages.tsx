import { useState } from 'preact/hooks';
import { Tick } from '../../components/controls/Tick.tsx';
import { kept } from '../shared/kept.ts';
import { translate } from '../shared/texts.ts';

/** What the extension shows in pages by itself, and the way to have it back once it was dismissed for ever. */
export function InPages({ pill }: { readonly pill: boolean }) {
  const [ticked, setTicked] = useState(pill);
  const onTick = (next: boolean) => {
    setTicked(next);
    void kept.keepSetting('pill', next ? 'shown' : 'never');
  };
  return (
    <section>
      <h2>{translate('inPage.section')}</h2>
      <Tick
        label={translate('inPage.showPill')}
        description={translate('inPage.showPillMore')}
        ticked={ticked}
        onTick={onTick}
      />
    </section>
  );
}
