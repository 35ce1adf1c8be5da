import { checks } from '../../utils/fields/checks.ts';
import { forbidden } from '../../utils/fields/forbidden.ts';
import type { Facts, Kind } from '../../utils/fields/index.ts';
import { kept } from '../shared/kept.ts';
import { lackKey, type OpenVault } from './vault.ts';

/** What was typed in the plan, as it would be kept; what is forbidden is never offered to a page. */
export const cleaned = (typed: Facts): Facts =>
  Object.fromEntries(
    (Object.entries(typed) as [Kind, string][])
      .map(([kind, value]) => [kind, checks[kind].clean(value)] as const)
      .filter(([, value]) => value !== '' && !forbidden(value)),
  );

/** What has come onto the card since it was typed is no longer lacking: the card has the last word. */
export const lackingIn = (onCard: Facts, typed: Facts): Facts =>
  Object.fromEntries(Object.entries(typed).filter(([kind]) => !onCard[kind as Kind]));

/** What was typed for the boxes of a page, and the kinds that the page asks for. */
export interface Typed {
  readonly typed: Facts;
  readonly asked: readonly Kind[];
}

/** What was typed for this page goes onto the card; the draft stays until it is there, the rest of it longer. */
export async function keepTyped({ active }: OpenVault, { typed, asked }: Typed): Promise<void> {
  const all = Object.entries(typed) as [Kind, string][];
  const here = all.filter(([kind]) => asked.includes(kind));
  if (!active || here.length === 0) return;
  const outcome = await kept.keepFacts(active.id, cleaned(Object.fromEntries(here)));
  if (!outcome.kept) return;
  const rest = all.filter(([kind]) => !asked.includes(kind));
  if (rest.length === 0) await kept.dropDraft(lackKey(active));
  else await kept.keepDraft(lackKey(active), Object.fromEntries(rest));
}
