/** Puts a text on the clipboard. Rejects when the browser refuses: the button then says so. */
export const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);
