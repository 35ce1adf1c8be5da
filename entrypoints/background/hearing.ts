import { noteOn } from '../../utils/fields/note-on.ts';
import { hear } from '../../utils/messaging/hear.door.ts';
import { hostOf } from '../shared/host-of.ts';
import { kept } from '../shared/kept.ts';
import { translate } from '../shared/texts.ts';
import { boundKey } from '../shared/window.ts';
import { offerTo, openPopup } from './offers.ts';

/** Hears what pages tell by themselves. A value told is explained and forgotten. */
export function hearPages(): void {
  hear({
    boxes: async (_, { id }) => void (id !== undefined && (await offerTo(id))),
    typed: async ({ kind, value }, { url = '' }) => {
      const said = noteOn(kind, value);
      if (!said) return '';
      const text = noteText(said.says, said.figures);
      // The same words whatever stands on the card: the page must learn nothing of it.
      return (await kept.employerFor(hostOf(url)))
        ? `${text} ${translate('inPage.popupHelps')}`
        : text;
    },
    open: async (_, tab) => openPopup(tab, await boundKey()),
    hide: async () => void (await kept.keepSetting('pill', 'never')),
  });
}

/** The card's sentences speak of what is kept; in a page nothing is. */
const noteText = (says: string, figures: readonly string[]): string =>
  says === 'nir' || says === 'iban'
    ? translate(`inPage.${says}`)
    : translate(`explain.${says}`, figures);
