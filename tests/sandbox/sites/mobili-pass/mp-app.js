import { css, html, LitElement } from 'lit';
import './mp-employer.js';

const empty = {
  employeur: { raisonSociale: '', siret: '', code: '' },
  contact: { nom: '', email: '', telephone: '' },
  ancien: { raisonSociale: '', siret: '', code: '' },
  bailleur: { nom: '', siret: '', iban: '' },
};

/** The whole application: it holds the request, and learns of values by the events that come up to it. */
class MpApp extends LitElement {
  static properties = { dossier: { state: true }, path: { state: true } };

  static styles = css`
    .bar {
      padding: 1.2rem max(1rem, calc(50% - 22rem));
      background: linear-gradient(100deg, #5b2ebc, #8b3fd0);
      color: white;
      font-size: 1.2rem;
      font-weight: 700;
    }
    .replica {
      margin: 0;
      padding: 0.5rem max(1rem, calc(50% - 22rem));
      background: #ece5fb;
      font-size: 0.85rem;
    }
    main {
      max-width: 44rem;
      margin: 0 auto;
      padding: 0.5rem 1rem 3rem;
    }
    h1 {
      font-size: 1.5rem;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0 0 0.7rem;
    }
    button {
      padding: 0.75rem 1.6rem;
      border: 0;
      border-radius: 999px;
      background: #5b2ebc;
      color: white;
      font: inherit;
      font-weight: 700;
      cursor: pointer;
    }
    .model {
      margin-top: 2.5rem;
      padding: 1rem;
      border-radius: 16px;
      background: white;
      overflow: auto;
    }
    .model h2 {
      margin-top: 0;
      font-size: 1rem;
    }
    pre {
      font-size: 0.8rem;
    }
  `;

  constructor() {
    super();
    this.dossier = empty;
    this.path = location.pathname;
    this.addEventListener('mp-change', ({ detail }) => this.keep(detail));
    window.addEventListener('popstate', () => this.follow());
  }

  keep({ name, value }) {
    const [part, box] = name.split('.');
    this.dossier = { ...this.dossier, [part]: { ...this.dossier[part], [box]: value } };
  }

  follow() {
    this.path = location.pathname;
  }

  goTo(path) {
    history.pushState(null, '', path);
    this.follow();
  }

  render() {
    return html`
      <div class="bar">Mobilité professionnelle</div>
      <p class="replica">
        Réplique pour les essais. Ce site n’est pas celui de Mobili-Pass ni d’Action Logement.
      </p>
      <main>
        ${this.path.endsWith('/recapitulatif') ? this.recap() : this.employers()}
        <div class="model">
          <h2>Ce que le dossier a retenu</h2>
          <pre data-model-view>${JSON.stringify(this.dossier, null, 2)}</pre>
        </div>
      </main>
    `;
  }

  employers() {
    const { employeur, ancien, bailleur } = this.dossier;
    return html`
      <h1>Étape 1 sur 2 : votre mobilité</h1>
      <mp-employer heading="Votre nouvel employeur" name="employeur" .values=${employeur}></mp-employer>
      <mp-contact></mp-contact>
      <mp-employer
        heading="Votre ancien employeur ou votre ancien site"
        name="ancien"
        .values=${ancien}
      ></mp-employer>
      <mp-section heading="Le bailleur de votre nouveau logement">
        <mp-field label="Nom ou raison sociale" name="bailleur.nom" .value=${bailleur.nom}></mp-field>
        <mp-siret name="bailleur.siret"></mp-siret>
        <mp-field label="IBAN" name="bailleur.iban" rule="iban" .value=${bailleur.iban}></mp-field>
      </mp-section>
      <button @click=${() => this.goTo('/dossier/recapitulatif')}>Étape suivante</button>
    `;
  }

  recap() {
    return html`
      <h1>Étape 2 sur 2 : récapitulatif</h1>
      <dl>
        <dt>Nouvel employeur</dt>
        <dd>${this.dossier.employeur.raisonSociale || 'Non renseigné'}</dd>
        <dt>SIRET</dt>
        <dd>${this.dossier.employeur.siret || 'Non renseigné'}</dd>
      </dl>
      <button @click=${() => history.back()}>Étape précédente</button>
    `;
  }
}

customElements.define('mp-app', MpApp);
