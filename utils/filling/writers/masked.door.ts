import type { Box } from '../../detection/boxes.door.ts';
import { tellChange, tellInput, tellKey } from './events.door.ts';
import { setText } from './plain.door.ts';

/** Types a text sign by sign, for masks that build their value from keys and refuse a paste. */
export function writeTyped(box: Box, text: string): void {
  setText(box, '');
  tellInput(box, '');
  for (const key of text) {
    if (!tellKey(box, 'keydown', key) || !tellKey(box, 'keypress', key)) continue;
    setText(box, `${box.value}${key}`);
    tellInput(box, key);
    tellKey(box, 'keyup', key);
  }
  tellChange(box);
}
