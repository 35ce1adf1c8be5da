import { attachBehaviors } from './drupal.js';
import './states.js';
import './inline-errors.js';
import './ajax-submit.js';

const view = document.querySelector('[data-model-view]');
const forms = {
  recherche: document.querySelector('#search-block-form'),
  question: document.querySelector('.webform-submission-form'),
  lettre: document.querySelector('#simplenews-subscriptions-block'),
};
const technical = /^(form_|captcha_(sid|token))/;

/** What the page has learnt from its events: a value put in without them is not kept. */
const model = Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, held(form)]));

function held(form) {
  const boxes = [...form.elements].filter(({ name, type }) => isKept(name, type));
  return Object.fromEntries(boxes.map((box) => [box.name, box.type === 'radio' ? '' : box.value]));
}

function isKept(name, type) {
  return name !== '' && type !== 'submit' && !technical.test(name);
}

function keep({ target }) {
  const name = Object.keys(forms).find((one) => forms[one] === target.form);
  if (name && target.name) model[name][target.name] = target.value;
  show();
}

function show() {
  view.textContent = JSON.stringify(model, null, 2);
}

for (const event of ['input', 'change']) document.addEventListener(event, keep);
for (const form of [forms.recherche, forms.lettre]) {
  form.addEventListener('submit', (event) => event.preventDefault());
}
attachBehaviors(document);
show();
