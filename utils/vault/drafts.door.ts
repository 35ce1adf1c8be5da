import { looksForbidden } from '../fields/forbidden.ts';
import { vault } from './database.door.ts';
import { readRecord } from './read-record.ts';
import { type Draft, draftRecord } from './records.ts';

/**
 * Keeps what is being typed, at each keystroke; the last call wins. What looks like a social-security
 * number or the beginning of an IBAN is left out: its line, or its name when nothing else is left of it.
 *
 * A popup is destroyed as soon as it loses the focus, and with its page go the transactions that are not
 * yet being committed. Left alone, one commits only after a round trip: the request's answer must come
 * back to the page first. `commit()` spares it: the put and the order to commit leave in the same task.
 * For the same reason nothing is read before writing. Relaxed durability: the browser answers without
 * waiting for the disk; a draft has to outlive its popup, not a power cut.
 */
export async function keepDraft(key: string, values: Record<string, string>): Promise<void> {
  // Copied before the first wait: the caller may go on changing its own object.
  const draft = draftRecord.parse({ key, values: withoutForbidden(values), at: Date.now() });
  const database = await vault();
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'relaxed' });
  const put = transaction.store.put(draft);
  transaction.commit();
  await Promise.all([put, transaction.done]);
}

/** The draft of a screen; undefined when there is none or it can no longer be read. */
export async function draftOf(key: string): Promise<Draft | undefined> {
  return readRecord(await (await vault()).get('drafts', key), draftRecord);
}

/** Forgets a draft: it was kept for good, or thrown away. */
export async function dropDraft(key: string): Promise<void> {
  await (await vault()).delete('drafts', key);
}

const withoutForbidden = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const allowed = linesAllowed(value);
      return allowed === undefined ? [] : [[name, allowed]];
    }),
  );

/**
 * The rest of a letter is not lost for one line of it; a number over several lines takes all with it. Then
 * nothing is said of the text: an empty one would be taken for a text that the person has erased.
 */
function linesAllowed(text: string): string | undefined {
  if (!looksForbidden(text)) return text;
  const rest = text
    .split('\n')
    .map((line) => (looksForbidden(line) ? '' : line))
    .join('\n');
  return rest.trim() === '' || looksForbidden(rest) ? undefined : rest;
}
