import { fold } from '../fields/fold.ts';

/** Most texts that are remembered: a page repeats its titles for every box below them. */
const MOST = 2000;
const memory = new Map<string, string>();

/** `fold`, remembered. */
export function folded(text: string): string {
  const known = memory.get(text);
  if (known !== undefined) return known;
  if (memory.size >= MOST) memory.clear();
  const made = fold(text);
  memory.set(text, made);
  return made;
}
