import { type Kind, kindNames, kinds } from '../fields/index.ts';
import { hint } from '../fields/words.ts';
import { ownerOf } from './owner.ts';
import type { OwnerId } from './owners.ts';

/** Bare words mean the person in an HR block, the company in an employer's block. */
const FOR_HR_ONLY: readonly Kind[] = ['hr-name', 'hr-first-name', 'hr-last-name', 'hr-role'];
const FOR_EMPLOYER_ONLY: readonly Kind[] = ['company-name'];

/** Kinds that a folded text names by itself. */
export const namedIn = (plain: string): Kind[] =>
  hint.test(plain) ? kindNames.filter((kind) => speaksOf(kind, plain, kinds[kind].words)) : [];

/** Kinds that a folded text names, alone or together with whose they are ("adresse de l'employeur"). */
export function kindsIn(plain: string): Kind[] {
  const named = namedIn(plain);
  return named.length > 0 ? named : ownedIn(plain, { owner: ownerOf(plain), words: 'aspects' });
}

/** Kinds that a folded text names inside a block of that owner ("Adresse" below "Votre employeur"). */
export function bareIn(plain: string, owner: OwnerId | undefined): Kind[] {
  // "Personne à contacter" is somebody to write to, in the employer's block as in HR's.
  const whose = owner === 'employer' && PERSON.test(plain) ? 'hr' : owner;
  return ownedIn(plain.replace(POSSESSOR, ''), { owner: whose, words: 'bare' });
}

/** Somebody at the employer's. */
const PERSON =
  /\b(contact|personne a (contacter|joindre)|interlocut\w+|correspondant\w*|referent\w*|signataire|representant\w*)\b/;

/** "Téléphone du contact", "Nom de la structure": whoever it is, the block has said it. */
const POSSESSOR =
  / (?:de|du|d|of)(?: (?:l|la|le|votre|notre|cet|cette|ce|son|the|your|this))? (?:contact|responsable|signataire|representante?|interlocut\w+|correspondante?|agence|service|structure|organisme|etablissement|personne|person|site)\b/;

interface Owned {
  readonly owner: OwnerId | undefined;
  readonly words: 'aspects' | 'bare';
}

function ownedIn(plain: string, { owner, words }: Owned): Kind[] {
  const shut = owner === 'hr' ? FOR_EMPLOYER_ONLY : owner === 'employer' ? FOR_HR_ONLY : undefined;
  if (!shut) return [];
  return kindNames.filter(
    (kind) => !shut.includes(kind) && speaksOf(kind, plain, kinds[kind][words]),
  );
}

const speaksOf = (kind: Kind, plain: string, words: readonly RegExp[]): boolean =>
  words.some((word) => word.test(plain)) && !kinds[kind].against.some((word) => word.test(plain));
