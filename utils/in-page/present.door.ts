import type { Box } from '../detection/boxes.door.ts';
import { isLive } from '../detection/boxes.door.ts';
import { type Checking, checkBoxes } from './checked-boxes.door.ts';
import { keepPlaces } from './keep-places.door.ts';
import type { Offer } from './offer.ts';
import { type Pill, type PillWishes, showPill } from './pill.door.ts';

/** What showing an offer needs of the page's world and of the background. */
export interface Presence extends Checking, Pick<PillWishes, 'open'> {
  readonly hideForEver: () => void;
  /** Our extension still stands behind this page: it may have been updated or removed. */
  readonly isAlive: () => boolean;
}

/** Says in the page what can be filled and what is wrong; gives back what shows each offer. */
export function present({ open, hideForEver, isAlive, ...checking }: Presence) {
  let isHidden = false;
  let pill: (Pill & { readonly box: Box }) | undefined;
  const checked = checkBoxes(checking);
  const drop = () => {
    pill = void pill?.remove();
  };
  const hide = (forEver: boolean) => {
    isHidden = true;
    drop();
    if (forEver) hideForEver();
  };
  const show = ({ first, reading, pill: texts, language }: Offer) => {
    const box = checking.find(first, reading);
    // What stands outside an open dialog cannot be clicked: the badge says it alone.
    if (!box || !texts || isHidden || isModalOpen()) return drop();
    if (pill?.box === box) pill.say(texts);
    else {
      drop();
      pill = { box, ...showPill(box, { texts, language }, { open, hide }) };
    }
    if (!pill.settle()) drop();
  };
  keepPlaces({
    shown: () => [...checked.notes(), ...(pill ? [pill] : [])],
    settle: () => {
      for (const note of checked.notes()) note.settle();
      if (pill && !(isLive(pill.box) && !isModalOpen() && pill.settle())) drop();
    },
    isAlive,
    drop: () => {
      drop();
      checked.mark({ marked: [], language: '', reading: '' });
    },
  });
  return (offer: Offer): void => {
    checked.mark(offer);
    show(offer);
  };
}

/** The browser knows of its own modal dialogs; of those that a page makes itself, their attribute tells. */
const isModalOpen = (): boolean =>
  document.querySelector('dialog:modal') !== null ||
  [...document.querySelectorAll('[aria-modal=true]')].some((one) =>
    one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
