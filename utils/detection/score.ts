import { type Kind, kinds } from '../fields/index.ts';
import { firmAlone } from '../fields/words.ts';
import { folded } from './folded.ts';
import { bareIn, kindsIn, namedIn } from './kinds-in.ts';
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

/**
 * Reads the clues from the strongest to the weakest; the first that names a kind decides. Within one
 * text the named kinds come before the bare ones.
 */
export function score(box: BoxReading, owner: OwnerId | undefined): Score {
  const scores = clueRanks.map((from) => {
    const clues = box.clues.filter(
      (clue) => clue.from === from && !isBeside(clue, box) && !isMereTitle(clue, box),
    );
    return scoreText(clues, owner, from);
  });
  const [first, ...weaker] = scores.filter(({ kinds: found }) => found.length > 0);
  if (!first) return NOTHING;
  return { ...first, kinds: fitting(settledBy(first, weaker), box) };
}

/** "Votre employeur" above a lone box says whose it is; a question says what it asks. */
const isMereTitle = (clue: Clue, { clues }: BoxReading): boolean =>
  isFirmAlone(clue) && (clue.from === 'heading' || (clue.from === 'near' && clues.some(isHint)));

const isHint = ({ from, text }: Clue): boolean =>
  from === 'placeholder' && namedIn(folded(text)).length > 0;

/** Of two kinds that one label names ("CP / Ville"), the one that a weaker clue names alone. */
const settledBy = ({ kinds: tied }: Score, weaker: readonly Score[]): readonly Kind[] => {
  if (tied.length < 2) return tied;
  const telling = weaker.find(
    ({ kinds: [one, ...more] }) => one && !more.length && tied.includes(one),
  );
  return telling?.kinds ?? tied;
};

/**
 * In a table one header says what and the other whose: of the two, the one that names an owner is not
 * asked what the box is.
 */
const isBeside = (clue: Clue, { clues }: BoxReading): boolean => {
  const row = clues.find(({ from }) => from === 'row');
  const column = clues.find(({ from }) => from === 'column');
  if (!row || !column || (clue !== row && clue !== column)) return false;
  // "Entreprise" beside "Votre employeur aujourd'hui": where both name a party, one of them asks for its name.
  if (namesParty(row) && namesParty(column))
    return isFirmAlone(clue) && asksMore(clue === row ? column : row);
  return (namesParty(row) ? row : column) === clue;
};

const isFirmAlone = ({ text }: Clue): boolean => firmAlone.test(folded(text));
const asksMore = (clue: Clue): boolean =>
  !isFirmAlone(clue) && kindsIn(folded(clue.text)).length > 0;

/** A dwelling or a job is no party: "Distance du logement" says what, not whose. */
const namesParty = ({ text }: Clue): boolean => {
  const owner = ownerOf(folded(text));
  return owner !== undefined && owner !== 'dwelling' && owner !== 'employment';
};

function scoreText(clues: readonly Clue[], owner: OwnerId | undefined, from: ClueFrom): Score {
  for (const text of byTelling(clues)) {
    const found =
      from === 'name' ? { kinds: namedIn(folded(text)), bare: false } : scoreWording(text, owner);
    if (found.kinds.length > 0) return { ...found, clue: clues[0] };
  }
  return NOTHING;
}

/** What a text asks, as it stands, then without what is in brackets, then on each side of a slash. */
function scoreWording(text: string, owner: OwnerId | undefined): Omit<Score, 'clue'> {
  // "Code entreprise (APE)", "Ville (naissance)": what is in brackets may still say that it is something else.
  const aside = folded((text.match(/[([][^)\]]*/g) ?? []).join(' '));
  const stands = (kind: Kind) => !kinds[kind].against.some((word) => word.test(aside));
  for (const wordings of wordingsOf(text)) {
    const named = wordings.flatMap((wording) => kindsIn(folded(wording))).filter(stands);
    if (named.length > 0) return { kinds: [...new Set(named)], bare: false };
    // What authors call a box among themselves is too loose for bare words ("user_name").
    const bare = wordings.flatMap((wording) => bareIn(folded(wording), owner)).filter(stands);
    if (bare.length > 0) return { kinds: [...new Set(bare)], bare: true };
  }
  return { kinds: [], bare: false };
}

const wordingsOf = (text: string): readonly (readonly string[])[] => [
  [text],
  ...(/[([]/.test(text) ? [[text.replace(/[([][^)\]]*[)\]]?/g, ' ')]] : []),
  ...(/\s[/|]\s/.test(text) ? [text.split(/\s[/|]\s/)] : []),
];

/** Of several texts for one box, one says whose it is and another what it asks: the latter comes first. */
const byTelling = (clues: readonly Clue[]): string[] => {
  const texts = clues.map(({ text }) => text);
  const plain = texts.filter((text) => ownerOf(folded(text)) === undefined);
  return [...plain, ...texts.filter((text) => !plain.includes(text))];
};

/** Those that the box can hold: a length of 9 is no SIRET, where it may be a SIREN as well. */
function fitting(found: readonly Kind[], box: BoxReading): readonly Kind[] {
  const typed = found.filter(
    (kind) => typeFits(kind, box.type) && !(box.person && kind === 'company-name'),
  );
  const long = typed.filter((kind) => lengthFits(kind, box.maxLength));
  return long.length > 0 ? long : typed;
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
