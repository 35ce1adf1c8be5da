/** What the register is asked: an establishment by its SIRET, or companies by name and town. Nothing else is sent. */
export type Question =
  | { readonly siret: string }
  | { readonly name: string; readonly town: string };

/** The most companies, and the most establishments of each, that one answer may hold. */
const most = { per_page: '25', limite_matching_etablissements: '100' };

/** The address of a question, under the register's own or a server's that stands in for it. */
export function addressOf(question: Question, origin: string): string {
  const asked =
    'siret' in question
      ? { q: question.siret }
      : { q: `${question.name} ${question.town}`.trim().replace(/\s+/g, ' '), ...most };
  return `${origin}/search?${new URLSearchParams(asked)}`;
}
