import { Drupal, once } from './drupal.js';

/** `#states`: a part shows while the box that it depends on has a value; hidden, Webform clears it. */
Drupal.behaviors.states = {
  attach(context) {
    for (const part of once('states', '[data-drupal-states]', context)) {
      const [[selector, { value }]] = Object.entries(JSON.parse(part.dataset.drupalStates).visible);
      const name = /name="([^"]+)"/.exec(selector)[1];
      const sources = [...part.closest('form').querySelectorAll(`[name="${name}"]`)];
      const update = () => {
        toggle(
          part,
          sources.some((source) => source.checked && source.value === value),
        );
      };
      for (const source of sources) source.addEventListener('change', update);
      update();
    }
  },
};

function toggle(part, visible) {
  part.style.display = visible ? '' : 'none';
  part.classList.toggle('js-webform-states-hidden', !visible);
  for (const box of part.querySelectorAll('input')) {
    box.disabled = !visible;
    if (visible || box.value === '') continue;
    box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
