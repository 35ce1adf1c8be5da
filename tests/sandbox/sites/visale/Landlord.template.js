export const template = `
<h1>Inscription bailleur</h1>
<ol class="steps">
  <li aria-current="step">Qui vous êtes</li>
  <li>Vos coordonnées</li>
</ol>

<form novalidate @submit.prevent="next">
  <fieldset class="block">
    <legend>Vous êtes</legend>
    <label v-for="choice in choices" :key="choice.value" class="choice">
      <input type="radio" name="qualite" :value="choice.value" v-model="bailleur.qualite" />
      {{ choice.name }}
    </label>
  </fieldset>

  <fieldset class="block" :key="chosen.value">
    <legend>{{ chosen.block }}</legend>
    <v-field v-model="bailleur.raisonSociale" label="Raison sociale" />
    <v-field
      v-model="bailleur.siret"
      label="N° SIRET"
      rule="siret"
      maxlength="14"
      inputmode="numeric"
    />
    <v-field v-model="bailleur.iban" label="IBAN" maxlength="34" />
  </fieldset>

  <button class="button" type="submit">Continuer</button>
</form>
`;
