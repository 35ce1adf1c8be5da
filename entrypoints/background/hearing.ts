import { complete } from '../../utils/fields/derive.ts';
import type { Kind } from '../../utils/fields/index.ts';
import { noteOn } from '../../utils/fields/note-on.ts';
import { hear } from '../../utils/messaging/hear.door.ts';
import { knownOnly } from '../shared/card-text.ts';
import { kept } from '../shared/kept.ts';
import { translate } from '../shared/texts.ts';
import { boundKey } from '../shared/window.ts';
import { offerTo, openPopup } from './offers.ts';

/** Hears what pages tell by themselves. A value told is explained and forgotten. */
export function hearPages(): void {
  hear({
    boxes: async (_, tab) => void (await offerTo(tab)),
    typed: async ({ kind, value }) => {
      const said = noteOn(kind, value);
      if (!said) return '';
      const text = noteText(said.says, said.figures);
      return (await cardKnows(kind)) ? `${text} ${translate('inPage.cardKnows')}` : text;
    },
    open: async (_, tab) => openPopup(tab, await boundKey()),
    hide: async () => void (await kept.keepSetting('pill', 'never')),
  });
}

/** The popup can help: the active card has that fact, and nothing is wrong with it. */
async function cardKnows(kind: Kind): Promise<boolean> {
  const active = await kept.activeEmployer();
  const fact = active && complete(knownOnly(active.facts))[kind];
  return fact !== undefined && fact !== '' && noteOn(kind, fact) === undefined;
}

/** The card's sentences speak of what is kept; in a page nothing is. */
const noteText = (says: string, figures: readonly string[]): string =>
  says === 'nir' || says === 'iban'
    ? translate(`inPage.${says}`)
    : translate(`explain.${says}`, figures);
