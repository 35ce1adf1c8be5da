import { isDenied, onlyAsks } from './denied.ts';
import { type Called, type Label, labelsIn } from './labels.ts';
import { type Token, tokensIn } from './tokens.ts';
import type { Unit } from './units.ts';

/** A code that a sentence gives, and how surely it is one. */
export interface CodeFound {
  readonly kind: 'company-code' | 'specific-code';
  readonly value: string;
  /** As it is written there. */
  readonly shown: string;
  readonly unit: Unit;
  /** labelled: by its name · some: "code" alone · above: by a heading · bare: by nothing but an answer. */
  readonly by: 'labelled' | 'some' | 'above' | 'bare';
}

/** The codes that these sentences give. */
export const codesIn = (units: readonly Unit[]): readonly CodeFound[] => units.flatMap(codesOf);

function codesOf(unit: Unit): readonly CodeFound[] {
  if (onlyAsks(unit.flat)) return [];
  const labels = labelsIn(unit.flat);
  const tokens = tokensIn(unit.text, labels);
  return tokens.flatMap((one, place) => {
    if (isDenied(unit.flat, one.at, one.end)) return [];
    const named = nameOf(one, { unit, labels, tokens, place });
    if (!named || !fits(one, named.by, unit.flat) || isYear(one, unit.flat)) return [];
    return [{ ...named, value: one.value, shown: one.shown, unit }];
  });
}

interface Around {
  readonly unit: Unit;
  readonly labels: readonly Label[];
  readonly tokens: readonly Token[];
  readonly place: number;
}

type Named = Pick<CodeFound, 'kind' | 'by'> | undefined;

const kindOf = (is: Called): CodeFound['kind'] =>
  is === 'specific-code' ? 'specific-code' : 'company-code';

/** What a number is called: by the name before it, else after it, else above it, else by being the answer. */
function nameOf(one: Token, around: Around): Named {
  const label = followed(one, around) ?? nearest(one, around);
  if (label?.is === 'other') return undefined;
  if (label)
    return { kind: kindOf(label.is), by: label.is === 'code' ? someBy(around) : 'labelled' };
  if (around.labels.some(({ is }) => is === 'other')) return undefined;
  return namedAbove(one, around) ?? bare(one, around);
}

/** "1 est le code entreprise et 2 le code spécifique": where the first is named after it, so are the others. */
function followed(one: Token, around: Around): Label | undefined {
  const { labels, tokens } = around;
  const [first, second] = tokens;
  if (!first || !second || labels.some(({ end }) => end <= first.at)) return undefined;
  return labelAfter(one, around);
}

/** A name after it tells more than "code" before it: "le code : 1 pour l'entreprise, 2 pour le spécifique". */
function nearest(one: Token, around: Around): Label | undefined {
  const [before, after] = [labelBefore(one, around), labelAfter(one, around)];
  const previous = around.tokens[around.place - 1];
  const theirs = previous && nearest(previous, { ...around, place: around.place - 1 });
  // The name that came after the number before this one is that number's.
  if (previous && theirs && theirs === before && theirs.at >= previous.end) return after;
  if (!before || (before.is === 'code' && after && after.is !== 'other' && after.is !== 'code'))
    return after ?? before;
  return before;
}

const someBy = ({ unit }: Around): CodeFound['by'] =>
  labelsIn(unit.above).some(({ is }) => is === 'company-code') ? 'labelled' : 'some';

/** The nearest before it; "code entreprise et code spécifique : 1 et 2" are taken in their order. */
function labelBefore(one: Token, { unit, labels, tokens, place }: Around): Label | undefined {
  const before = labels.filter(({ end }) => end <= one.at);
  const first = tokens[0]?.at ?? 0;
  const leading = labels.filter(({ is, end }) => is !== 'other' && end <= first);
  const isInOrder =
    leading.length > 1 && leading.length === tokens.length && before.length === leading.length;
  if (isInOrder) return leading[place];
  const nearest = before.at(-1);
  const previous = tokens[place - 1];
  if (!nearest) return undefined;
  // What another number stands between, it names, but for a list: "codes entreprise : 1, 2 et 3".
  if (nearest.is === 'other' && unit.flat.slice(nearest.end, one.at).length > 25)
    return before.findLast(({ is }) => is !== 'other');
  if (nearest.is === 'other' && previous && previous.at >= nearest.end)
    return before.findLast(({ is }) => is !== 'other');
  return nearest;
}

