import { type Header, headerAt } from './headers.ts';

/** One line of a message; `asked`: what the line before it quotes, when one answers between quoted lines. */
export interface Line {
  readonly text: string;
  readonly asked?: string;
}

/** One message of a thread, the newest first as mail programs put them. */
export interface Message extends Header {
  readonly lines: readonly Line[];
  /** HR has written its answers between these lines. */
  readonly isAnswered?: true;
}

interface Open extends Header {
  readonly lines: Line[];
}

const quote = /^\s{0,3}(?:>|\|(?=\s*>))\s?/;

/** Cuts a pasted thread into its messages: who wrote each, and its own lines alone. */
export function messagesIn(text: string): readonly Message[] {
  return cut(text.split('\n'), { opening: 'top' });
}

function cut(lines: readonly string[], first: Header): readonly Message[] {
  const messages: Open[] = [{ ...first, lines: [] }];
  const quoted: Message[] = [];
  let asked: string | undefined;
  let pending: Header | undefined;
  for (let at = 0; at < lines.length; ) {
    const block = quotedFrom(lines, at);
    if (block.length > 0) {
      quoted.push(...cut(block, pending ?? { opening: 'quoted' }));
      asked = block.findLast((line) => line.trim() !== '');
      pending = undefined;
      at += block.length;
      continue;
    }
    const { header, taken } = headerAt(lines, at);
    const current = messages[messages.length - 1]!;
    if (header && quotedFrom(lines, nextWords(lines, at + taken)).length > 0) pending = header;
    else if (header) open(messages, header);
    else current.lines.push({ text: lines[at] ?? '', ...(asked ? { asked } : {}) });
    if (!header && lines[at]?.trim()) asked = undefined;
    at += taken;
  }
  return [...messages, ...quoted];
}

/** A header above everything else tells of the first message itself. */
function open(messages: Open[], header: Header): void {
  const [first] = messages;
  const isEmpty = messages.length === 1 && first?.lines.every(({ text }) => text.trim() === '');
  const isTop = isEmpty && first?.opening === 'top' && !first.from && header.opening === 'header';
  if (isTop) messages[0] = { ...header, opening: 'top', lines: [] };
  else messages.push({ ...header, lines: [] });
}

/** The quoted lines from here on, one sign taken off each. */
function quotedFrom(lines: readonly string[], at: number): readonly string[] {
  let end = at;
  while (end < lines.length && quote.test(lines[end] ?? '')) end += 1;
  return lines.slice(at, end).map((line) => line.replace(quote, ''));
}

function nextWords(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next]?.trim() === '') next += 1;
  return next;
}
