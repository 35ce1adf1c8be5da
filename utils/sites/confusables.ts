/**
 * Signs that the eye takes for a Latin letter: the pairs of Unicode’s list (UTS 39) that write our hosts’ names.
 * `i` and `l` are one here, since `1`, `I` and `ı` stand for either.
 */
const taken: Readonly<Record<string, string>> = {
  a: '4аαɑ',
  b: 'ьЬƅ',
  c: 'сϲ',
  d: 'ԁɗđ',
  e: '3еεєҽ',
  g: '9ɡġ',
  h: 'һհ',
  k: 'кκ',
  l: 'i1ıіιӏǀłɩ',
  m: 'м',
  n: 'ոռпηņ',
  o: '0оοօσø',
  p: 'рρ',
  s: '5ѕʂ',
  t: '7тτŧ',
  u: 'υսμ',
  v: 'νѵ',
  y: 'уγ',
};

const letterOf: ReadonlyMap<string, string> = new Map(
  Object.entries(taken).flatMap(([letter, signs]) => [...signs].map((sign) => [sign, letter])),
);

/** A name as the eye takes it in: accents off, look-alike signs as one letter, `rn` as `m`. */
export const asTakenIn = (name: string): string =>
  [...name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((sign) => letterOf.get(sign) ?? sign)
    .join('')
    .replace(/rn/g, 'm');
