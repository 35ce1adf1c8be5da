import { css, html, LitElement } from 'lit';

/** A card: the title is its own, what it holds is slotted into it. */
export class MpSection extends LitElement {
  static properties = { heading: { type: String } };

  static styles = css`
    section {
      margin: 0 0 1.5rem;
      padding: 1.1rem 1.4rem 0.4rem;
      border-radius: 16px;
      background: white;
      box-shadow: 0 2px 10px rgb(60 30 120 / 10%);
    }
    h2 {
      margin: 0 0 1rem;
      color: #5b2ebc;
      font-size: 1.15rem;
    }
  `;

  render() {
    return html`<section>
      <header><h2>${this.heading}</h2></header>
      <div class="content"><slot></slot></div>
    </section>`;
  }
}

customElements.define('mp-section', MpSection);
