/** An activity code: 4 digits and a letter ("6201Z", "62.01Z"), asked for on every payslip. */
export const isApe = (value: string): boolean => /^\d\d[\s.]?\d\d[\s.]?[A-Z]$/i.test(value);
