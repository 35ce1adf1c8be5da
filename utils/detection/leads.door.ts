import { BOXES } from './boxes.door.ts';
import { all, controlOf, matches, previousOf, tagOf, textContentOf } from './dom.door.ts';
import { textOf } from './text.door.ts';
import { TITLES } from './titles.door.ts';

/** What leads to a block without being marked as its title is short. */
const LONGEST_LEAD = 120;
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
