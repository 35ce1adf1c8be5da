import {
  all,
  attribute,
  isElement,
  isText,
  matches,
  nextNodeOf,
  parentOf,
  previousNodeOf,
  previousOf,
  tagOf,
  textContentOf,
} from './dom.door.ts';
import { named } from './labels.door.ts';
import { collapse, textOf } from './text.door.ts';

/** What may stand above a block. */
export const TITLES = 'h1,h2,h3,h4,h5,h6,[role=heading],strong,b';
/** What may be a block with a title of its own. */
export const BLOCKS =
  'fieldset,details,dialog,table,[role=group],[role=region],[role=tabpanel],[role=dialog],' +
  'section[aria-label],section[aria-labelledby],form[aria-label],form[aria-labelledby]';
/** What closes a block for a person's eye as well. */
export const WALLS = `fieldset,section,article,aside,form,dialog,details,table,[role=group],[role=region],[role=tabpanel],[role=dialog]`;

/** A longer text is an explanation, not a title. */
const LONGEST_TITLE = 160;
/** Bold and lead texts rank below every heading. */
export const LOWEST = 8;

/** 1 for an `h1` … 6 for an `h6`, 7 for a heading without a level, 8 for bold or lead text. */
export function levelOf(title: Element): number {
  const heading = /^h([1-6])$/.exec(tagOf(title));
  if (heading) return Number(heading[1]);
  if (!matches(title, '[role=heading]')) return LOWEST;
  return Math.min(Number(attribute(title, 'aria-level')) || 7, 7);
}

/** The text of a heading, or of a bold text that stands alone; empty when it is no title. */
export function titleText(title: Element, holding: ReadonlySet<Element>): string {
  if (/^(strong|b)$/.test(tagOf(title)) && !standsAlone(title, holding)) return '';
  const text = textOf(title);
  return text.length > LONGEST_TITLE ? '' : text;
}

/** A bold text is a title when its line says nothing else, and it is not part of a label. */
function standsAlone(bold: Element, holding: ReadonlySet<Element>): boolean {
  const line = parentOf(bold);
  if (!line) return false;
  const withBox = holding.has(line);
  // Most bold words stand in the middle of a sentence: that is seen before anything is read.
  if (!withBox && (saysMore(previousNodeOf(bold)) || saysMore(nextNodeOf(bold)))) return false;
  if (matches(line, 'label,label *,h1 *,h2 *,h3 *,h4 *,legend *')) return false;
  if (withBox || opensLine(bold)) return true;
  return textOf(line).length <= textOf(bold).length + OTHER_SIGNS;
}

/** The first of a paragraph, on a line of its own. */
function opensLine(bold: Element): boolean {
  if (previousOf(bold)) return false;
  const next = nextNodeOf(bold);
  const after = next && isText(next) ? nextNodeOf(next) : next;
  return isElement(after) && tagOf(after) === 'br';
}

/** A colon, a star, a number: what may stand in the line of a title besides it. */
const OTHER_SIGNS = 3;

const saysMore = (node: Node | null): boolean =>
  node !== null && isText(node) && collapse(textContentOf(node) ?? '').length > OTHER_SIGNS;

/** The title that a block carries itself: legend, caption, summary, or an ARIA name. */
export function blockText(block: Element): string {
  const own = [...all(block, ':scope > legend, :scope > caption, :scope > summary')][0];
  const text =
    (own && textOf(own)) || named(block, 'aria-labelledby') || attribute(block, 'aria-label');
  return text.length > LONGEST_TITLE ? '' : text.trim();
}
