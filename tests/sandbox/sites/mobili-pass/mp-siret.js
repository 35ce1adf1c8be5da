import { looks } from './looks.js';
import { complaint } from './rules.js';
import { tell } from './told.js';

const template = document.createElement('template');
template.innerHTML = `<style>${looks.cssText}</style>
  <label for="siret">N° SIRET</label>
  <input id="siret" inputmode="numeric" maxlength="17" autocomplete="off" aria-describedby="wrong">
  <span id="wrong" class="wrong" role="alert" hidden></span>`;

const inGroups = (text) =>
  text
    .replace(/\D/g, '')
    .slice(0, 14)
    .replace(/^(\d{3})(\d{3})(\d{3})(\d+)$/, '$1 $2 $3 $4');

/** Written by hand, without a framework: digits as they come, groups once the box is left. */
class MpSiret extends HTMLElement {
  static observedAttributes = ['value'];

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    this.box = this.shadowRoot.querySelector('input');
    this.held = '';
    this.box.addEventListener('input', () => {
      this.held = this.box.value.replace(/\D/g, '').slice(0, 14);
      tell(this, this.held);
    });
    this.box.addEventListener('blur', () => this.leave());
  }

  get name() {
    return this.getAttribute('name');
  }

  leave() {
    this.box.value = inGroups(this.held);
    const said = this.shadowRoot.querySelector('.wrong');
    said.textContent = complaint('siret', this.held);
    said.hidden = said.textContent === '';
    this.box.setAttribute('aria-invalid', String(!said.hidden));
  }
}

customElements.define('mp-siret', MpSiret);
