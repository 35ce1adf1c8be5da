const rules = {
  siret: [/^\d{14}$/, 'Le SIRET comporte 14 chiffres.'],
  telephone: [/^0[1-9]\d{8}$/, 'Le numéro de téléphone comporte 10 chiffres.'],
  email: [/^\S+@\S+\.\S+$/, 'L’adresse e-mail n’est pas valide.'],
  codePostal: [/^\d{5}$/, 'Le code postal comporte 5 chiffres.'],
  iban: [/^[A-Z]{2}\d{2}[0-9A-Z ]{11,36}$/, 'L’IBAN n’est pas valide.'],
};

/** What is said below a box that has been left; empty when nothing is wrong. */
export function messageFor({ value, rule, required }) {
  if (!value) return required ? 'Ce champ est obligatoire.' : '';
  const [pattern, message] = rules[rule] ?? [];
  return pattern && !pattern.test(value) ? message : '';
}
