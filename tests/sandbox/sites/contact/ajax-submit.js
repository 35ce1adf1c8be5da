import { attachBehaviors, Drupal, once } from './drupal.js';
import { validate } from './inline-errors.js';

/** A Webform that answers by Ajax: its confirmation takes the place of the form, the page stays. */
Drupal.behaviors.ajaxSubmit = {
  attach(context) {
    for (const form of once('ajax-submit', '.webform-submission-form', context)) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const boxes = [...form.querySelectorAll('input, select, textarea')];
        const wrong = boxes.filter((box) => !validate(box));
        if (wrong.length > 0) wrong[0].focus();
        else confirm(form);
      });
    }
  },
};

function confirm(form) {
  const said = document.createElement('div');
  said.className = 'webform-confirmation';
  said.tabIndex = -1;
  said.innerHTML = `<div role="status" class="messages messages--status">Votre question a bien été envoyée.</div>
    <div class="webform-confirmation__message">Un conseiller vous répondra sous cinq jours ouvrés.</div>`;
  form.replaceWith(said);
  said.focus();
  attachBehaviors(said);
}
