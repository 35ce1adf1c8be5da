import type { LastFill } from '../../utils/filling/outcome.ts';
import { noChoices, plan } from '../../utils/filling/plan.ts';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { knownOnly } from '../shared/card-text.ts';
import { expiredCodes } from '../shared/expired-codes.ts';
import type { SeenPage } from './page.ts';
import type { OpenVault } from './vault.ts';

/** What the page asks that the last fill did not touch: by id, or by its words where the page was drawn anew. */
export function leftOut({ sighting, last }: SeenPage, { active }: OpenVault): readonly PlanRow[] {
  if (!sighting || !last || sighting.path !== last.path) return [];
  const facts = knownOnly(active?.facts ?? {});
  const rows = plan(sighting, facts, { ...noChoices, expired: expiredCodes(active) });
  return rows.filter((row) => row.state !== 'alone' && !isOf(last, row));
}

const isOf = ({ outcomes }: LastFill, { id, block, label }: PlanRow): boolean =>
  outcomes.some((one) => one.id === id || (one.block === block && one.label === label));
