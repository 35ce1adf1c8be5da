import { sight } from '../../utils/detection/closer.ts';
import type { Looked } from '../../utils/filling/fill-reviewed.ts';
import type { LastFill } from '../../utils/filling/outcome.ts';
import { ask, askAnyway } from '../../utils/messaging/ask.door.ts';
import type { Readout } from '../../utils/messaging/protocol.ts';
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
  const answer = await readAll(tab);
  if (!answer) return undefined;
  const { page, reading, last } = answer;
  const sighting = await sight(page, {
    trusted: trust === 'listed' || trust === 'offered',
    closer: (about) => ask({ tab, question: 'closer', about }),
  });
  return sighting && { sighting, reading, last };
}

/** The page, once every component that shows boxes has been found. */
async function readAll(tab: number): Promise<Readout | undefined> {
  const first = await askAnyway({ tab, question: 'read', about: {} });
  if (!first || !(await ask({ tab, question: 'search', about: {} }))) return first;
  return ask({ tab, question: 'read', about: {} });
}
