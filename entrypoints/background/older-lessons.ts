import { ask } from '../../utils/messaging/ask.door.ts';
import { patternOf } from '../../utils/sites/path-pattern.ts';
import { mappingsOf, removeMapping } from '../../utils/vault/mappings.door.ts';
import type { Mapping } from '../../utils/vault/records.ts';
import type { SeenBox, TaughtOn } from './seen-box.ts';

/**
 * Forgets what was taught before of the same box: the last word counts. What was said for the whole site stays
 * beside a word for one page, which goes before it there.
 */
export async function replaceOlder(
  fresh: Mapping,
  { tab, frame, host }: TaughtOn,
  { page, id }: Pick<SeenBox, 'page' | 'id'>,
): Promise<void> {
  const here = patternOf(page.path);
  const older = (await mappingsOf(host)).filter(
    ({ id: other, path }) =>
      other !== fresh.id && (path === fresh.path || (fresh.path === undefined && path === here)),
  );
  if (older.length === 0) return;
  const taught = older.map(({ candidates, shadow }) => ({ candidates, shadow }));
  const about = { whole: true, taught };
  const read = await ask({ tab, frame, question: 'read', about });
  const same = older.filter((_, at) => read?.taught[at] === id);
  await Promise.all(same.map((one) => removeMapping(one.id)));
}
