import type { ShownEmployer } from '../../components/card/EmployerCard.tsx';
import type { Draft } from '../../components/card/entries.ts';
import { checks } from '../../utils/fields/checks.ts';
import { type Facts, kindNames } from '../../utils/fields/index.ts';
import type { CardChanges } from '../../utils/vault/employer-card.ts';
import type { MergedEmployer } from '../../utils/vault/given.ts';
import type { Employer } from '../../utils/vault/records.ts';

/** A kept employer as the form shows it for typing. A whole name has no box of its own there. */
export const draftFrom = (employer: Employer): Draft => ({
  ...employer.facts,
  ...lastNameOf(employer.facts),
  ...(employer.codeExpires?.companyCode
    ? { 'company-code-until': employer.codeExpires.companyCode }
    : {}),
  ...(employer.codeExpires?.specificCode
    ? { 'specific-code-until': employer.codeExpires.specificCode }
    : {}),
  ...(employer.userCompany ? { 'user-company': employer.userCompany } : {}),
  notes: employer.notes,
});

const lastNameOf = ({ 'hr-last-name': last, 'hr-name': whole }: Facts): Facts => {
  const shown = last ?? whole;
  return shown ? { 'hr-last-name': shown } : {};
};

/**
 * What keeping the form takes away of a whole name that the card holds: it has no box there, and would go on
 * being offered to pages after the names that are seen were changed.
 */
export function withoutWholeName(changed: Draft, record: Employer | undefined): Facts {
  const { 'hr-name': whole, 'hr-first-name': first, 'hr-last-name': last } = record?.facts ?? {};
  const isTouched = nameKinds.some((kind) => changed[kind] !== undefined);
  if (!whole || !(isTouched || first || last)) return {};
  const stays = changed['hr-last-name'] ?? last ?? whole;
  return { 'hr-name': '', 'hr-last-name': stays };
}

const nameKinds = ['hr-first-name', 'hr-last-name'] as const;

/** What was changed of a card, cleaned for keeping; a blank takes away what was there. */
export function changesFrom(changed: Draft): CardChanges {
  const {
    'company-code-until': companyCode,
    'specific-code-until': specificCode,
    'user-company': userCompany,
    notes,
    ...facts
  } = changed;
  return {
    facts: cleaned(facts),
    codeExpires: {
      ...(companyCode === undefined ? {} : { companyCode }),
      ...(specificCode === undefined ? {} : { specificCode }),
    },
    ...(userCompany === undefined ? {} : { userCompany }),
    ...(notes === undefined ? {} : { notes }),
  };
}

const cleaned = (facts: Facts): Facts =>
  Object.fromEntries(
    kindNames.flatMap((kind) => {
      const typed = facts[kind];
      return typed === undefined ? [] : [[kind, checks[kind].clean(typed)]];
    }),
  );

/** A kept employer as the card shows it. */
export const shown = (employer: MergedEmployer): ShownEmployer => ({
  ...shownOwn(employer),
  ...(employer.sources ? { origins: employer.sources.origins } : {}),
});

const shownOwn = ({ facts, codeExpires, notes, userCompany }: Employer): ShownEmployer => ({
  facts: knownOnly(facts),
  companyCodeUntil: codeExpires?.companyCode,
  specificCodeUntil: codeExpires?.specificCode,
  notes,
  userCompany,
});

/** Records hold only kinds we know; this tells the compiler so. */
export const knownOnly = (facts: Employer['facts']): Facts =>
  Object.fromEntries(kindNames.flatMap((kind) => (facts[kind] ? [[kind, facts[kind]]] : [])));

/** The name under which a list shows an employer. */
export const nameOf = (employer: Employer): string =>
  employer.label ?? employer.facts['company-name'] ?? employer.facts.siret ?? '';
