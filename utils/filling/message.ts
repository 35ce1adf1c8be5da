import type { MessageBox } from '../detection/message-box.ts';
import type { Writing } from './outcome.ts';

/** Why a text may not go into a message box; `most` and `over` in signs. */
export type MessageBar =
  | { readonly why: 'gone' | 'filled' | 'empty' | 'forbidden' | 'gaps' }
  | { readonly why: 'long'; readonly most: number; readonly over: number };

/** What is known of the text beside itself. */
export interface Judged {
  readonly box: MessageBox | undefined;
  /** What it leaves open, in words. */
  readonly gaps: readonly string[];
  /** It holds a number that is never written anywhere. */
  readonly forbidden: boolean;
}

/** The text as it would be written: nothing of it is ever cut. */
export const messageOf = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** What stands in the way, what nothing can mend first; undefined when it may be put there. */
export function barTo(text: string, { box, gaps, forbidden }: Judged): MessageBar | undefined {
  if (!box) return { why: 'gone' };
  if (box.filled) return { why: 'filled' };
  const { length } = messageOf(text);
  if (length === 0) return { why: 'empty' };
  if (forbidden) return { why: 'forbidden' };
  if (gaps.length > 0) return { why: 'gaps' };
  const over = box.maxLength < 0 ? 0 : length - box.maxLength;
  return over > 0 ? { why: 'long', most: box.maxLength, over } : undefined;
}

/** The text for its box, to be written as facts are. */
export function messageWriting({ id, block, label }: MessageBox, text: string): Writing {
  const value = messageOf(text);
  return { id, kind: 'message', value, block, label, boxes: [id], shapes: [[value]] };
}
