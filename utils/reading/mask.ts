const long = /(?<!\d)(?:\d[\s.\-_/]{0,2}){12,14}[\dAB](?!\d)(?:\s?\d{2}(?!\d))?/gi;
const iban = /\b[A-Z]{2}\s?\d{2}(?:\s?[A-Z\d]{2,4}){3,8}\b/g;
const amount =
  /(?<![\d.])\d{1,3}(?:[\s.]?\d{3})*[.,]\d{2}(?!\d)(?:\s?(?:€|EUR))?|\d[\d\s]*\s?(?:€|EUR)/g;

const dots = (text: string): string => text.replace(/[A-Za-z\d]/g, '•');

/** A text without account numbers, numbers of 13 to 15 digits and amounts, save the ones to keep. */
export const masked = (text: string, keep: string): string => {
  const at = keep === '' ? -1 : text.indexOf(keep);
  if (at >= 0)
    return masked(text.slice(0, at), '') + keep + masked(text.slice(at + keep.length), '');
  return text.replace(iban, dots).replace(long, dots).replace(amount, dots);
};
