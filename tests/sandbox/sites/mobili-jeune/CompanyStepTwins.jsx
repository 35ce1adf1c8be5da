/** @jsxImportSource react */
import { useId } from 'react';
import { Field } from './Field.jsx';
import { SiretInput } from './SiretInput.jsx';

/** The same words as the company's block, and another owner. */
export function TrainingCentreBlock({ form, state }) {
  const id = useId();
  return (
    <section className="block" aria-labelledby="centre-titre">
      <h2 id="centre-titre">Votre centre de formation (CFA)</h2>
      <div className="field">
        <label htmlFor={id}>N° SIRET</label>
        <SiretInput id={id} value={state.centreSiret} onValue={state.setCentreSiret} />
      </div>
      <Field form={form} name="centre.uai" label="Code UAI" maxLength={8} />
      <Field form={form} name="centre.nom" label="Nom de l’établissement" />
      <Field form={form} name="centre.email" label="Adresse e-mail" inputMode="email" />
    </section>
  );
}

export function ContractBlock({ form }) {
  return (
    <section className="block">
      <h2>Votre contrat et votre compte</h2>
      <Field form={form} name="contrat.opco" label="OPCO (opérateur de compétences)" />
      <Field form={form} name="contrat.numero" label="N° du contrat d’apprentissage" />
      <Field
        form={form}
        name="contrat.iban"
        label="IBAN du compte où verser l’aide"
        maxLength={34}
      />
    </section>
  );
}
