import { type FilledBefore, filledBefore } from '../../utils/filling/visit.ts';
import { undoneIn } from '../shared/undo.ts';
import type { SeenPage } from './page.ts';
import type { OpenVault } from './vault.ts';

/** What the plan tells of earlier: the steps before this one, and what was undone on this one. */
export interface Memory {
  readonly before: readonly FilledBefore[];
  readonly undone: number;
}

/** In a private window the page alone is asked: there is no trace, and the traces of other windows are not its own. */
export function memoryOf({ sighting, last, host, privately }: SeenPage, vault: OpenVault): Memory {
  if (!sighting) return { before: [], undone: 0 };
  const traces = privately ? [] : vault.fills;
  const visit = { last, traces, host, employer: vault.active?.id, now: Date.now() };
  const isHere = last?.path === sighting.path;
  return {
    before: filledBefore(sighting, visit),
    undone: isHere ? undoneIn(last.outcomes).length : 0,
  };
}
