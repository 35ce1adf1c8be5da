/** What the fields complain of when they are left. */
export const rules = {
  siret: [/^(\d ?){14}$/, 'Un numéro SIRET comporte 14 chiffres.'],
  email: [/^\S+@\S+\.\S+$/, 'Cette adresse e-mail n’est pas complète.'],
  tel: [/^(0|\+33 ?)[1-9]([ .]?\d{2}){4}$/, 'Ce numéro de téléphone n’est pas reconnu.'],
  iban: [/^[A-Z]{2}\d{2}[A-Z0-9 ]{11,30}$/, 'Cet IBAN n’est pas reconnu.'],
};

export function complaint(rule, value) {
  const [pattern, message] = rules[rule] ?? [];
  return pattern && value !== '' && !pattern.test(value) ? message : '';
}
