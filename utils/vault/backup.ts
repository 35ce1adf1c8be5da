import * as z from 'zod/mini';
import type { StoreName } from './records.ts';

/** The records of each store as they lie, those that no longer parse too. */
export type Stored = { readonly [S in StoreName]: readonly unknown[] };

/** Records by the name of their store, as a file gives them: nothing about them is known yet. */
export type Saved = { readonly [store: string]: readonly unknown[] };

export const backupVersion = 1;
export const largestBackup = 32 * 1024 * 1024;
/** OWASP's advice of 2023 for PBKDF2 with SHA-256. */
export const leastRounds = 600_000;
/** A file may ask for more, but not for an hour of our time. */
const mostRounds = 10_000_000;

/** Why a file is refused whole. Each has its sentence in `locales`, under `backup.unread`. */
export type Unread =
  | 'tooLarge'
  | 'notOurs'
  | 'employerCard'
  | 'newer'
  | 'damaged'
  | 'wrongPassphrase';

const marked = z.object({ codeEnPoche: z.string(), version: z.number() });
const inClear = z.object({
  savedAt: z.iso.datetime(),
  stores: z.record(z.string(), z.array(z.unknown())),
});
const underSeal = z.object({
  seal: z.object({
    cipher: z.literal('AES-256-GCM'),
    derivation: z.literal('PBKDF2-SHA-256'),
    rounds: z.int().check(z.minimum(leastRounds), z.maximum(mostRounds)),
    salt: z.base64(),
    iv: z.base64(),
  }),
  sum: z.base64(),
  sealed: z.base64(),
});

export type Sealed = z.infer<typeof underSeal>;
export type Opened =
  | { readonly is: 'clear'; readonly savedAt: string; readonly stores: Saved }
  | { readonly is: 'sealed'; readonly file: Sealed }
  | { readonly is: 'unread'; readonly why: Unread };

/** The text of a backup in clear. `savedAt` as `2026-11-24T10:00:00.000Z`. */
export const writeBackup = (stores: Stored, savedAt: string): string =>
  `${JSON.stringify({ ...mark, savedAt, stores: mapStores(stores) }, null, 2)}\n`;

/** The text of a sealed one. */
export const writeSealed = (file: Sealed): string =>
  `${JSON.stringify({ ...mark, ...file }, null, 2)}\n`;

/** What the seal vouches for, beside the backup itself: nobody changes a word of it unseen. */
export const headerOf = ({ cipher, derivation, rounds, salt, iv }: Sealed['seal']): string =>
  JSON.stringify([mark.codeEnPoche, mark.version, cipher, derivation, rounds, salt, iv]);

const mark = { codeEnPoche: 'backup', version: backupVersion } as const;

/** What a file is; refused whole when any of it cannot be read. Its records are looked at later, one by one. */
export function openBackup(text: string): Opened {
  if (text.length > largestBackup) return unread('tooLarge');
  const file = jsonOf(text);
  if (file === undefined) return unread(text.includes('"codeEnPoche"') ? 'damaged' : 'notOurs');
  const { data } = marked.safeParse(file);
  if (data?.codeEnPoche === 'employer-card') return unread('employerCard');
  if (data?.codeEnPoche !== mark.codeEnPoche) return unread('notOurs');
  if (data.version > backupVersion) return unread('newer');
  if (data.version !== backupVersion) return unread('damaged');
  const sealed = underSeal.safeParse(file);
  if (sealed.success) return { is: 'sealed', file: sealed.data };
  const clear = inClear.safeParse(file);
  return clear.success ? { is: 'clear', ...clear.data } : unread('damaged');
}

const unread = (why: Unread): Opened => ({ is: 'unread', why });

function jsonOf(text: string): unknown {
  try {
    // Some editors put a mark before the first character.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** One record that no file can hold keeps no other out of it. */
const mapStores = (stores: Stored): Saved =>
  Object.fromEntries(
    Object.entries(stores).map(([name, records]) => [name, records.map(writable)] as const),
  );

function writable(record: unknown): unknown {
  try {
    return JSON.stringify(record) === undefined ? String(record) : record;
  } catch {
    return String(record);
  }
}
