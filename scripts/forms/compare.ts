import type { Facts, Kind } from '../../utils/fields/index.ts';

const digitKinds: readonly Kind[] = ['siret', 'siren', 'nic', 'company-postcode', 'hr-phone'];

/** What a box of this kind must hold for this employer; undefined when nothing is known. */
export function factFor(kind: Kind, facts: Facts): string | undefined {
  return facts[kind] || derived[kind]?.(facts) || undefined;
}

const derived: { readonly [K in Kind]?: (facts: Facts) => string | undefined } = {
  siren: ({ siret }) => siret?.slice(0, 9),
  nic: ({ siret }) => siret?.slice(9),
  'hr-name': (facts) => [facts['hr-first-name'], facts['hr-last-name']].filter(Boolean).join(' '),
  // A field that says "spécifique" takes the company's code when there is no specific one.
  'specific-code': (facts) => facts['company-code'],
};

/** Does this text hold the fact, by the rules of comparison of its kind? */
export function holds(text: string, { kind, facts }: { kind: Kind; facts: Facts }): boolean {
  const fact = factFor(kind, facts);
  if (!fact) return false;
  if (digitKinds.includes(kind)) return digits(text) === digits(fact);
  if (kind === 'company-address') return plain(text).includes(plain(streetOf(fact)));
  if (kind === 'hr-name')
    return plain(text).includes(plain(facts['hr-last-name'] ?? lastWord(fact)));
  return plain(text) === plain(fact);
}

/** `+33` equals the leading 0; in a phone number only, no other kind has a plus. */
const digits = (text: string) => text.replace(/^\s*\+33\s*(?:\(0\))?/, '0').replace(/\D/g, '');
const plain = (text: string) => text.trim().replace(/\s+/g, ' ');
const streetOf = (address: string) => address.split(/\r?\n/)[0] ?? '';
const lastWord = (name: string) => plain(name).split(' ').at(-1) ?? '';
