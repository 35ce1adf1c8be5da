import { css, html, LitElement } from 'lit';
import './mp-code.js';
import './mp-field.js';
import './mp-section.js';
import './mp-siret.js';

/** One employer; the new and the former one differ by the heading and by where the values go. */
export class MpEmployer extends LitElement {
  static properties = {
    heading: { type: String },
    name: { type: String },
    values: { attribute: false },
  };

  static styles = css`
    .text {
      font-weight: 600;
    }
  `;

  render() {
    return html`<mp-section heading=${this.heading}>
      <form novalidate @submit=${(event) => event.preventDefault()} @input=${this.keepCode}>
        <mp-field
          label="Raison sociale"
          name="${this.name}.raisonSociale"
          .value=${this.values.raisonSociale}
        ></mp-field>
        <mp-siret name="${this.name}.siret"></mp-siret>
        <mp-code name="code"
          ><span slot="label" class="text">Code entreprise Action Logement</span></mp-code
        >
      </form>
    </mp-section>`;
  }

  /** The code is read where a form-associated element puts it: in the form's own data. */
  keepCode({ currentTarget }) {
    const value = String(new FormData(currentTarget).get('code') ?? '');
    if (value === this.values.code) return;
    const detail = { name: `${this.name}.code`, value };
    this.dispatchEvent(new CustomEvent('mp-change', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('mp-employer', MpEmployer);
