/** Whether two values are written alike in JSON, in whatever order their keys come. */
export const isSameContent = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b);

/** The JSON of a value, its keys in order; what is absent and what is undefined are one. */
export const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';
