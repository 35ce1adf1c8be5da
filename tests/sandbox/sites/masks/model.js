const view = document.querySelector('[data-model-view]');

/** Shows what the page keeps: its own state, not what its boxes hold. */
export function showModel(model) {
  view.textContent = JSON.stringify(model, null, 2);
}

export const box = (id) => document.getElementById(id);

export const digitsOf = (text) => text.replace(/\D/g, '');

document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
