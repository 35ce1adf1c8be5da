import { tellChange, tellInput } from './events.door.ts';

/** Chooses the option of that text in a native list. */
export function writeChoice(select: HTMLSelectElement, text: string): void {
  select.selectedIndex = [...select.options].findIndex((option) => option.text.trim() === text);
  tellInput(select, text);
  tellChange(select);
}
