const breaks = new Set([
  'P',
  'DIV',
  'BR',
  'TR',
  'LI',
  'UL',
  'OL',
  'TABLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HR',
  'SECTION',
  'PRE',
  'BLOCKQUOTE',
]);
const unseen = new Set(['STYLE', 'SCRIPT', 'HEAD', 'TITLE', 'TEMPLATE', 'NOSCRIPT']);
/** What mail programs put around what they quote. */
const quotes = 'blockquote, .gmail_quote, .yahoo_quoted, .moz-cite-prefix + *';

/** The words of rich text as the clipboard gives it: lines, cells parted by tabs, quotations marked. */
export function pastedText(html: string): string {
  // An inert document: nothing in it is loaded or run.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return wordsOf(body)
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  const name = node.tagName;
  if (unseen.has(name)) return '';
  const inside = [...node.childNodes].map(wordsOf).join('');
  if (name === 'BR') return '\n';
  if (name === 'TD' || name === 'TH')
    return `${inside.replace(/\s*\n\s*/g, ' ').trim()}${node.nextElementSibling ? '\t' : ''}`;
  if (node.matches(quotes) && !node.parentElement?.closest(quotes)) return `\n${quoted(inside)}\n`;
  if (name === 'LI') return `\n- ${inside.trim()}\n`;
  return breaks.has(name) ? `\n${inside}\n` : inside;
}

const quoted = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${line.trim()}`)
    .join('\n');
