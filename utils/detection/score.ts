import { type Kind, kindNames, kinds } from '../fields/index.ts';
import { hint } from '../fields/words.ts';
import { folded } from './folded.ts';
import { ownerOf } from './owner.ts';
import type { OwnerId } from './owners.ts';
import { type BoxReading, type Clue, type ClueFrom, clueRanks } from './reading.ts';

/** What the texts around a box say that it asks for. */
export interface Score {
  /** None: they say nothing we know. Several: they say several things. */
  readonly kinds: readonly Kind[];
  /** The clue that decided. */
  readonly clue: Clue | undefined;
  /** The kind counts only because the block is the employer's or HR's ("Adresse", "Nom"). */
  readonly bare: boolean;
}

const NOTHING: Score = { kinds: [], clue: undefined, bare: false };

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
export const bareIn = (plain: string, owner: OwnerId | undefined): Kind[] =>
  ownedIn(plain.replace(POSSESSOR, ''), { owner, words: 'bare' });

/** "Téléphone du contact", "Nom de la structure": whoever it is, the block has said it. */
const POSSESSOR =
  / (?:de|du|d|of)(?: (?:l|la|le|votre|cette|ce|the|your))? (?:contact|responsable|interlocut\w+|service|structure|organisme|etablissement|personne)\b/;

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

/**
 * Reads the clues from the strongest to the weakest; the first that names a kind decides. Within one
 * text the named kinds come before the bare ones.
 */
export function score(box: BoxReading, owner: OwnerId | undefined): Score {
  for (const from of clueRanks) {
    const clues = box.clues.filter((clue) => clue.from === from && !isBeside(clue, box));
    const found = scoreText(clues, owner, from);
    if (found.kinds.length > 0) return { ...found, kinds: fitting(found.kinds, box) };
  }
  return NOTHING;
}

/** In a table of people by facts, the column says whose unless the row does. */
const isBeside = ({ from }: Clue, { clues }: BoxReading): boolean => {
  const row = clues.find((clue) => clue.from === 'row');
  return from === 'column' && row !== undefined && ownerOf(folded(row.text)) === undefined;
};

function scoreText(clues: readonly Clue[], owner: OwnerId | undefined, from: ClueFrom): Score {
  for (const text of byTelling(clues)) {
    const named = from === 'name' ? namedIn(text) : kindsIn(text);
    if (named.length > 0) return { kinds: named, clue: clues[0], bare: false };
    // What authors call a box among themselves is too loose for bare words ("user_name").
    const bare = from === 'name' ? [] : bareIn(text, owner);
    if (bare.length > 0) return { kinds: bare, clue: clues[0], bare: true };
  }
  return NOTHING;
}

/** Of several texts for one box, one says whose it is and another what it asks: the latter comes first. */
const byTelling = (clues: readonly Clue[]): string[] => {
  const texts = clues.map((clue) => folded(clue.text));
  const plain = texts.filter((text) => ownerOf(text) === undefined);
  return [...plain, ...texts.filter((text) => !plain.includes(text))];
};

/** Of several kinds, those that the box can hold: a length of 9 is no SIRET. */
function fitting(found: readonly Kind[], box: BoxReading): readonly Kind[] {
  const fits = found.filter((kind) => typeFits(kind, box.type) && lengthFits(kind, box.maxLength));
  if (found.length === 1 || fits.length === 0) return fits.length === 0 ? [] : found;
  return fits;
}

const typeFits = (kind: Kind, type: string): boolean => {
  if (type === 'email') return kind === 'hr-email';
  if (type === 'number')
    return /^(siret|siren|nic|company-postcode|company-code|specific-code|hr-phone)$/.test(kind);
  if (type === 'textarea') return /^company-(name|address)$/.test(kind);
  return true;
};

const SHORTEST: { readonly [K in Kind]?: number } = { siret: 14, siren: 9 };
const lengthFits = (kind: Kind, most: number): boolean =>
  most < 0 || most >= (SHORTEST[kind] ?? 0) || most < 6;
