import { isPresent } from '../../utils/vault/active-employer.ts';
import type { BrokenRecord } from '../../utils/vault/read-record.ts';
import type { Draft, Employer, FillRecord } from '../../utils/vault/records.ts';
import { cardDraft } from '../shared/card-draft.ts';
import { kept } from '../shared/kept.ts';
import { chosenPrivately } from './chosen-here.ts';

/** What the popup needs of the vault, read at once. */
export interface OpenVault {
  /** The host of the page over which it was read: a site may have an employer of its own. */
  readonly host: string | undefined;
  /** Those in use; the ones put aside are not offered. */
  readonly employers: readonly Employer[];
  /** Some were put aside. */
  readonly hasArchived: boolean;
  readonly broken: readonly BrokenRecord[];
  /** The chosen employer is one of the broken records. */
  readonly activeBroken: boolean;
  /** The one that is meant over this page. */
  readonly active: Employer | undefined;
  /** A card that was being typed when the popup closed: of the active employer, or a new one. */
  readonly drafts: { readonly active: Draft | undefined; readonly new: Draft | undefined };
  /** What was being typed in the plan for facts that the card lacks. */
  readonly lacking: Draft | undefined;
  readonly letter: Draft | undefined;
  readonly letterLanguage: 'fr' | 'en';
  /** What was being typed for the message box of a contact form. */
  readonly message: Draft | undefined;
  /** The last fills, the newest first: what this visit has filled is among them. */
  readonly fills: readonly FillRecord[];
}

/** More fills than one visit makes. */
const VISIT_FILLS = 20;

export const lackKey = (employer: Employer | undefined): string => `lack:${employer?.id ?? 'new'}`;
export const letterKey = (employer: Employer | undefined): string =>
  `letter:${employer?.id ?? 'new'}`;
export const messageKey = (employer: Employer | undefined): string =>
  `message:${employer?.id ?? 'new'}`;

/** The vault as it stands for a page on this host. */
export async function openVault(host: string | undefined): Promise<OpenVault> {
  const [all, meant, chosen, letterLanguage, fills] = await Promise.all([
    kept.allEmployers(),
    kept.employerFor(host),
    kept.settingOf('active-employer'),
    kept.settingOf('letter-language'),
    kept.lastFills(VISIT_FILLS),
  ]);
  const employers = all.employers.filter(isPresent);
  const active = chosenPrivately(host, employers) ?? meant;
  const activeBroken = !active && all.broken.some(({ key }) => key === chosen);
  const [fresh, typed, lacking, letter, message] = await Promise.all([
    cardDraft(undefined, all.employers),
    active && cardDraft(active.id, all.employers),
    kept.draftOf(lackKey(active)),
    kept.draftOf(letterKey(active)),
    kept.draftOf(messageKey(active)),
  ]);
  const drafts = { active: typed, new: fresh };
  const language = letterLanguage ?? 'fr';
  const typing = { drafts, lacking, letter, message };
  const hasArchived = employers.length < all.employers.length;
  const known = { host, employers, hasArchived, broken: all.broken, activeBroken, active };
  return { ...known, ...typing, fills, letterLanguage: language };
}
