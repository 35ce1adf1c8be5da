import { rerender } from './a4j.js';

const form = document.forms.form1;

/** What the server holds of the request: it learns of a box when that box changes, and not otherwise. */
const bean = {};
for (const { id } of boxes()) bean[nameOf(id)] = '';

const rules = [
  [/:siret$/, /^\d{14}$/, 'Le numéro SIRET comporte 14 chiffres.'],
  [/:siren$/, /^\d{9}$/, 'Le numéro SIREN comporte 9 chiffres.'],
  [/:cp$/, /^\d{5}$/, 'Le code postal comporte 5 chiffres.'],
];

function boxes() {
  return [...form.querySelectorAll('input[type=text]')];
}

/** `form1:j_id12:siret` → `j_id12:siret`. */
function nameOf(id) {
  return id.replace(/^form1:/, '');
}

function check({ id, value, parentElement: cell }) {
  const [, pattern, message] = rules.find(([ids]) => ids.test(id)) ?? [];
  cell.querySelector('.rich-message')?.remove();
  if (!pattern || value === '' || pattern.test(value)) return;
  const said = Object.assign(document.createElement('span'), {
    className: 'rich-message',
    role: 'alert',
    textContent: message,
  });
  cell.append(said);
}

form.addEventListener('change', ({ target }) => {
  if (target.classList.contains('majuscules')) target.value = target.value.toUpperCase();
  bean[nameOf(target.id)] = target.value;
  window.parent.retenir({ ...bean });
  // The employer's panel comes back from the server once its number has changed.
  if (/:siret$/.test(target.id)) rerender(target.closest('table'), (id) => bean[nameOf(id)]);
});
form.addEventListener('focusout', ({ target }) => {
  if (target.id) check(target);
});
// Letters are stopped at the key, as these pages have always done.
form.addEventListener('keypress', (event) => {
  const digits = rules.some(([ids]) => ids.test(event.target.id));
  if (digits && event.key.length === 1 && !/\d/.test(event.key)) event.preventDefault();
});
window.parent.retenir({ ...bean });
