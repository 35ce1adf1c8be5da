import type { Facts } from './index.ts';

/** What a card knows of its contact's name, and the whole name that was just typed. */
interface Typed {
  readonly whole: string;
  readonly known: Facts;
}

/**
 * What a whole name, typed where a page asks for one, changes of a card. Which half of it is the first name
 * nobody can tell, unless the card has one of the two. A blank takes away what was there.
 */
export function namesFrom({ whole, known }: Typed): Facts {
  const { 'hr-first-name': first, 'hr-last-name': last } = known;
  const lastTyped = first && without(whole, first);
  if (lastTyped) return { 'hr-last-name': lastTyped, 'hr-name': '' };
  const firstTyped = last && without(whole, last);
  if (firstTyped) return { 'hr-first-name': firstTyped, 'hr-name': '' };
  // Another person's name, or a title: the card shows it in the box of the last name.
  return { 'hr-name': whole, ...(last ? { 'hr-last-name': '' } : {}) };
}

/** The rest of a name of which one half stands at its beginning or its end; empty when it does not. */
function without(whole: string, half: string): string {
  const [all, part] = [whole.toLocaleLowerCase(), half.toLocaleLowerCase()];
  if (all.startsWith(`${part} `)) return whole.slice(half.length).trim();
  return all.endsWith(` ${part}`) ? whole.slice(0, -half.length).trim() : '';
}
