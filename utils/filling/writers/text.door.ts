import type { Box } from '../../detection/boxes.door.ts';
import { tagOf } from '../../detection/dom.door.ts';
import { typedOf } from '../../detection/typed.ts';

/**
 * The browser's own `value`: frameworks and masks put theirs on the element, to see only what they wrote
 * themselves.
 */
const nativeValue = (prototype: object) => {
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'value') ?? {};
  return { get: get as (this: Box) => string, set: set as (this: Box, text: string) => void };
};
const native = {
  input: nativeValue(HTMLInputElement.prototype),
  textarea: nativeValue(HTMLTextAreaElement.prototype),
  select: nativeValue(HTMLSelectElement.prototype),
};
const nativeOf = (box: Box) => native[tagOf(box) as keyof typeof native];

/** The text that stands in a box, or the value of the chosen option. */
export const textIn = (box: Box): string => nativeOf(box).get.call(box);

/** Puts a text into a box and says nothing to the page. */
export const setText = (box: Box, text: string): void => nativeOf(box).set.call(box, text);

/** What the boxes hold, as one text a person reads; a mask's skeleton is nothing. */
export const readBack = (boxes: readonly Box[]): string =>
  boxes
    .map((box) =>
      tagOf(box) === 'select' ? optionText(box as HTMLSelectElement) : typedOf(textIn(box)),
    )
    .join('');

/** The placeholder of a list is its option without a value. */
const optionText = (select: HTMLSelectElement): string =>
  textIn(select) === '' ? '' : (select.selectedOptions[0]?.text.trim() ?? '');
