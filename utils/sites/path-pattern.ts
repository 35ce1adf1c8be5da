/**
 * The path of a page with `*` for each part that stands for one file or one person: `/demande/48213/employeur`
 * is told with a star in the place of the number. Two paths of one pattern are the same page to whoever taught us a box there.
 */
export const patternOf = (path: string): string =>
  path
    .replace(/(?<=.)\/+$/, '')
    .split('/')
    .map((part) => (isOwn(part) ? '*' : part))
    .join('/');

/** More than two digits and nothing else (`/etape/2` names a step of the form), four of them in a row, or a long mixture of both: nobody writes such a word. */
const isOwn = (part: string): boolean =>
  /^\d{3,}$/.test(part) ||
  /\d{4}/.test(part) ||
  /^(?=.*\d)[\da-f-]{8,}$/i.test(part) ||
  (part.length >= 16 && (part.match(/[a-z](?=\d)|\d(?=[a-z])/gi) ?? []).length >= 3);
