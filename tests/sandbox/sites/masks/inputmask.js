import Inputmask from 'inputmask';
import { box, showModel } from './model.js';

Inputmask('999 999 999 99999').mask(box('siret'));
Inputmask('99 99 99 99 99').mask(box('telephone'));

const show = () =>
  showModel({
    siret: box('siret').inputmask.unmaskedvalue(),
    telephone: box('telephone').inputmask.unmaskedvalue(),
  });
for (const type of ['input', 'change', 'blur']) document.addEventListener(type, show, true);
show();
