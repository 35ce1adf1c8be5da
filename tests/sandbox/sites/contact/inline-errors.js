import { Drupal, once } from './drupal.js';

const email = /^\S+@\S+\.\S+$/;

/** On leaving a box, in the manner of the Clientside Validation module: the error is one more description. */
Drupal.behaviors.inlineErrors = {
  attach(context) {
    for (const form of once('inline-errors', '.webform-submission-form', context)) {
      form.addEventListener('focusout', ({ target }) => {
        if (target.matches('input, select, textarea')) validate(target);
      });
      // As jQuery Validate does: eager to forgive once it has complained.
      form.addEventListener('input', ({ target }) => {
        if (target.classList.contains('error')) validate(target);
      });
    }
  },
};

/** True when the box holds what it should; else the error stands below it. */
export function validate(box) {
  const error = box.disabled ? undefined : errorOf(box);
  const id = `${box.id}--error`;
  const described = (box.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((one) => one !== '' && one !== id);
  document.getElementById(id)?.remove();
  box.classList.toggle('error', Boolean(error));
  box.setAttribute('aria-invalid', String(Boolean(error)));
  box.setAttribute('aria-describedby', (error ? [...described, id] : described).join(' '));
  if (!error) return true;
  const message = document.createElement('strong');
  message.id = id;
  message.className = 'error form-item--error-message';
  message.setAttribute('role', 'alert');
  message.textContent = error;
  box.closest('.form-item').append(message);
  return false;
}

function errorOf(box) {
  const label = box.labels?.[0]?.firstChild.textContent.trim();
  if (box.required && box.value.trim() === '') return `Le champ ${label} est requis.`;
  if (box.type === 'email' && box.value !== '' && !email.test(box.value)) {
    return `L’adresse « ${box.value} » n’est pas valide.`;
  }
  if (box.value !== '' && box.validity.patternMismatch) return box.dataset.webformPatternError;
  return undefined;
}
