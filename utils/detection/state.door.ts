import { type Box, isBox, isFake, typeOf } from './boxes.door.ts';
import { matches } from './dom.door.ts';
import type { BoxState } from './reading.ts';
import { chosenText, typedOf } from './typed.ts';
import { isVisible, type Known } from './visible.door.ts';

/**
 * How boxes stand now, in their order, with what the `held` ones hold; one that is gone is not open. A frame is
 * open where it can be seen.
 */
export function statesOf(
  boxes: readonly (Box | Element | undefined)[],
  held: ReadonlySet<Box | Element | undefined>,
): BoxState[] {
  const known: Known = new Map();
  return boxes.map((box) => {
    if (!box || !isBox(box)) {
      const open = box !== undefined && isVisible(box, known);
      return { open, filled: false, text: '' };
    }
    const text = heldBy(box);
    const state = {
      open: isOpen(box, known),
      filled: text !== '',
      text: held.has(box) ? text : '',
    };
    return typeOf(box) === 'select'
      ? { ...state, options: optionsOf(box as HTMLSelectElement) }
      : state;
  });
}

const optionsOf = ({ options }: HTMLSelectElement): string[] =>
  [...options].slice(0, MOST_OPTIONS).map((option) => option.text.trim());

/** A list of employers may be long; one of all communes is nobody's employer. */
const MOST_OPTIONS = 1000;

const LOCKED = ':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]';

/** Visible, enabled, not read-only, and no list in disguise: a person can fill it in. */
export const isOpen = (box: Box, known?: Known): boolean =>
  !matches(box, LOCKED) && !isFake(box) && isVisible(box, known);

/** What a person, the browser or the site put into a box; empty for a mask's skeleton or an unmade choice. */
export const heldBy = (box: Box): string =>
  typeOf(box) === 'select' ? chosenIn(box as HTMLSelectElement) : typedIn(box);

/** A number box that nobody touched may hold 0. */
const typedIn = (box: Box): string =>
  typeOf(box) === 'number' && /^0*$/.test(box.value) ? '' : typedOf(box.value);

/** What a list shows as chosen. */
const chosenIn = ({ options, selectedIndex }: HTMLSelectElement): string => {
  const option = options[selectedIndex];
  if (!option) return '';
  return chosenText({ text: option.text.trim(), value: option.value, first: selectedIndex === 0 });
};
