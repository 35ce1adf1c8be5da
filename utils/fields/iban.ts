/** Length of an IBAN by country (SWIFT, IBAN registry). */
const lengths =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18' +
  'FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20' +
  'LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24' +
  'SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30';

const lengthOf = (country: string): number =>
  Number(new RegExp(`^(?:.{4})*?${country}(\\d\\d)`).exec(lengths)?.[1] ?? 0);

/** Letters count from A = 10, the country and the key last; the remainder is 1 (ISO 13616). */
const keyFits = (iban: string): boolean => {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4))
    rest = Number(`${rest}${Number.parseInt(character, 36)}`) % 97;
  return rest === 1;
};

/** What follows each country and key of a text, without its separators, up to that country's length. */
const starts = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![a-z\d])(?:iban)?([a-z]{2})\s?\d\d/gi)].flatMap((match) => {
    const country = (match[1] ?? '').toUpperCase();
    const from = match.index + match[0].toUpperCase().lastIndexOf(country);
    const length = lengthOf(country);
    const plain = text
      .slice(from)
      .toUpperCase()
      .replace(/[\s./_-]/g, '');
    return length ? [/^[A-Z\d]*/.exec(plain)![0].slice(0, length)] : [];
  });

const digitCount = (text: string): number => text.replace(/\D/g, '').length;

/** Whether a text holds an IBAN: a known country, its length, its key, and mostly digits. */
export const holdsIban = (text: string): boolean =>
  starts(text).some(
    (iban) => iban.length === lengthOf(iban.slice(0, 2)) && digitCount(iban) >= 10 && keyFits(iban),
  );

/**
 * Whether a text may be going to hold one. Most French ones start with FR76, as an account number of
 * digits has its own key; other French starts must outgrow a VAT number (FR and 11 characters).
 */
export const beginsIban = (text: string): boolean =>
  starts(text).some((start) => {
    if (/^FR76\d/.test(start)) return true;
    return (
      start.length >= (start.startsWith('FR') ? 14 : 12) && digitCount(start.slice(4, 12)) >= 6
    );
  });
