import { flat } from './plain.ts';

export interface PersonName {
  readonly first?: string;
  readonly last?: string;
}

const civility =
  /^(?:m(?:r|me|lle|onsieur|adame|ademoiselle|s|rs|iss)?\.?|dr\.?|docteur|me\.?)\s+(?=\p{Lu})/iu;
const noName =
  /\b(?:rh|drh|rrh|hr|paie|payroll|ressources|humaines|service|direction|departement|equipe|team|groupe|group|societe|entreprise|sas|sasu|sarl|sa|eurl|scop|sci|responsable|gestionnaire|charge|chargee|assistante?|directeur|directrice|manager|officer|siege|standard|bonjour|merci|cordialement|tel|fax|mobile|code|siret|siren|rue|avenue|boulevard|place|france|paris|lyon|action|logement|mail|email|site|business|partner|administration|personnel|juridique|comptable|comptabilite|support|contact|office|human|resources|department|objet|date|regards|best|kind|association|mairie|industries?|solutions?|services|consulting|holding|international|linkedin|www|et|and|fils|bises?|bisous|biz|rgds|cheers|salutations|bonne|belle|thanks|sincerely|hello|salut|coucou|oui|non|voila|voici|aucune?|freres|cie|co|ltd|gmbh|portail|ville|cedex|cabinet|transports|ateliers?|conseil|hopital|clinique|ecole|universite|college|lycee|banque|assurances?|bureau|pole|cellule|agence|za|zi|zac|bp|cs|immeuble|tour|parc|zone|rue)\b/;
const part = "\\p{Lu}[\\p{L}'’-]*\\.?";
const particle = "(?:de|du|des|d'|da|di|del|van|von|der|den|le|la|el|ben|al|bin|dos|da)";
const name = new RegExp(`^${part}(?:\\s+(?:${particle}\\s+){0,2}(?:d')?${part}){0,3}$`, 'iu');

/** A person's name out of a line that is nothing but one. */
export function nameIn(line: string): PersonName | undefined {
  const bare = line.trim().replace(/[,;.]+$/, '');
  const text = bare
    .replace(civility, '')
    .replace(/\s*\((?!.*\d).*\)$/, '')
    .trim();
  const words = text.split(/\s+/);
  if (words.length > 5 || text.length > 45 || text.length < 2 || /[\d@:/]/.test(text))
    return undefined;
  if (words.length > 2 && text === text.toUpperCase() && words.length > 3) return undefined;
  if (!/^\p{Lu}/u.test(text) || !name.test(text) || noName.test(flat(text))) return undefined;
  if (
    words.some(
      (word) =>
        /^\p{Ll}/u.test(word) &&
        !new RegExp(`^${particle}$`, 'i').test(word) &&
        !word.startsWith("d'"),
    )
  )
    return undefined;
  return split(words, civility.test(bare));
}

const isUpper = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word);

/** The last name is the one in capitals, else what follows the first word. */
function split(words: readonly string[], hasCivility: boolean): PersonName {
  const [only = ''] = words;
  if (words.length === 1) return hasCivility || isUpper(only) ? { last: only } : { first: only };
  const upper = words.filter(
    (word) => isUpper(word) || new RegExp(`^${particle}$`, 'i').test(word),
  );
  const mixed = words.filter((word) => !upper.includes(word));
  const isTold = mixed.length > 0 && upper.some(isUpper);
  if (isTold) return { first: mixed.join(' '), last: upper.join(' ') };
  if (/^\p{Lu}\.?$|\.$/u.test(only)) return { last: words.slice(1).join(' ') };
  const last = words.slice(1).join(' ');
  return /^\p{Lu}\.?$/u.test(last) ? { first: only } : { first: only, last };
}

/** "Claire Martin <c.martin@acme.fr>", "MARTIN, Claire (RH)", "claire.martin@acme.fr". */
export function nameInHeader(text: string): PersonName | undefined {
  const shown = text
    .replace(/[<[(].*$/, '')
    .replace(/["']/g, '')
    .trim();
  const [last, first] = shown.split(',').map((half) => half.trim());
  if (first && last && nameIn(`${first} ${last}`)) return { first, last };
  return shown.includes('@') ? undefined : nameIn(shown);
}

/** An address may tell which half is which: claire.martin@, c.martin@, martin.claire@. */
export function toldByEmail({ first, last }: PersonName, email: string | undefined): PersonName {
  const halves = flat(email?.split('@')[0] ?? '').split(/[._-]/);
  const is = (word: string | undefined, half: string | undefined): boolean =>
    Boolean(word && half && flat(word).replace(/\W/g, '') === half);
  const [one, two] = halves;
  if (first && last && two && is(first, two) && one?.length === 1)
    return { first: last, last: first };
  if (first && !last && is(first, one) && two && two.length > 1 && halves.length === 2)
    return { first, last: capital(two) };
  return { ...(first ? { first } : {}), ...(last ? { last } : {}) };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
