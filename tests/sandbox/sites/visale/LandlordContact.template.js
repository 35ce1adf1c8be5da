export const template = `
<h1>Inscription bailleur</h1>
<ol class="steps">
  <li>Qui vous êtes</li>
  <li aria-current="step">Vos coordonnées</li>
</ol>

<form novalidate @submit.prevent>
  <fieldset class="block">
    <legend>Votre société</legend>
    <v-field v-model="bailleur.adresse" label="Adresse" />
    <v-field v-model="bailleur.codePostal" label="Code postal" rule="codePostal" maxlength="5" />
    <v-field v-model="bailleur.ville" label="Ville" />
  </fieldset>

  <fieldset class="block">
    <legend>Personne à contacter dans l’entreprise</legend>
    <v-field v-model="bailleur.contact" label="Nom et prénom" />
    <v-field v-model="bailleur.email" label="Adresse e-mail" rule="email" inputmode="email" />
    <v-field v-model="bailleur.telephone" phone label="Téléphone" rule="telephone" />
  </fieldset>
  <a class="button button--plain" href="#!/register/bailleur">Étape précédente</a>
</form>
`;
