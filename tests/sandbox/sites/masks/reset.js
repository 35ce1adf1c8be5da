import { box, showModel } from './model.js';

const model = { siret: '', code: '' };
const siret = box('siret');
const code = box('code');

// The state believes the keyboard only, and the box is repainted from the state a little later.
let typed = false;
siret.addEventListener('keydown', () => {
  typed = true;
});
siret.addEventListener('input', () => {
  if (typed) model.siret = siret.value;
  typed = false;
  showModel(model);
  setTimeout(() => {
    if (siret.value !== model.siret) siret.value = model.siret;
  }, 100);
});

// Whatever comes in is taken off again once the box is left.
code.addEventListener('change', () => {
  setTimeout(() => {
    code.value = '';
  }, 100);
});
showModel(model);
