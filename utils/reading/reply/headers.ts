import { flat } from './plain.ts';

/** How a message of a thread begins, and what its heading says. */
export interface Header {
  /** top: the message itself · header: "De, Envoyé, Objet", answered or forwarded · quoted · forwarded · inner: HR's words in a quoted request. */
  readonly opening: 'top' | 'header' | 'quoted' | 'forwarded' | 'inner';
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly date?: string;
}

export interface HeaderFound {
  readonly header: Header | undefined;
  /** Lines to go on by. */
  readonly taken: number;
}

const separator =
  /^[\s*_=-]{0,40}(?:message (?:d'origine|original|initial|transfere)|(?:mail|e-mail|courriel) (?:original|transfere|d'origine)|(?:debut|fin) du message (?:transfere|reexpedie)|original message|begin forwarded message|forwarded message|forwarded by.*|transfere par.*)[\s*_:=-]{0,40}$/;
const forwards = /transfere|reexpedie|forward/;
const written =
  /^[\s*_-]{0,4}(?:(?:le|on|el|am|il)\b.{3,220}|.{2,80}<?\S+@\S+>?.{0,60}|.{2,60}\bd[eu']\s?\d.{4,40})\b(?:a ecrit|ecrivait|wrote|schrieb|escribio|ha scritto)\s*:?[\s*_]*$/;

const names: readonly (readonly [keyof Header, string])[] = [
  ['from', 'de|from|von|expediteur'],
  ['to', 'a|to|pour|destinataires?'],
  ['subject', 'objet|sujet|subject|re'],
  ['date', "envoye(?: le)?|date|sent|date d'envoi"],
];
const others =
  'cc|copie(?: a)?|cci|bcc|repondre a|reply-to|importance|pieces? jointes?|attachments?';
const any = new RegExp(
  `^[\\s*_|]*(${[...names.map(([, words]) => words), others].join('|')})[\\s*_]*:[\\s*_]*(.*)$`,
);

/** The heading of a message that begins at this line, if one does. */
export function headerAt(lines: readonly string[], at: number): HeaderFound {
  const line = flat(lines[at] ?? '');
  if (separator.test(line)) return separatedAt(lines, at);
  const wrote = writtenAt(lines, at);
  if (wrote) return wrote;
  return (onOneLine(lines[at] ?? '') ?? blockAt(lines, at)) || { header: undefined, taken: 1 };
}

function separatedAt(lines: readonly string[], at: number): HeaderFound {
  const opening = forwards.test(flat(lines[at] ?? '')) ? 'forwarded' : 'header';
  let next = at + 1;
  while (next < lines.length && next < at + 3 && lines[next]?.trim() === '') next += 1;
  const block = blockAt(lines, next);
  if (!block) return { header: { opening }, taken: 1 };
  return { header: { ...block.header, opening }, taken: next - at + block.taken };
}

/** "Le mar. 24 nov. 2026 à 10:02, Claire Martin <…> a écrit :", on one line or up to three. */
function writtenAt(lines: readonly string[], at: number): HeaderFound | undefined {
  for (let taken = 1; taken <= 3; taken += 1) {
    const part = lines.slice(at, at + taken);
    if (part.some((line) => line.trim() === '')) return undefined;
    const joined = part.join(' ');
    if (!written.test(flat(joined))) continue;
    const from = /,\s*([^,]*?)\s*(?:a [ée]crit|wrote)/i.exec(joined)?.[1] ?? joined;
    return { header: { opening: 'quoted', from, date: joined }, taken };
  }
  return undefined;
}

function blockAt(lines: readonly string[], at: number): HeaderFound | undefined {
  const found: Partial<Record<keyof Header, string>> = {};
  let taken = 0;
  let count = 0;
  while (at + taken < lines.length) {
    const line = lines[at + taken] ?? '';
    const read = any.exec(flat(line));
    const isRest =
      count > 0 && !read && /^\s+\S|^\S+@\S+|^<|;\s*$/.test(line) && !/[.!?,]$/.test(line);
    if (!read && !isRest) break;
    if (read) {
      count += 1;
      const value = line.slice(line.length - (read[2] ?? '').length).replace(/[*_]+$/, '');
      for (const [name, words] of names)
        if (new RegExp(`^(?:${words})$`).test(read[1] ?? '')) found[name] ??= value.trim();
    }
    taken += 1;
  }
  if (count < 2 || found.from === undefined) return undefined;
  return { header: { ...found, opening: 'header' } as Header, taken };
}

function onOneLine(line: string): HeaderFound | undefined {
  const read =
    /^\s*\*?(?:de|from)\s?\*?:\s*(.+?)\s*\*?(?:envoy[ée]|sent|date)\s?\*?:\s*(.+?)\s*\*?(?:[àa]|to)\s?\*?:\s*(.+?)(?:\s*\*?(?:objet|subject)\s?\*?:\s*(.+))?$/i.exec(
      line,
    );
  if (!read) return undefined;
  const [, from = '', date = '', to = '', subject = ''] = read;
  return { header: { opening: 'header', from, date, to, subject }, taken: 1 };
}
