import type { Facts, Kind } from '../../utils/fields/index.ts';

/** What a person types on the card: facts, until when a code holds, where a temp agency sends them, and notes. */
export type Entry = Kind | 'company-code-until' | 'specific-code-until' | 'user-company' | 'notes';

/** As typed, mistakes included: a draft is not a fact yet. */
export type Draft = { readonly [E in Entry]?: string };

/** The groups of the form, in the order in which a payslip is read. The codes come last. */
export const groups = [
  { name: 'siret', kinds: ['siret'] },
  {
    name: 'company',
    kinds: ['company-name', 'company-address', 'company-postcode', 'company-city'],
  },
  { name: 'contact', kinds: ['hr-first-name', 'hr-last-name', 'hr-role', 'hr-email', 'hr-phone'] },
] as const satisfies readonly { name: string; kinds: readonly Kind[] }[];

export const codes = ['company-code', 'specific-code'] as const satisfies readonly Kind[];

/** Every kind that is typed: SIREN, NIC and the contact's full name are cut from others. */
export const typedKinds: readonly Kind[] = [...groups.flatMap(({ kinds }) => kinds), ...codes];

/** What the card shows of its facts: a whole name too, where it has no first and last name to show instead. */
export function shownKinds(facts: Facts): readonly Kind[] {
  const named = facts['hr-first-name'] && facts['hr-last-name'];
  return typedKinds
    .flatMap((kind): Kind[] => (kind === 'hr-first-name' && !named ? ['hr-name', kind] : [kind]))
    .filter((kind) => facts[kind]);
}

/** Everything that is typed on the card. */
export const entries: readonly Entry[] = [
  ...typedKinds,
  'company-code-until',
  'specific-code-until',
  'user-company',
  'notes',
];

const figures: readonly Kind[] = ['siret', 'siren', 'nic', 'company-postcode', 'hr-phone'];

/** Kinds whose figures are read one by one. */
export const isFigures = (kind: Kind): boolean => figures.includes(kind);

/** The keyboard that a phone shows. Codes hold letters too. */
export function keyboardOf(kind: Kind): 'text' | 'numeric' | 'email' | 'tel' {
  if (kind === 'siret' || kind === 'company-postcode') return 'numeric';
  if (kind === 'hr-email') return 'email';
  return kind === 'hr-phone' ? 'tel' : 'text';
}
