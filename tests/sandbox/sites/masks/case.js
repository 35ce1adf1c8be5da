import { box, showModel } from './model.js';

const model = {};
for (const id of ['raison-sociale', 'code', 'siret']) {
  const input = box(id);
  model[input.name] = '';
  input.addEventListener('input', () => {
    const caret = input.selectionStart;
    input.value = input.value.toUpperCase();
    input.setSelectionRange(caret, caret);
    model[input.name] = input.value;
    showModel(model);
  });
  input.addEventListener('blur', () => {
    input.value = input.value.trim().replace(/\s+/g, ' ');
    if (id === 'siret') input.value = input.value.replace(/\s/g, '');
    model[input.name] = input.value;
    showModel(model);
  });
}
showModel(model);
