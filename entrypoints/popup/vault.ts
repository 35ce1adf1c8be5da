import type { BrokenRecord } from '../../utils/vault/read-record.ts';
import type { Draft, Employer, FillRecord } from '../../utils/vault/records.ts';
import { cardDraft } from '../shared/card-draft.ts';
import { kept } from '../shared/kept.ts';

/** What the popup needs of the vault, read at once. */
export interface OpenVault {
  readonly employers: readonly Employer[];
  readonly broken: readonly BrokenRecord[];
  /** The chosen employer is one of the broken records. */
  readonly activeBroken: boolean;
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

export async function openVault(): Promise<OpenVault> {
  const [all, active, chosen, letterLanguage, fills] = await Promise.all([
    kept.allEmployers(),
    kept.activeEmployer(),
    kept.settingOf('active-employer'),
    kept.settingOf('letter-language'),
    kept.lastFills(VISIT_FILLS),
  ]);
  const activeBroken = all.broken.some(({ key }) => key === chosen);
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
  return { ...all, ...typing, activeBroken, active, fills, letterLanguage: language };
}
