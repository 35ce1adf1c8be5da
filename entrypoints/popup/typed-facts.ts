import { checks } from '../../utils/fields/checks.ts';
import { complete } from '../../utils/fields/derive.ts';
import { forbidden } from '../../utils/fields/forbidden.ts';
import type { Facts, Kind } from '../../utils/fields/index.ts';
import { namesFrom } from '../../utils/fields/whole-name.ts';
import type { Employer } from '../../utils/vault/records.ts';
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
export function lackingIn(onCard: Facts, typed: Facts): Facts {
  const known = complete(onCard);
  return Object.fromEntries(Object.entries(typed).filter(([kind]) => !known[kind as Kind]));
}

/** What was typed for the boxes of a page, and the kinds that the person has ticked there. */
export interface Typed {
  readonly typed: Facts;
  readonly ticked: readonly Kind[];
}

/** What was typed and ticked goes onto the card; the draft stays until it is there, the rest of it longer. */
export async function keepTyped({ active }: OpenVault, { typed, ticked }: Typed): Promise<void> {
  const all = Object.entries(typed) as [Kind, string][];
  const here = all.filter(([kind]) => ticked.includes(kind));
  if (!active || here.length === 0) return;
  const outcome = await kept.keepFacts(active.id, onto(active, Object.fromEntries(here)));
  if (!outcome.kept) return;
  const rest = all.filter(([kind]) => !ticked.includes(kind));
  if (rest.length === 0) await kept.dropDraft(lackKey(active));
  else await kept.keepDraft(lackKey(active), Object.fromEntries(rest));
}

/** What the card gets: a whole name goes where the card shows it. */
function onto({ facts }: Employer, typed: Facts): Facts {
  const clean = cleaned(typed);
  const whole = clean['hr-name'];
  return whole ? { ...clean, ...namesFrom({ whole, known: { ...facts, ...clean } }) } : clean;
}
