/** One way of showing the product. */
export interface Variant {
  readonly language: 'fr' | 'en';
  readonly colorScheme: 'light' | 'dark';
}

/** The first goes through all; the README's pictures are its own. */
export const variants: readonly Variant[] = [
  { language: 'fr', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
];
