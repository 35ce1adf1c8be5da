export const template = `
<h1>Créer mon compte</h1>
<p>Pour qui demandez-vous la garantie Visale ?</p>
<p class="choices">
  <a class="button" href="#!/register/locataire">Je suis locataire</a>
  <a class="button button--plain" href="#!/register/bailleur">Je suis bailleur</a>
</p>
`;
