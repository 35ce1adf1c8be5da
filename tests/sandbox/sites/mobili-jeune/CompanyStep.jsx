/** @jsxImportSource react */
import { useId } from 'react';
import { ContractBlock, TrainingCentreBlock } from './CompanyStepTwins.jsx';
import { Field } from './Field.jsx';
import { SiretInput } from './SiretInput.jsx';

const email = { pattern: /^\S+@\S+\.\S+$/ };
const phone = { pattern: /^(0|\+33 ?)[1-9]([ .]?\d{2}){4}$/ };

export function CompanyStep({ form, state, next }) {
  return (
    <form onSubmit={form.handleSubmit(next)} noValidate>
      <h1>Étape 1 sur 2 : votre entreprise et votre contrat</h1>
      <CompanyBlock form={form} state={state} />
      <ContactBlock form={form} />
      <TrainingCentreBlock form={form} state={state} />
      <ContractBlock form={form} />
      <button type="submit">Étape suivante</button>
    </form>
  );
}

function CompanyBlock({ form, state }) {
  const siretId = useId();
  return (
    <section className="block" aria-labelledby="entreprise-titre">
      <h2 id="entreprise-titre">L’entreprise qui vous emploie</h2>
      <div className="field">
        <label htmlFor={siretId}>
          N° SIRET <span aria-hidden="true">*</span>
        </label>
        <SiretInput id={siretId} value={state.siret} onValue={state.setSiret} />
      </div>
      <label className="field">
        Raison sociale (obligatoire)
        <input
          type="text"
          value={state.name}
          onChange={(event) => state.setName(event.target.value)}
        />
      </label>
      <Field form={form} name="entreprise.adresse" label="Adresse" />
      <Field
        form={form}
        name="entreprise.codePostal"
        label="Code postal"
        inputMode="numeric"
        maxLength={5}
        rules={{ pattern: /^\d{5}$/ }}
      />
      <Field form={form} name="entreprise.ville" label="Ville" />
    </section>
  );
}

function ContactBlock({ form }) {
  return (
    <fieldset className="block">
      <legend>Contact RH dans l’entreprise</legend>
      <Field form={form} name="contactRh.nom" label="Nom et prénom" />
      <Field
        form={form}
        name="contactRh.email"
        label="Adresse e-mail"
        inputMode="email"
        rules={email}
      />
      <Field
        form={form}
        name="contactRh.telephone"
        label="Téléphone"
        type="tel"
        maxLength={17}
        rules={phone}
      />
    </fieldset>
  );
}
