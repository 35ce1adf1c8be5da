import type { Box } from '../../detection/boxes.door.ts';
import { tagOf } from '../../detection/dom.door.ts';
import { tellChange, tellInput } from './events.door.ts';

/** The browser's own setter: frameworks put theirs on the element to see only what they did themselves. */
const setterOf = (prototype: object) =>
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set as (this: Box, text: string) => void;
const setters = {
  input: setterOf(HTMLInputElement.prototype),
  textarea: setterOf(HTMLTextAreaElement.prototype),
  select: setterOf(HTMLSelectElement.prototype),
};

/** Puts a text into a box and says nothing to the page. */
export const setText = (box: Box, text: string): void =>
  setters[tagOf(box) as keyof typeof setters].call(box, text);

/** Writes a text as a paste would, then tells the page. The caller enters and leaves the box. */
export function writePlain(box: Box, text: string): void {
  setText(box, text);
  tellInput(box, text);
  tellChange(box);
}
