const rules = {
  siret: [/^\d{14}$/, 'Le numéro SIRET est composé de 14 chiffres.'],
  codePostal: [/^\d{5}$/, 'Le code postal est composé de 5 chiffres.'],
  telephone: [/^0[1-9]( \d{2}){4}$/, 'Le numéro de téléphone est composé de 10 chiffres.'],
  email: [/^\S+@\S+\.\S+$/, 'Cette adresse e-mail n’est pas correcte.'],
};

/** What is wrong with a text; empty when nothing is, or when there is nothing. */
export function messageFor(text, rule) {
  const [pattern, message] = rules[rule] ?? [];
  return pattern && text && !pattern.test(text) ? message : '';
}
