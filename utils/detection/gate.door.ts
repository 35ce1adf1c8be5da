import { all, attribute, shadowOf, textContentOf } from './dom.door.ts';
import { mayAsk } from './gate.ts';
import type { HostsByRoot } from './hosts.door.ts';
import { NAMES } from './labels.door.ts';
import type { Tree } from './survey.door.ts';

const SAYING = ['aria-label', 'placeholder', 'title', ...NAMES];

/**
 * Whether a page with boxes says anything of an employer: in its text, or in attributes that speak of a box. A
 * component without boxes may show the title of those that it was given.
 */
export const speaks = (tree: Tree, hosts: HostsByRoot): boolean =>
  holdsBoxes(tree) && (saysSo(tree) || [...hosts.values()].flat().some(showsSo));

const holdsBoxes = ({ inputs, inner }: Tree): boolean => inputs.length > 0 || inner.size > 0;

function saysSo({ root, inputs, inner }: Tree): boolean {
  if (mayAsk(textOf(root))) return true;
  const blocks = [...all(root, '[aria-label]')].map((block) => attribute(block, 'aria-label'));
  const said = [...blocks, ...inputs.map(saidBy), ...[...inner.keys()].map(saidBy)];
  return mayAsk(said.join(' ')) || [...inner.values()].some(saysSo);
}

const showsSo = (host: Element): boolean => mayAsk(textOf(shadowOf(host) as ShadowRoot));

const textOf = (root: Node): string =>
  textContentOf((root as Document).documentElement ?? root) ?? '';

const saidBy = (element: Element): string =>
  SAYING.map((name) => attribute(element, name)).join(' ');
