import type { Box } from '../../detection/boxes.door.ts';
import { tellBefore, tellChange, tellInput, tellKey } from './events.door.ts';
import { setText, textIn } from './text.door.ts';

/** Types a text sign by sign, for masks that build their value from keys and refuse a paste. */
export function writeTyped(box: Box, text: string): void {
  setText(box, '');
  tellInput(box, { inputType: 'deleteContentBackward', data: null });
  for (const key of text) typeKey(box, key);
  tellChange(box);
}

/** A mask that stops the key writes the sign itself. */
function typeKey(box: Box, key: string): void {
  const about = { inputType: 'insertText', data: key };
  const passes =
    tellKey(box, 'keydown', key) && tellKey(box, 'keypress', key) && tellBefore(box, about);
  if (passes && insert(box, key)) tellInput(box, about);
  tellKey(box, 'keyup', key);
}

/** Puts a sign where the caret is, as the browser does; not where the box is full. */
function insert(input: Box, key: string): boolean {
  const box = input as HTMLInputElement;
  const text = textIn(box);
  if (box.maxLength >= 0 && text.length + key.length > box.maxLength) return false;
  // Boxes for numbers and e-mail addresses have no caret that scripts may know.
  const caret = box.selectionStart;
  const at = caret ?? text.length;
  setText(box, `${text.slice(0, at)}${key}${text.slice(at)}`);
  if (caret !== null) box.setSelectionRange(at + key.length, at + key.length);
  return true;
}
