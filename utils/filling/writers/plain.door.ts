import type { Box } from '../../detection/boxes.door.ts';
import { tellChange, tellInput } from './events.door.ts';
import { setText } from './text.door.ts';

/** Writes a text as a paste would, then tells the page. The caller enters and leaves the box. */
export function writePlain(box: Box, text: string): void {
  setText(box, text);
  tellInput(box, { inputType: 'insertReplacementText', data: text });
  tellChange(box);
}
