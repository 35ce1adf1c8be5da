const view = document.querySelector('[data-model-view]');
const search = document.forms.rechercheForm.elements.mots;
const model = { recherche: '', demande: {} };

const show = () => {
  view.textContent = JSON.stringify(model, null, 2);
};

search.addEventListener('input', () => {
  model.recherche = search.value;
  show();
});

/** The frame tells the page around it what its form has kept, as old portals let it. */
window.retenir = (demande) => {
  model.demande = demande;
  show();
};
