export const template = `
<header class="top">
  <a class="top__brand" href="#!/register">Visale</a>
  <span>La caution de votre logement</span>
</header>
<p class="replica">Réplique pour les essais. Ce site n’est pas celui de Visale ni d’Action Logement.</p>
<main>
  <component :is="view" />
  <section class="model">
    <h2>Ce que le formulaire a retenu</h2>
    <pre data-model-view>{{ state }}</pre>
  </section>
</main>
`;
