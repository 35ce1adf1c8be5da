export const template = `
<h1>Ma demande de visa</h1>
<ol class="steps">
  <li>Ma situation</li>
  <li aria-current="step">Mon logement</li>
</ol>

<form novalidate @submit.prevent>
  <fieldset class="block">
    <legend>Mon bailleur</legend>
    <v-field v-model="logement.bailleur" label="Nom ou raison sociale" />
    <v-field
      v-model="logement.bailleurSiret"
      label="N° SIRET (si c’est une société)"
      rule="siret"
      maxlength="14"
      inputmode="numeric"
    />
  </fieldset>
  <a class="button button--plain" href="#!/register/locataire">Revenir à ma situation</a>
</form>
`;
