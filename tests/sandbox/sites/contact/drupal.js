/** What Drupal's own `drupal.js` is for its scripts: named behaviours, attached to any new part of the page. */
export const Drupal = { behaviors: {} };

export function attachBehaviors(context) {
  for (const { attach } of Object.values(Drupal.behaviors)) attach(context);
}

/** As `once()`: each element of a context is wired one time only. */
export function once(id, selector, context) {
  const fresh = [...context.querySelectorAll(`${selector}:not([data-once~="${id}"])`)];
  for (const element of fresh) {
    element.dataset.once = `${element.dataset.once ?? ''} ${id}`.trim();
  }
  return fresh;
}
