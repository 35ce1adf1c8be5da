import { looks } from './looks.js';

const template = document.createElement('template');
template.innerHTML = `<style>${looks.cssText}</style>
  <label for="code"><slot name="label"></slot></label>
  <input id="code" maxlength="20" autocomplete="off">`;

/** A part of its form like any input: the label comes from outside, the value goes to the form. */
class MpCode extends HTMLElement {
  static formAssociated = true;

  constructor() {
    super();
    this.internals = this.attachInternals();
    this.attachShadow({ mode: 'open', delegatesFocus: true }).append(
      template.content.cloneNode(true),
    );
    const box = this.shadowRoot.querySelector('input');
    box.addEventListener('input', () => this.internals.setFormValue(box.value));
    this.internals.setFormValue('');
  }
}

customElements.define('mp-code', MpCode);
