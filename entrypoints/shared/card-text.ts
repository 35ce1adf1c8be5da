import type { ShownEmployer } from '../../components/card/EmployerCard.tsx';
import type { Draft } from '../../components/card/entries.ts';
import { typedKinds } from '../../components/card/entries.ts';
import { checks } from '../../utils/fields/checks.ts';
import { type Facts, kindNames } from '../../utils/fields/index.ts';
import type { EmployerCard } from '../../utils/vault/employer-card.ts';
import type { Employer } from '../../utils/vault/records.ts';

/** A kept employer as the form shows it for typing. */
export const draftFrom = (employer: Employer): Draft => ({
  ...employer.facts,
  ...(employer.codeExpires?.companyCode
    ? { 'company-code-until': employer.codeExpires.companyCode }
    : {}),
  ...(employer.codeExpires?.specificCode
    ? { 'specific-code-until': employer.codeExpires.specificCode }
    : {}),
  notes: employer.notes,
});

/** What was typed, cleaned for keeping. */
export function cardFrom(draft: Draft, before: Employer | undefined): EmployerCard {
  const typed = typedKinds.map((kind) => [kind, checks[kind].clean(draft[kind] ?? '')] as const);
  const untyped = Object.entries(before?.facts ?? {}).filter(([kind]) => !isTyped(kind));
  const companyCode = draft['company-code-until'];
  const specificCode = draft['specific-code-until'];
  return {
    ...(before ? { id: before.id } : {}),
    ...(before?.label ? { label: before.label } : {}),
    facts: Object.fromEntries([...untyped, ...typed]),
    codeExpires: {
      ...(companyCode ? { companyCode } : {}),
      ...(specificCode ? { specificCode } : {}),
    },
    notes: draft.notes ?? '',
  };
}

const isTyped = (kind: string): boolean => (typedKinds as readonly string[]).includes(kind);

/** A kept employer as the card shows it. */
export const shown = ({ facts, codeExpires, notes }: Employer): ShownEmployer => ({
  facts: knownOnly(facts),
  companyCodeUntil: codeExpires?.companyCode,
  specificCodeUntil: codeExpires?.specificCode,
  notes,
});

/** Records hold only kinds we know; this tells the compiler so. */
export const knownOnly = (facts: Employer['facts']): Facts =>
  Object.fromEntries(kindNames.flatMap((kind) => (facts[kind] ? [[kind, facts[kind]]] : [])));

/** The name under which a list shows an employer. */
export const nameOf = (employer: Employer): string =>
  employer.label ?? employer.facts['company-name'] ?? employer.facts.siret ?? '';
