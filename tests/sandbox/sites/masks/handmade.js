import { box, digitsOf, showModel } from './model.js';

const model = { siret: '', telephone: '' };

/** Blocks letters at the keyboard and writes the groups as digits come, the caret kept in place. */
function mask(input, { key, sizes, separator }) {
  input.addEventListener('keydown', (event) => {
    const types = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
    if (types && !/\d/.test(event.key)) event.preventDefault();
  });
  input.addEventListener('input', () => {
    const before = digitsOf(input.value.slice(0, input.selectionStart)).length;
    model[key] = digitsOf(input.value).slice(
      0,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    input.value = inGroups(model[key], sizes).join(separator);
    const caret = caretAfter(input.value, before);
    input.setSelectionRange(caret, caret);
    showModel(model);
  });
}

function inGroups(digits, sizes) {
  let from = 0;
  return sizes
    .map((size) => {
      from += size;
      return digits.slice(from - size, from);
    })
    .filter(Boolean);
}

function caretAfter(text, digits) {
  let at = 0;
  for (let seen = 0; at < text.length && seen < digits; at += 1) if (/\d/.test(text[at])) seen += 1;
  return at;
}

mask(box('siret'), { key: 'siret', sizes: [3, 3, 3, 5], separator: ' ' });
mask(box('telephone'), { key: 'telephone', sizes: [2, 2, 2, 2, 2], separator: '.' });
showModel(model);
