/** The number of a housing request: 13 digits and 5 characters. */
export const isNumeroUnique = (value: string): boolean =>
  /^\d{13}[A-Z\d]{5}$/i.test(value.replace(/[\s./-]/g, ''));
