let next = 0;

/** Ids as Material makes them: they depend on what was shown before, and change at every visit. */
export function generatedIds(names) {
  return Object.fromEntries(names.map((name) => [name, `mat-input-${next++}`]));
}
