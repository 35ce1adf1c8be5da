import type { Title } from './reading.ts';

/** A title still above what is being read, or just left behind. */
export interface OpenTitle<Part> {
  readonly text: string;
  readonly level: number;
  /** The part of the page that it stands above; its block. */
  readonly scope: Part;
  /** A block with a title of its own (fieldset, group), which no heading inside replaces. */
  readonly fixed: boolean;
}

/** What is above the point that a reading has come to. */
export interface Outline<Part> {
  readonly open: readonly OpenTitle<Part>[];
  /** The last title whose block ended without a wall that a person would see. */
  readonly left: OpenTitle<Part> | undefined;
}

export const emptyOutline = { open: [], left: undefined };

/** Closes the titles whose block the reading has left. */
export function enter<Part>(
  outline: Outline<Part>,
  inside: { holds: (part: Part) => boolean; walled: (title: OpenTitle<Part>) => boolean },
): Outline<Part> {
  const open = outline.open.filter((title) => inside.holds(title.scope));
  if (open.length === outline.open.length) return outline;
  const closed = outline.open.filter((title) => !title.fixed && !inside.holds(title.scope)).at(-1);
  const left = closed && !inside.walled(closed) ? closed : undefined;
  return { open, left: left ?? outline.left };
}

/**
 * Adds a title. It replaces the headings of its own or a lower rank above it, as on paper; bold or lead
 * text replaces only what stands in the very same part, since its rank cannot be seen.
 */
export function add<Part>(outline: Outline<Part>, title: OpenTitle<Part>): Outline<Part> {
  const stays = (above: OpenTitle<Part>) =>
    above.fixed || above.level < title.level || (title.level > 7 && above.scope !== title.scope);
  if (title.fixed) return { open: [...outline.open, title], left: undefined };
  if (REFERS_BACK.test(title.text) && outline.open.some(({ level }) => level === title.level))
    return { open: [...outline.open, { ...title, level: title.level + 0.5 }], left: undefined };
  return { open: [...outline.open.filter(stays), title], left: undefined };
}

/** "Son employeur" is that of whom the title before it names: it stands below that one, not in its place. */
const REFERS_BACK = /^\W*(?:son|sa|ses|leurs?|his|her|their)\s/i;

/** The titles above a box, the nearest first; a title that was only just left behind comes as closed. */
export function titlesOf<Part>(outline: Outline<Part>): Title[] {
  const open = outline.open.map(({ text }) => ({ text, closed: false })).reverse();
  return outline.left ? [{ text: outline.left.text, closed: true }, ...open] : open;
}
