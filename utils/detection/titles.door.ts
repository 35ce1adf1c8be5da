import { BOXES } from './boxes.door.ts';
import {
  all,
  attribute,
  controlOf,
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
/** What leads to a block without being marked as its title is short. */
const LONGEST_LEAD = 120;
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

/** Signs of a part of the page that is no mere explanation any more, the blanks of its markup included. */
const LONGEST_BETWEEN = 1500;
/** Most texts that stand between a title and what it is the title of: a subtitle, an explanation. */
const MOST_BETWEEN = 2;

/**
 * The texts that stand right before a part of the page that holds boxes, the nearest first: a card's header, an
 * accordion's button, a definition's term, and below it a subtitle. None where that is a label.
 */
export function leadsOf(part: Element, marked: ReadonlySet<Element>): Element[] {
  if (/^(html|body)$/.test(tagOf(part))) return [];
  const leads: Element[] = [];
  let between = 0;
  for (let back = previousOf(part); back; back = previousOf(back)) {
    if (marked.has(back) || matches(back, NO_LEADS) || isLabel(back)) break;
    if (isLong(back)) break;
    const text = matches(back, PASSING) ? '' : textOf(back);
    if (text === '') continue;
    const lead = leadIn(back, text);
    if (lead) leads.push(lead);
    between += 1;
    if (between > MOST_BETWEEN || (!lead && !isExplanation(back))) break;
  }
  return leads.slice(0, 2);
}

/** Longer than any title with its explanation: nothing of it needs to be read. */
const isLong = (element: Element): boolean =>
  (textContentOf(element) ?? '').length > LONGEST_BETWEEN;

/** Holds the label of a box, and not that of a tick. */
const isLabel = (element: Element): boolean =>
  [...all(element, 'label')].some((label) => {
    const box = controlOf(label);
    return box !== null && !matches(box, '[type=checkbox],[type=radio]');
  });

const NO_LEADS = `${BOXES},label[for],td,th,thead,caption,legend,summary,style,script,nav,ol,ul,${TITLES}`;
/** What a page says of what was typed comes and goes. */
const PASSING = 'output,[role=status],[role=alert],[aria-live]:not([aria-live=off])';

/** The element itself, or the first line of one that goes on with an explanation. */
function leadIn(element: Element, text: string): Element | undefined {
  if (isLead(element, text)) return element;
  const [first] = all(element, ':scope > *');
  const own = first && first !== element ? textOf(first) : '';
  // A heading inside it is met by itself.
  const opens =
    own !== '' &&
    own.length < text.length &&
    text.startsWith(own) &&
    !matches(first as Element, TITLES);
  return opens && tagOf(element) !== 'tr' && isPlain(element) && isLead(first as Element, own)
    ? first
    : undefined;
}

/** A sentence explains; a title has no full stop. */
const isLead = (element: Element, text: string): boolean =>
  text.length <= LONGEST_LEAD &&
  /\p{L}{2}/u.test(text) &&
  !/[.;,]$/.test(text) &&
  !isAnswered(element, text) &&
  isPlain(element) &&
  all(element, ':scope > *').length <= 2 &&
  !(tagOf(element) === 'tr' && (element as HTMLTableRowElement).cells.length > 1);

/** Words alone: what stands above it may still be the title. */
const isExplanation = (element: Element): boolean =>
  isPlain(element) && all(element, BOXES).length === 0;

/** No menu, no list of steps. */
const isPlain = (element: Element): boolean => all(element, 'a[href],li').length <= 1;

/** A question with its answers to tick, or one consent, says nothing of what follows; one tick may open it. */
const isAnswered = (element: Element, text: string): boolean => {
  const ticks = all(element, 'input').length;
  return ticks > 1 || (ticks === 1 && CONSENT.test(text));
};

const CONSENT = /\b(recevoir|accept|consen|autoris|certifi|receive|agree)/i;
