import { html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { looks } from './looks.js';
import { complaint } from './rules.js';
import { tell } from './told.js';

/** A text field: label, box and complaint in one root. What it shows is what it was given. */
export class MpField extends LitElement {
  static properties = {
    label: { type: String },
    name: { type: String },
    rule: { type: String },
    value: { type: String },
    wrong: { state: true },
  };

  static styles = looks;

  constructor() {
    super();
    this.value = '';
    this.wrong = '';
  }

  render() {
    return html`<label for="control">${this.label}</label>
      <input
        id="control"
        part="control"
        .value=${live(this.value)}
        aria-invalid=${String(this.wrong !== '')}
        aria-describedby=${this.wrong ? 'wrong' : nothing}
        @input=${(event) => tell(this, event.target.value)}
        @blur=${this.leave}
      />
      ${this.wrong ? html`<span id="wrong" class="wrong" role="alert">${this.wrong}</span>` : nothing}`;
  }

  leave() {
    this.wrong = complaint(this.rule, this.value);
  }
}

customElements.define('mp-field', MpField);
