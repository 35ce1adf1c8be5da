import { looks } from './looks.js';
import { complaint } from './rules.js';

const template = document.createElement('template');
template.innerHTML = `<style>${looks.cssText} :host { margin: 0; }</style><input>`;

/** Nothing but a box; who uses it ties a label to it, as to any input. */
class MpBox extends HTMLElement {
  static formAssociated = true;

  constructor() {
    super();
    this.internals = this.attachInternals();
    this.attachShadow({ mode: 'open', delegatesFocus: true }).append(
      template.content.cloneNode(true),
    );
    this.box = this.shadowRoot.querySelector('input');
    this.box.addEventListener('input', () => this.keep());
  }

  connectedCallback() {
    this.box.type = this.getAttribute('type') ?? 'text';
    this.internals.setFormValue('');
  }

  keep() {
    const { value } = this.box;
    const wrong = complaint(this.box.type, value);
    this.internals.setFormValue(value);
    this.internals.setValidity(wrong ? { customError: true } : {}, wrong, this.box);
  }

  get wrong() {
    return this.internals.validationMessage;
  }
}

customElements.define('mp-box', MpBox);
