/** Notes where the person's caret is, and gives a way to put it back there. */
export function keepFocus(page: Document): () => void {
  const was = deepest(page);
  return () => {
    const now = deepest(page);
    if (now === was) return;
    if (was?.isConnected && was !== page.body) focus(was, true);
    else if (now !== page.body) focus(now, false);
  };
}

const focus = (element: Element | null, give: boolean): void => {
  if (!(element instanceof HTMLElement)) return;
  if (give) element.focus({ preventScroll: true });
  else element.blur();
};

function deepest(page: Document): Element | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
