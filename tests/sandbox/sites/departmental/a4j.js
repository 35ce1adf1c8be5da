/** Milliseconds that the server takes to answer. */
const ANSWER = 80;

/**
 * A partial update, as RichFaces makes one: the panel's markup is replaced by the server's, the values in it
 * are those that the server holds.
 */
export function rerender(panel, heldIn) {
  setTimeout(() => {
    const { activeElement } = document;
    const at = panel.contains(activeElement) ? activeElement.id : '';
    const said = new Map(
      [...panel.querySelectorAll('.rich-message')].map((one) => [
        one.parentElement.querySelector('input').id,
        one.outerHTML,
      ]),
    );
    const fresh = panel.cloneNode(true);
    for (const box of fresh.querySelectorAll('input')) box.value = heldIn(box.id);
    panel.tBodies[0].replaceWith(fresh.tBodies[0]);
    for (const [id, html] of said) {
      const cell = document.getElementById(id).parentElement;
      if (!cell.querySelector('.rich-message')) cell.insertAdjacentHTML('beforeend', html);
    }
    if (at !== '') document.getElementById(at).focus();
  }, ANSWER);
}
