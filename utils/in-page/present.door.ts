import type { Box } from '../detection/boxes.door.ts';
import { isLive } from '../detection/boxes.door.ts';
import { type Checking, checkBoxes } from './checked-boxes.door.ts';
import { modalAround } from './note.door.ts';
import type { Offer } from './offer.ts';
import { type Pill, type PillWishes, showPill } from './pill.door.ts';

/** What showing an offer needs of the page's world and of the background. */
export interface Presence extends Checking, Pick<PillWishes, 'open'> {
  readonly hideForEver: () => void;
}

/** Says in the page what can be filled and what is wrong; gives back what shows each offer. */
export function present({ open, hideForEver, ...checking }: Presence): (offer: Offer) => void {
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
  const show = ({ first, pill: texts, language }: Offer) => {
    const box = checking.find(first);
    // What stands outside an open dialog cannot be clicked: the badge says it alone.
    if (!box || !texts || isHidden || modalAround(box) || document.querySelector('dialog:modal'))
      return drop();
    if (pill?.box === box) pill.say(texts);
    else {
      drop();
      pill = { box, ...showPill(box, { texts, language }, { open, hide }) };
    }
    if (!pill.settle()) drop();
  };
  follow(() => {
    checked.settle();
    if (pill && !(isLive(pill.box) && pill.settle())) drop();
  });
  return (offer) => {
    checked.mark(offer);
    show(offer);
  };
}

/** Calls back once what is shown may stand in the wrong place. */
function follow(settle: () => void): void {
  let waiting = 0;
  const later = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(settle);
  };
  // What scrolls inside the page takes its boxes along, and not what stands beside them.
  const scrolled = ({ target }: Event) => target !== document && later();
  addEventListener('scroll', scrolled, { capture: true, passive: true });
  addEventListener('resize', later);
}
