import { isLive } from '../../detection/boxes.door.ts';
import { documentOf } from '../../detection/frames.door.ts';

/** Notes where the person's caret is, and gives a way to put it back there. */
export function keepFocus(page: Document): () => void {
  const was = deepest(page);
  return () => {
    const now = deepest(page);
    if (now === was) return;
    if (was && isLive(was) && was !== was.ownerDocument.body) focus(was, true);
    else if (now !== page.body) leave(page);
  };
}

/** Takes the caret out of wherever it is, frame by frame from the innermost. */
const leave = (page: Document): void => {
  for (const element of activeIn(page).reverse()) focus(element, false);
};

/** Of any realm: what stands in a frame is no `HTMLElement` of ours. */
const focus = (element: Element, give: boolean): void => {
  const one = element as Partial<HTMLElement>;
  if (give) one.focus?.({ preventScroll: true });
  else one.blur?.();
};

const deepest = (page: Document): Element | undefined => activeIn(page).at(-1);

/** What is active in a page, then in the component or the frame that is, and so on inwards. */
function activeIn(page: Document): Element[] {
  const found: Element[] = [];
  let active = page.activeElement;
  while (active) {
    found.push(active);
    active = (active.shadowRoot ?? documentOf(active))?.activeElement ?? null;
  }
  return found;
}
