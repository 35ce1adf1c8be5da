import { isUndone } from '../../utils/filling/outcome.ts';
import { isNextStep } from '../../utils/filling/visit.ts';
import type { Draft } from '../../utils/vault/records.ts';
import type { SeenPage } from './page.ts';
import type { OpenVault } from './vault.ts';

export type View =
  | 'plan'
  | 'outcome'
  | 'letter'
  | 'message'
  | 'first-run'
  | 'card-form'
  | 'card-new'
  | 'elsewhere';

/** A draft younger than this is what the person was doing: a popup that closed by itself reopens on it. */
const STILL_AT_IT = 30 * 60_000;

/** The screen on which the popup opens. */
export function firstView(page: SeenPage, vault: OpenVault): View {
  const { active, employers, broken, drafts } = vault;
  if (employers.length === 0 && broken.length === 0 && !vault.hasArchived) return 'first-run';
  if (isFresh(drafts.active)) return 'card-form';
  if (isFresh(drafts.new)) return 'card-new';
  if (!active && employers.length === 0) return 'card-new';
  if (isAboutLast(page)) return 'outcome';
  return page.situation === undefined ? 'plan' : 'elsewhere';
}

/** What was last done is what the person wants to know of, as long as the page shows the step where it was done. */
const isAboutLast = ({ last, sighting }: SeenPage): boolean =>
  last !== undefined &&
  last.path === sighting?.path &&
  !isUndone(last) &&
  !isNextStep(sighting, last);

const isFresh = (draft: Draft | undefined): boolean =>
  draft !== undefined && Date.now() - draft.at < STILL_AT_IT;
