import { box, showModel } from './model.js';

// JSON writes NaN, the number of an empty box, as null.
const show = () =>
  showModel({ siret: box('siret').valueAsNumber, code: box('code').valueAsNumber });
document.addEventListener('input', show);
show();
