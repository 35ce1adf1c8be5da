import { looks } from './looks.js';
import './mp-box.js';

const template = document.createElement('template');
template.innerHTML = `<style>${looks.cssText}
    fieldset { margin: 0 0 1.5rem; padding: 1.1rem 1.4rem; border: 0; border-radius: 16px; background: white;
      box-shadow: 0 2px 10px rgb(60 30 120 / 10%); }
    legend { float: left; width: 100%; margin-bottom: 1rem; color: #5b2ebc; font-size: 1.15rem; font-weight: 700; }
    p { clear: left; margin: 0 0 1rem; }
  </style>
  <form novalidate><fieldset>
    <legend>Votre contact RH</legend>
    <p><label for="nom">Nom et prénom</label><mp-box id="nom" name="nom"></mp-box></p>
    <p><label for="email">Adresse e-mail</label><mp-box id="email" name="email" type="email"></mp-box></p>
    <p><label for="telephone">Téléphone</label><mp-box id="telephone" name="telephone" type="tel"></mp-box></p>
  </fieldset></form>`;

/** Comes late, by a script of its own. */
class MpContact extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    const form = this.shadowRoot.querySelector('form');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => {
      const { name } = target.attributes;
      const detail = { name: `contact.${name.value}`, value: new FormData(form).get(name.value) };
      this.dispatchEvent(new CustomEvent('mp-change', { detail, bubbles: true, composed: true }));
    });
    form.addEventListener('focusout', ({ target }) => complain(target));
  }
}

/** Below the box, once it is left. */
function complain(box) {
  const line = box.parentElement;
  line.querySelector('.wrong')?.remove();
  if (!box.wrong) return;
  const said = Object.assign(document.createElement('span'), { className: 'wrong' });
  said.setAttribute('role', 'alert');
  said.textContent = box.wrong;
  line.append(said);
}

customElements.define('mp-contact', MpContact);
