/** @jsxImportSource react */
import { Field } from './Field.jsx';

/** Nothing here is the employer's: neither the tutor's e-mail nor the landlord's SIRET. */
export function TrainingStep({ form, back }) {
  return (
    <form onSubmit={(event) => event.preventDefault()} noValidate>
      <h1>Étape 2 sur 2 : votre formation et votre logement</h1>
      <section className="block">
        <h2>Votre formation</h2>
        <Field form={form} name="formation.diplome" label="Diplôme préparé" />
        <Field form={form} name="formation.fin" label="Fin de la formation" type="date" />
        <Field
          form={form}
          name="formation.tuteur"
          label="E-mail du maître d’apprentissage"
          inputMode="email"
        />
      </section>
      <fieldset className="block">
        <legend>Votre bailleur</legend>
        <Field form={form} name="bailleur.nom" label="Nom ou raison sociale" />
        <Field
          form={form}
          name="bailleur.siret"
          label="N° SIRET (si c’est une société)"
          inputMode="numeric"
          maxLength={14}
        />
      </fieldset>
      <button type="button" onClick={back}>
        Étape précédente
      </button>
    </form>
  );
}
