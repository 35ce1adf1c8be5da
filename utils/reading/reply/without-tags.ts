const marks = /<(?:html|body|div|p|br|table|span|blockquote)\b[^>]*>/i;
const unseen = /<!--[\s\S]*?-->|<(style|script|head|title)\b[\s\S]*?<\/\1>/gi;
const entities: { readonly [name: string]: string } = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ecirc: 'ê',
  ocirc: 'ô',
  ucirc: 'û',
  icirc: 'î',
  rsquo: "'",
  deg: '°',
  euro: '€',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
};

/** The words of a text that was saved as HTML; any other text as it is. */
export function withoutTags(text: string): string {
  if (!marks.test(text) || !/<\/\w+>|<br/i.test(text)) return text;
  const lines = text
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .replace(/<blockquote\b[^>]*>/gi, '\n\u0001\n')
    .replace(/<\/blockquote>/gi, '\n\u0002\n')
    .replace(/<\/t[dh]>\s*(?=<t[dh]\b)/gi, '\t')
    .replace(/<br\b[^>]*>|<\/(?:p|div|tr|li|h\d|table|ul|ol)>/gi, '\n')
    .replace(/<(?:p|div|tr|li|h\d|table|ul|ol)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .split('\n');
  return quotedLines(lines).join('\n');
}

/** What stood in a quotation gets its sign. */
function quotedLines(lines: readonly string[]): readonly string[] {
  let depth = 0;
  return lines.flatMap((line) => {
    if (line === '\u0001') depth += 1;
    else if (line === '\u0002') depth = Math.max(0, depth - 1);
    else return [`${'> '.repeat(depth)}${line.trim()}`];
    return [];
  });
}
