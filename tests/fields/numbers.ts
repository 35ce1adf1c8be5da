import fc from 'fast-check';

/** Any text of that many digits. */
export const digitsOf = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((each) => each.join(''));

/** The number followed by its Luhn key, counted apart from the code under test. */
export const withKey = (head: string): string => {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sum = [...head]
    .reverse()
    .reduce(
      (total, digit, place) => total + (place % 2 ? Number(digit) : doubled[Number(digit)]!),
      0,
    );
  return `${head}${(10 - (sum % 10)) % 10}`;
};

/** A number followed by its NIR key; 2A and 2B count as 19 and 18. */
export const withNirKey = (head: string): string => {
  const number = head.replace(/^(.{5})2A/, '$119').replace(/^(.{5})2B/, '$118');
  return `${head}${String(97n - (BigInt(number) % 97n)).padStart(2, '0')}`;
};
