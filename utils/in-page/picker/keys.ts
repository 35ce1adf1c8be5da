/** What a key does while a person picks: none of ours is undefined. */
export type Stroke = 'out' | 'next' | 'back' | 'pick' | undefined;

/** A key as the browser tells it. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export function strokeOf({ key, shiftKey }: Key): Stroke {
  if (key === 'Escape') return 'out';
  if (key === 'Tab') return shiftKey ? 'back' : 'next';
  return key === 'Enter' || key === ' ' ? 'pick' : undefined;
}

/** The browser's own keys stay its own: a person reloads, looks for a word, scrolls. */
export const isForBrowser = ({ key, ctrlKey, metaKey }: Key): boolean =>
  ctrlKey || metaKey || /^(F\d+|Page(Up|Down))$/.test(key);
