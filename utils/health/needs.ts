import type { Facts, Kind } from '../fields/index.ts';
import { type SchemeId, schemeIds, schemes } from '../schemes/index.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { Missing } from './card-health.ts';

const schemeOf = (id: SchemeId): Scheme => schemes[id];

/** The aids that take requests on a day. */
export const openSchemes = (today: string): readonly SchemeId[] =>
  schemeIds.filter((id) => (schemeOf(id).closedOn ?? '9999') >= today);

/** Whether the form of an aid may ask for a kind. */
export const asks = (id: SchemeId, kind: Kind): boolean => schemeOf(id).asks[kind] !== undefined;

/** What the card lacks of what an aid asks, as the card's own boxes have it. The codes are another matter. */
export function lackingFor(id: SchemeId, facts: Facts): readonly Kind[] {
  const asked = Object.keys(schemeOf(id).asks) as Kind[];
  return [...new Set(asked.filter((kind) => !isCode(kind)).flatMap((kind) => lacks(kind, facts)))];
}

/** Each missing fact once, in the card's order, with the aids that ask for it. */
export function missingFor(ids: readonly SchemeId[], facts: Facts, order: readonly Kind[]) {
  return order.flatMap((kind): Missing[] => {
    const asking = ids.filter((id) => lackingFor(id, facts).includes(kind));
    const required = asking.some((id) => schemeOf(id).asks[kind] === 'required');
    return asking.length === 0 ? [] : [{ kind, required, schemes: asking }];
  });
}

const isCode = (kind: Kind): boolean => kind === 'company-code' || kind === 'specific-code';

/** A whole name has no box of its own on the card: the box of the last name shows it. */
function lacks(kind: Kind, facts: Facts): readonly Kind[] {
  const { 'hr-name': whole, 'hr-first-name': first, 'hr-last-name': last } = facts;
  if (kind === 'hr-name') {
    if (whole) return [];
    return [...(first ? [] : firstName), ...(last ? [] : lastName)];
  }
  if (kind === 'hr-last-name') return last || whole ? [] : lastName;
  return facts[kind] ? [] : [kind];
}

const firstName = ['hr-first-name'] as const satisfies readonly Kind[];
const lastName = ['hr-last-name'] as const satisfies readonly Kind[];
