export const template = `
<h1>Ma demande de visa</h1>
<ol class="steps">
  <li aria-current="step">Ma situation</li>
  <li>Mon logement</li>
</ol>

<form novalidate @submit.prevent="next">
  <fieldset class="block">
    <legend>Mes informations</legend>
    <v-field v-model="locataire.visa" label="Numéro de visa (si vous en avez déjà un)" maxlength="12" />
    <v-field v-model="locataire.fiscal" label="Numéro fiscal" maxlength="13" inputmode="numeric" />
    <v-field v-model="locataire.codePostal" label="Code postal" rule="codePostal" maxlength="5" />
    <v-field v-model="locataire.portable" phone label="Téléphone portable" rule="telephone" />
    <v-field
      v-model="locataire.codeSms"
      label="Code d’activation reçu par SMS"
      maxlength="6"
      inputmode="numeric"
      autocomplete="one-time-code"
    />
  </fieldset>

  <fieldset class="block">
    <legend>Mon employeur</legend>
    <v-field v-model="employeur.nom" label="Nom de l’employeur *" required />
    <v-field
      v-model="employeur.siret"
      label="N° SIRET *"
      rule="siret"
      maxlength="14"
      inputmode="numeric"
      required
    />
    <div class="field field--wide">
      <label class="field__label" for="adresse-employeur">Adresse</label>
      <input id="adresse-employeur" class="field__box" v-model.lazy="employeur.adresse" />
    </div>
    <v-field v-model="employeur.codePostal" label="Code postal" rule="codePostal" maxlength="5" />
    <div class="field">
      <label class="field__label" for="ville-employeur">Ville</label>
      <input id="ville-employeur" class="field__box" v-model.trim="employeur.ville" />
    </div>
    <v-field
      v-model="employeur.telephone"
      phone
      label="Téléphone de l’employeur"
      rule="telephone"
    />
    <v-field v-model="employeur.ape" label="Code APE (NAF)" maxlength="5" />
    <div class="field">
      <label class="field__label" for="contrat">Type de contrat</label>
      <select id="contrat" class="field__box" v-model="employeur.contrat">
        <option value="" disabled>Choisissez</option>
        <option value="cdi">CDI</option>
        <option value="cdd">CDD</option>
        <option value="interim">Intérim</option>
      </select>
    </div>
    <div class="field">
      <label class="field__label" for="salaire">Salaire net mensuel (en euros)</label>
      <input
        id="salaire"
        class="field__box"
        inputmode="decimal"
        v-model.number="employeur.salaire"
      />
    </div>
  </fieldset>

  <fieldset class="block">
    <legend>Mes coordonnées bancaires</legend>
    <v-field v-model="locataire.iban" label="IBAN" maxlength="34" />
  </fieldset>

  <fieldset class="block">
    <legend>Mon colocataire</legend>
    <v-field v-model="colocataire.nom" label="Nom et prénom" />
    <v-field v-model="colocataire.employeur" label="Nom de l’employeur" />
    <v-field
      v-model="colocataire.siret"
      label="N° SIRET"
      rule="siret"
      maxlength="14"
      inputmode="numeric"
    />
  </fieldset>

  <fieldset class="block">
    <legend>Le logement</legend>
    <div class="field">
      <label class="field__label" for="loyer">Loyer mensuel, charges comprises (en euros)</label>
      <input id="loyer" class="field__box" inputmode="decimal" v-model.number="logement.loyer" />
    </div>
    <v-field
      v-model="logement.codePostal"
      label="Code postal du logement"
      rule="codePostal"
      maxlength="5"
    />
  </fieldset>

  <button class="button" type="submit">Continuer</button>
</form>
`;
