const form = document.querySelector('form');
const view = document.querySelector('[data-model-view]');

/** The page learns of a value from its events only: what is put in without them is not kept. */
function keep() {
  view.textContent = JSON.stringify(Object.fromEntries(new FormData(form)), null, 2);
}

const rules = {
  siret_demandeur: [/^\d{14}$/, 'Le numéro SIRET comporte 14 chiffres.'],
  siret_conjoint: [/^\d{14}$/, 'Le numéro SIRET comporte 14 chiffres.'],
  siren_bailleur: [/^\d{9}$/, 'Le numéro SIREN comporte 9 chiffres.'],
  dem_siren: [/^\d{9}$/, 'Le numéro SIREN comporte 9 chiffres.'],
  dem_nic: [/^\d{5}$/, 'Le NIC comporte 5 chiffres.'],
};

/** On leaving a box, as the page of a State service does. */
function check({ target }) {
  const [pattern, message] = rules[target.name] ?? [];
  const wrong = pattern && target.value !== '' && !pattern.test(target.value);
  target.setAttribute('aria-invalid', String(Boolean(wrong)));
  target.parentElement.querySelector('.error')?.remove();
  if (!wrong) return;
  const error = Object.assign(document.createElement('span'), {
    className: 'error',
    role: 'alert',
    textContent: message,
  });
  target.after(error);
}

// `?rempli=1`: a request imported from last year, with the former employer's SIRET in it.
if (new URLSearchParams(location.search).has('rempli')) {
  form.elements.namedItem('siret_demandeur').value = '88087814500015';
}
form.addEventListener('input', keep);
form.addEventListener('change', keep);
form.addEventListener('focusout', check);
keep();
