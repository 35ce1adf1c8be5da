import { tellChange, tellInput } from './events.door.ts';

/** Chooses the option of that text in a native list, if a person could. */
export function writeChoice(select: HTMLSelectElement, text: string): void {
  const at = [...select.options].findIndex(
    (option) => option.text.trim() === text && !option.matches(':disabled'),
  );
  if (at < 0) return;
  select.selectedIndex = at;
  tellInput(select, { inputType: 'insertReplacementText', data: text });
  tellChange(select);
}
