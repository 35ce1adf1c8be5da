import IMask from 'imask';
import { box, showModel } from './model.js';

// `lazy: false` shows the skeleton from the start: `___ ___ ___ _____`.
const mask = IMask(box('siret'), { mask: '000 000 000 00000', lazy: false });
const show = () => showModel({ siret: mask.unmaskedValue });
mask.on('accept', show);
show();
