import { isRole } from './contacts.ts';
import { nameIn } from './names.ts';
import { flat } from './plain.ts';
import { emailPattern, phonePattern } from './spans.ts';
import type { Line, Message } from './thread.ts';

/** A message in two: what it says, and who signs it. */
export interface Signed {
  readonly body: readonly Line[];
  readonly signature: readonly string[];
}

const closing =
  /^\W{0,3}(?:(?:bien )?(?:tres )?(?:cordialement|sincerement|amicalement|respectueusement)|cdlt|cdt|cordlt|bien a (?:vous|toi)|bav|(?:(?:tres |une )*(?:bonne|belle|excellente) (?:journee|reception|soiree|fin de journee|semaine|apres-midi|continuation))|(?:sinceres?|meilleures?|cordiales?|respectueuses) salutations|salutations.*|salutations|a (?:bientot|votre disposition)|(?:best|kind|warm|many|with best|with kind)? ?regards|best wishes|(?:yours )?(?:sincerely|faithfully)|best|bises?|bisous|biz|a plus|a tres vite|a demain|rgds|br|take care|ciao|bon courage|cheers|thanks|thank you|many thanks|merci(?: d'avance| par avance)?|je reste a votre disposition.*|restant a votre disposition.*|nous restons a votre disposition.*|je vous souhaite.*|dans l'attente.*)\b(?: (?:et|a vous|a tous|and|pour|de|en|with)? ?[\w' ]{0,40})?[\s,.!;:)-]*(?<rest>.*)$/;
const dashes = /^\s*(?:--+|__+|==+|\*\*\*+|~~+)\s*$/;
const phoneSent =
  /^\W*(?:envoye (?:de(?:puis)?|a partir de?) (?:mon|ma|l'|un|outlook|yahoo|proton|gmail)|sent from (?:my|outlook|yahoo|proton)|obtenez outlook|get outlook|telecharger outlook|telechargez outlook)/;
const disclaimer =
  /\b(?:ce (?:message|courriel|mail|e-mail)|this (?:message|e-?mail)|the information (?:contained|in this)|confidenti\w+|avertissement|disclaimer|pensez a l'environnement|n'imprimez|think before|please consider the environment|rgpd|donnees personnelles|gdpr|avis de confidentialite|ce mail a ete|virus)\b/;

/** Cuts a message at its closing words. What stands after the signature is neither. */
export function signedOf({ lines }: Pick<Message, 'lines'>): Signed {
  const kept = lines.slice(0, endOf(lines)).flatMap(parted);
  const at = closingOf(kept);
  if (at < 0) return withoutClosing(kept);
  const rest = restOf(kept[at]?.text ?? '');
  return {
    body: kept.slice(0, at),
    signature: [rest, ...kept.slice(at + 1).map(({ text }) => text)].map(clean).filter(Boolean),
  };
}

const inLine =
  /^(.*[.!?;,\d])\s+((?:bien )?(?:cordialement|cdlt|cdt)|bien [àa] (?:vous|toi)|(?:best |kind )?regards)[\s,.]+(\p{Lu}.{2,})$/iu;

/** "… est le 00428175. Cordialement Luc Arnoux": all on one line. */
function parted(line: Line): readonly Line[] {
  const [, said, closingWords, name] = inLine.exec(line.text) ?? [];
  if (!said || !closingWords || !name) return [line];
  return [{ ...line, text: said }, { text: closingWords }, { text: name }];
}

const clean = (text: string): string => text.replace(/^[\s*_|•·–—-]+|[\s*_|]+$/g, '');

function endOf(lines: readonly Line[]): number {
  const at = lines.findIndex(({ text }, index) => {
    const line = flat(text);
    return index > 0 && (phoneSent.test(line) || (disclaimer.test(line) && line.length > 40));
  });
  return at < 0 ? lines.length : at;
}

/** The last closing words: short ones, for a sentence may begin with them. */
function closingOf(lines: readonly Line[]): number {
  const found = lines.findLastIndex(({ text }, at) => {
    const line = flat(text).trim();
    return (
      line.length < 90 &&
      (dashes.test(line) ? at > lines.length - 15 : closing.test(line)) &&
      !/\d{3}/.test(line.slice(0, 20))
    );
  });
  // "Merci," then "Cordialement," : the first of those that follow one another.
  let first = found;
  for (let at = found - 1; at >= Math.max(0, found - 3); at -= 1) {
    const line = flat(lines[at]?.text ?? '').trim();
    if (line.length >= 90 || (line !== '' && !closing.test(line))) break;
    if (line !== '') first = at;
  }
  return first;
}

/** "Cordialement, Claire Martin": the name on the same line. */
function restOf(line: string): string {
  const rest = /^[^,.!]*[,.!]\s*(.{3,})$/.exec(line.trim())?.[1] ?? '';
  return closing.test(flat(rest)) ? '' : rest;
}

/** Without closing words, a last block with a phone or an address in it, or a name alone, signs. */
function withoutClosing(lines: readonly Line[]): Signed {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text.trim() === '') end -= 1;
  let from = end;
  while (from > 0 && lines[from - 1]?.text.trim() !== '') from -= 1;
  const block = lines.slice(from, end).map(({ text }) => text);
  const text = block.join('\n');
  const tells = text.search(emailPattern) >= 0 || text.search(phonePattern) >= 0;
  const isName =
    block.length <= 3 && !/[\d:?!]/.test(text) && block.every((line) => line.length < 45);
  const signs = from + Math.max(signerIn(block), firstNameIn(block));
  if (signs > from)
    return { body: lines.slice(0, signs), signature: block.slice(signs - from).map(clean) };
  if (from === 0 || !(tells || isName) || block.some((line) => line.length > 110))
    return { body: lines.slice(0, end), signature: [] };
  return { body: lines.slice(0, from), signature: block.map(clean).filter(Boolean) };
}

/** Where, in a last block, the line is that is somebody's name over what they do; -1 for none. */
const signerIn = (block: readonly string[]): number =>
  block.findLastIndex((line, at) => {
    const name = nameIn(line);
    const [next = '', ...more] = block.slice(at + 1);
    return (
      name?.first !== undefined &&
      name.last !== undefined &&
      !isRole(line) &&
      isRole(next) &&
      [next, ...more].every((one) => one.length < 80 && !/[.?!]$/.test(one))
    );
  });

/** A first name alone on the last line of a short message. */
function firstNameIn(block: readonly string[]): number {
  const [line = '', before = ''] = block.slice(-2).reverse();
  const name = nameIn(line);
  const isAlone =
    name?.first !== undefined && name.last === undefined && /^\p{Lu}\p{Ll}/u.test(line);
  return block.length > 1 && isAlone && !/[:?]\s*$/.test(before) ? block.length - 1 : -1;
}
