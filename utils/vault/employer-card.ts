import type { Explanation } from '../fields/field-kind.ts';
import { forbidden } from '../fields/forbidden.ts';
import type { Facts, Kind } from '../fields/index.ts';
import { problemOf } from './read-record.ts';
import { type Employer, employerRecord } from './records.ts';

/**
 * What a person changed on a card, or all of a new one. What is absent stays as it is kept; a blank takes
 * away what was there.
 */
export interface CardChanges {
  readonly label?: string;
  readonly facts: Facts;
  readonly codeExpires?: NonNullable<Employer['codeExpires']>;
  readonly notes?: string;
  readonly userCompany?: string;
}

/** The card of an employer, new or not. Without an id, it is a new one. */
export interface EmployerCard extends CardChanges {
  readonly id?: string;
}

/** What was kept, with the changes over it. */
export const changedCard = (
  before: CardChanges | undefined,
  changes: CardChanges,
): CardChanges => ({
  ...before,
  ...changes,
  facts: { ...before?.facts, ...changes.facts },
  codeExpires: { ...before?.codeExpires, ...changes.codeExpires },
});

/** Where on a card a forbidden number stands. */
type Place = Kind | 'label' | 'notes' | 'userCompany';

/**
 * forbidden: it holds an IBAN or a social-security number, said by `explanation` · unreadable: the record
 * does not parse, or the one it would replace no longer does · missing: removed meanwhile.
 */
export type KeptEmployer =
  | { readonly kept: true; readonly employer: Employer }
  | {
      readonly kept: false;
      readonly why: 'forbidden';
      readonly where: Place;
      readonly explanation: Explanation;
    }
  | { readonly kept: false; readonly why: 'unreadable'; readonly problem: string }
  | { readonly kept: false; readonly why: 'missing' };

/** What the record gets from the moment it is kept and from the record it replaces. */
export interface Circumstances {
  readonly id: string;
  readonly now: number;
  readonly before: Employer | undefined;
}

/**
 * The record to keep for a card, or why it is not kept. Blanks are left out: unknown is absent. What no card shows
 * stays as the record had it.
 */
export function recordFor(card: CardChanges, { id, now, before }: Circumstances): KeptEmployer {
  const named = { label: card.label?.trim() ?? '', userCompany: card.userCompany?.trim() ?? '' };
  const texts = { ...card.facts, ...named, notes: card.notes ?? '' };
  const refused = refusalOf(texts);
  if (refused) return refused;
  const read = employerRecord.safeParse({
    ...unshown(before),
    id,
    ...withoutBlanks(named),
    facts: withoutBlanks(card.facts),
    codeExpires: withoutBlanks(card.codeExpires ?? {}),
    notes: texts.notes,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  });
  if (read.success) return { kept: true, employer: read.data };
  return { kept: false, why: 'unreadable', problem: problemOf(read.error) };
}

/** What the record holds beside its card. */
function unshown(before: Employer | undefined): Partial<Employer> {
  if (!before) return {};
  const { label, facts, codeExpires, notes, userCompany, ...rest } = before;
  return rest;
}

function refusalOf(texts: Facts & { readonly [K in Place]?: string }): KeptEmployer | undefined {
  for (const [where, text] of Object.entries(texts)) {
    const explanation = forbidden(text);
    if (explanation)
      return {
        kept: false,
        why: 'forbidden',
        where: where as Place,
        explanation,
      };
  }
  return undefined;
}

const withoutBlanks = (texts: { readonly [name: string]: string }): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
