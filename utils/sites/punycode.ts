/** RFC 3492, as host names use it: the figures of its section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST = 128;

/** A host name as a person would see it written: `xn--vsale-xva.fr` gives `vısale.fr`. */
export const asSeen = (host: string): string => host.split('.').map(seenLabel).join('.');

const seenLabel = (label: string): string =>
  label.startsWith('xn--') ? decoded(label.slice('xn--'.length)) || label : label;

/** The letters of a label after its `xn--`; undefined where it is none. */
function decoded(coded: string): string | undefined {
  const cut = coded.lastIndexOf('-');
  const letters = cut > 0 ? [...coded.slice(0, cut)] : [];
  let rest = coded.slice(cut + 1);
  let [code, at, bias] = [FIRST, 0, 72];
  while (rest !== '') {
    const read = readDelta(rest, bias);
    if (!read) return undefined;
    const length = letters.length + 1;
    bias = adapted(read.delta, { length, first: code === FIRST && at === 0 });
    at += read.delta;
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff) return undefined;
    letters.splice(at, 0, String.fromCodePoint(code));
    at += 1;
    rest = read.rest;
  }
  return letters.join('');
}

function readDelta(text: string, bias: number): { delta: number; rest: string } | undefined {
  let [delta, weight] = [0, 1];
  for (let index = 0; index < text.length; index += 1) {
    const digit = digitOf(text[index] ?? '');
    if (digit === undefined) return undefined;
    delta += digit * weight;
    const threshold = Math.min(T_MAX, Math.max(T_MIN, BASE * (index + 1) - bias));
    if (digit < threshold) return { delta, rest: text.slice(index + 1) };
    weight *= BASE - threshold;
  }
  return undefined;
}

function digitOf(sign: string): number | undefined {
  if (/^[a-z]$/.test(sign)) return sign.charCodeAt(0) - 'a'.charCodeAt(0);
  return /^\d$/.test(sign) ? Number(sign) + 26 : undefined;
}

function adapted(delta: number, { length, first }: { length: number; first: boolean }): number {
  let left = Math.floor(delta / (first ? DAMP : 2));
  left += Math.floor(left / length);
  let steps = 0;
  while (left > ((BASE - T_MIN) * T_MAX) / 2) {
    left = Math.floor(left / (BASE - T_MIN));
    steps += BASE;
  }
  return steps + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
}
