import type { Facts, Kind } from '../fields/index.ts';

/** The kinds of an address: half of one beside half of another is nobody's. */
export const addressKinds: readonly Kind[] = [
  'company-address',
  'company-postcode',
  'company-city',
];

/** The kinds of a contact's name, in the order in which a name is said. */
export const nameKinds: readonly Kind[] = ['hr-first-name', 'hr-last-name', 'hr-name'];

/** The numbers of an establishment, which say one another. */
export const numberKinds: readonly Kind[] = ['siret', 'siren', 'nic'];

/** The kinds that are one thing with this one: all of them are given, or all are the person's own. */
export const wholeOf = (kind: Kind): readonly Kind[] =>
  [addressKinds, nameKinds].find((kinds) => kinds.includes(kind)) ?? [kind];

/** Whether a SIRET goes with the numbers that the person typed, none of them being a SIRET. */
export const fits = (siret: string, { siren = '', nic = '' }: Facts): boolean =>
  siret.startsWith(siren) && siret.endsWith(nic);

/** What is given in the place of a kind: itself, else the whole that it is a part of. */
export function insteadOf(kind: Kind, offered: Facts): string | undefined {
  if (offered[kind]) return offered[kind];
  if (kind === 'siren') return offered.siret?.slice(0, 9);
  if (kind === 'nic') return offered.siret?.slice(9);
  const parts = wholeOf(kind).flatMap((one) => offered[one] ?? []);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
