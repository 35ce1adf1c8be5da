import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { children, type Node } from '../../architecture/nodes.ts';

/** A regular expression, as a source file writes it. */
export interface Pattern {
  /** The file, and the constant or function that it stands in: `whose.ts NAME`. */
  readonly where: string;
  readonly pattern: string;
}

const folder = 'utils/detection';

/** These have a test of their own, or judge what a box holds and not what it asks. */
const APART = [
  'owners.ts owners',
  'typed.ts PLACEHOLDER',
  // No fact goes there: see message-box.test.ts.
  'message-box.ts ASKS',
  'message-box.ts ASKS_ELSE',
  'message-box.ts TO_LANDLORD',
];

/** Whole words, or parts of an address. */
const OF_WORDS = /\\b|\\\//;

/** The patterns of words by which detection judges what was read. */
export const patternsOfWords = (): Pattern[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.door.ts'))
    .flatMap((file) => {
      const { program } = parseSync(file, readFileSync(`${folder}/${file}`, 'utf8'));
      return declared(program as unknown as Node).flatMap(({ name, node }) =>
        patternsIn(node).map((pattern) => ({ where: `${file} ${name}`, pattern })),
      );
    })
    .filter(({ where, pattern }) => OF_WORDS.test(pattern) && !APART.includes(where));

/** The innermost constants and functions, each with what belongs to it alone. */
function declared(node: Node, name = ''): { name: string; node: Node }[] {
  return children(node).flatMap(({ node: child }) => {
    const { id } = child as Node & { id?: { name?: string } };
    const own = /^(VariableDeclarator|FunctionDeclaration)$/.test(child.type)
      ? id?.name
      : undefined;
    return [{ name: own ?? name, node: child }, ...declared(child, own ?? name)];
  });
}

const patternsIn = ({ regex }: Node): string[] =>
  typeof regex === 'object' && regex !== null && 'pattern' in regex ? [String(regex.pattern)] : [];
