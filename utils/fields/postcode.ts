/** Five digits that start with a department's number, 97 and 98 overseas (and Monaco). 2A and 2B are 20. */
export const isPostcode = (value: string): boolean => /^(?!00|96|99)\d{5}$/.test(value);
