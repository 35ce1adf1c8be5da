import { folded } from './folded.ts';
import { isForeign, isOurs, natureOf, ownerOf } from './owner.ts';
import { type OwnerId, ownOrEmployers, strictlyEmployer } from './owners.ts';
import type { BoxReading, Clue, ClueFrom } from './reading.ts';

/** Whose a box is, and what said so. */
export interface Whose {
  readonly owner: OwnerId | undefined;
  /** The text that named the owner, as the page writes it. */
  readonly said: string;
  /** The label itself named it, not the block. */
  readonly byLabel: boolean;
  /** Somebody else is named as well, in a place that does not settle it. */
  readonly doubt: { readonly owner: OwnerId; readonly said: string } | undefined;
}

const NOBODY: Whose = { owner: undefined, said: '', byLabel: false, doubt: undefined };
/** What a person reads as the box's own label; hints and names of authors do not settle an owner. */
const LABELS: readonly ClueFrom[] = [
  'label',
  'aria',
  'row',
  'column',
  'near',
  'title',
  'placeholder',
];

/**
 * Asks who owns a box: its block first, as a veto. Another person's block holds that person's employer,
 * whatever the label says; another business's block is beaten only by a label or an inner title that can
 * mean nobody but the employer.
 */
export function whose(box: BoxReading): Whose {
  const label = labelOwner(box);
  const block = blockOwner(box);
  if (isAgencyOf(label, block)) return { ...block, doubt: doubtOf(box) };
  const veto = [label, block].find(({ owner }) => owner !== undefined && isForeign(owner));
  if (!veto)
    return {
      ...(isOurs(label.owner) || !isOurs(block.owner) ? pick(label, block) : pick(block, label)),
      doubt: doubtOf(box),
    };
  if (veto === label || !beats(label, block)) return veto;
  return { ...label, doubt: doubtOf(box) };
}

/** "Nom de l'agence" below "Votre agence d'intérim": the agency that the block has named. */
const isAgencyOf = (label: Whose, block: Whose): boolean =>
  label.owner === 'landlord' &&
  isOurs(block.owner) &&
  TEMP_AGENCY.test(folded(block.said)) &&
  AGENCY.test(folded(label.said));

const TEMP_AGENCY = /\bagences? (d |de )?(interim|emploi|travail)\b/;
const AGENCY = /\bagence$/m;

/** The label's owner where it names one, else the block's; HR in either is the more telling of the two. */
const pick = (first: Whose, second: Whose): Whose => {
  if (first.owner === 'employer' && second.owner === 'hr' && !first.byLabel) return second;
  return first.owner === undefined ? second : first;
};

const beats = (label: Whose, block: Whose): boolean =>
  isOurs(label.owner) &&
  block.owner !== undefined &&
  natureOf(block.owner) === 'business' &&
  strictlyEmployer.test(folded(label.said)) &&
  (block.owner !== 'previousEmployer' || CURRENT.test(folded(label.said)));

/** In the block of a former employer, "SIRET de l'employeur" is that one's. */
const CURRENT = /\b(actuel(le)?|present|current|nouve(l|au|lle)|new)\b/;

function labelOwner(box: BoxReading): Whose {
  const spoken = box.clues.filter(({ from }) => LABELS.includes(from)).map(ofClue);
  const named = spoken.filter(isNamed);
  const foreign = named.find(({ owner }) => owner !== undefined && isForeign(owner));
  return foreign ?? named.find(({ owner }) => isOurs(owner)) ?? named[0] ?? NOBODY;
}

const isNamed = (whose: Whose): boolean => whose.owner !== undefined;

/** The applicant's row or column in a table of employers is the applicant's employer's: it says nothing. */
function ofClue({ text, from }: Clue): Whose {
  const owner = ownerOf(folded(text));
  const column = owner === 'applicant' && (from === 'row' || from === 'column');
  // "Rechercher ou saisir" in a box says how, not what.
  const manner = owner === 'search' && from === 'placeholder';
  return { ...NOBODY, owner: column || manner ? undefined : owner, said: text, byLabel: true };
}

/** "Nom de l'entreprise" above a box is another box's label, not the title of a block. */
const NAME = /\b(noms?|name|raison sociale|denomination)\b/;

function ofTitle({ text }: { readonly text: string }): Whose {
  const plain = folded(text);
  const owner = ownerOf(plain);
  const label = owner === 'employer' && NAME.test(plain);
  return { ...NOBODY, owner: label ? undefined : owner, said: text };
}

/** The nearest title that names an owner; a person or an office anywhere above has the last word. */
function blockOwner(box: BoxReading): Whose {
  const named = box.titles
    .filter(({ closed }) => !closed)
    .map(ofTitle)
    .filter(isNamed);
  const last = named.find(({ owner }) => owner && /^(person|never)$/.test(natureOf(owner)));
  const nearest = named[0] ?? NOBODY;
  if (last) return last;
  const outer = named.find(({ owner }) => owner && natureOf(owner) === 'business');
  return outer && isOurs(nearest.owner) && !isStrict(nearest, outer) ? outer : nearest;
}

/** Below a supplier's or a landlord's title, "votre entreprise" is theirs. */
function isStrict({ said }: Whose, outer: Whose): boolean {
  const plain = folded(said);
  const theirs = outer.owner === 'business' || outer.owner === 'landlord';
  return strictlyEmployer.test(theirs ? plain.replace(ownOrEmployers, ' ') : plain);
}

/** Somebody else named by a title just left behind, by a hint, or by the authors' name of the box. */
function doubtOf(box: BoxReading): Whose['doubt'] {
  const left = box.titles.filter(({ closed }) => closed).map(({ text }) => text);
  const aside = box.clues.filter(({ from }) => !LABELS.includes(from)).map(({ text }) => text);
  for (const said of [...left, ...aside]) {
    const owner = ownerOf(folded(said));
    if (owner && isForeign(owner)) return { owner, said };
  }
  return undefined;
}
