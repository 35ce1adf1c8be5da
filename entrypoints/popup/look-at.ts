import { heldIn, holding } from '../../utils/detection/held.ts';
import { look } from '../../utils/detection/look.ts';
import type { Sighting } from '../../utils/detection/sighting.ts';
import { weigh } from '../../utils/detection/weigh.ts';
import type { Looked } from '../../utils/filling/fill-reviewed.ts';
import type { LastFill } from '../../utils/filling/outcome.ts';
import { ask, askAnyway } from '../../utils/messaging/ask.door.ts';
import type { Trust } from '../../utils/sites/trust.ts';

/** What a page asks, and what was last done there. */
export interface LookedAt extends Looked {
  readonly last: LastFill | undefined;
}

/** A tab, and how far its host is trusted. */
export interface Place {
  readonly tab: number;
  readonly trust: Trust;
}

/** The page lends its texts; what they mean is decided here. Undefined where nobody answers. */
export async function lookAt({ tab, trust }: Place): Promise<LookedAt | undefined> {
  const answer = await askAnyway({ tab, question: 'read', about: {} });
  if (!answer) return undefined;
  const { page, reading, last } = answer;
  const seen = weigh(look(page), trust === 'listed' || trust === 'offered');
  return { sighting: await withHeld(tab, seen), reading, last };
}

/** Only what stands in the employer's own boxes is asked of the page. */
async function withHeld(tab: number, seen: Sighting): Promise<Sighting> {
  const ids = heldIn(seen);
  if (ids.length === 0) return seen;
  const texts = await ask({ tab, question: 'hold', about: { ids } }).catch(() => undefined);
  return holding(seen, texts ?? []);
}