const joins =
  /^\s*(?:\(|[-–:=,]|est|c'est|is|correspond|comme|as|en tant que|qui est|pour|for|represente)?(?:(?!\bet\b|\band\b|\bmais\b)[^.;]){0,30}$/;

function labelAfter(one: Token, { unit, labels, tokens, place }: Around): Label | undefined {
  const until = tokens[place + 1]?.at ?? Number.POSITIVE_INFINITY;
  const next = labels.find(({ at }) => at >= one.end && at < until);
  if (!next || !joins.test(unit.flat.slice(one.end, next.at))) return undefined;
  return next;
}

const presents =
  /(?:\b(?:voici|voila|c'est|est|sont|il s'agit d[eu]|prenez|mettez|utilisez|indiquez|saisissez|notez|renseignez|here|it's|it is|its|use|enter|put)\b(?: (?:bien|donc|simplement|juste|is|it|you|go|the|le|la|les|du|de|celui-ci|suivant))*|[:=>→]|^)[\s:*"«(=>→-]*$/;

function namedAbove(one: Token, { unit }: Around): Named {
  const start = unit.flat.slice(0, one.at);
  const isShort = unit.text.length < 90;
  for (const text of [unit.above, presents.test(start) ? unit.before : '']) {
    const labels = labelsIn(text);
    const label = labels.findLast(({ is }) => is !== 'other');
    if (label && isShort)
      return { kind: kindOf(label.is), by: label.is === 'code' ? 'some' : 'above' };
    if (labels.length > 0) return undefined;
  }
  return undefined;
}

const fillers =
  /\b(?:bonjour|bonsoir|hello|hi|salut|madame|monsieur|voici|voila|c'est|il s'agit|le|la|du|de|the|it's|it|is|here|you|go|tenez|tiens|ok|oui|yes|svp|merci|cordialement|cdt|bien|donc|numero|n°|pour vous|notre|votre|demande|comme|a utiliser|suivant|est|bonne journee|regards|thanks|re)\b|\W/g;

const corrects = /\b(?:pas|not)\b.{1,25}\b(?:mais|but)\b (?:bien )?(?:le |la )?$/;

/** An answer that is a number and hardly anything else. */
function bare(one: Token, { unit, tokens }: Around): Named {
  const rest = unit.flat.slice(0, one.at) + unit.flat.slice(one.end);
  const isAlone = tokens.length === 1 && rest.replace(fillers, '').length <= 3;
  const isRight = corrects.test(unit.flat.slice(0, one.at));
  return isAlone || isRight ? { kind: 'company-code', by: 'bare' } : undefined;
}

/** "Code spécifique 2025": a year, unless it is plainly given as the code. */
const isYear = ({ value, at }: Token, text: string): boolean =>
  /^(?:19|20)\d\d$/.test(value) && !/(?:[:=]|\best(?: le)?|\bis)\s*$/.test(text.slice(0, at));

const given = /(?:[:=>"«]|\b(?:est|is|c'est)(?: l[ea]| the)?)\s*["«]?\s*$/;

/** Whether it may be a code: without its full name, it must look like one, or be plainly given. */
function fits({ value, at }: Token, by: CodeFound['by'], text: string): boolean {
  const figures = value.replace(/\D/g, '').length;
  if (/^(?:1er|\d+(?:e|eme|nd|rd|th|st))$/i.test(value)) return false;
  if (by === 'labelled') return value.length >= 3 && figures < 13;
  if (by === 'some' && given.test(text.slice(0, at)) && /[a-z]/i.test(value))
    return value.length >= 4 && figures <= 12;
  return figures >= (by === 'bare' ? 4 : 3) && figures <= 12;
}
