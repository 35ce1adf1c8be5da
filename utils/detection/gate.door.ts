import { all, attribute, textContentOf } from './dom.door.ts';
import { mayAsk } from './gate.ts';
import { NAMES } from './labels.door.ts';
import type { Tree } from './survey.door.ts';

const SAYING = ['aria-label', 'placeholder', 'title', ...NAMES];

/** Whether a page with boxes says anything of an employer: in its text, or in attributes that speak of a box. */
export function speaks({ root, inputs, inner }: Tree): boolean {
  if (inputs.length > 0) {
    if (mayAsk(textOf(root))) return true;
    const said = inputs.map((input) => saidBy(input));
    const blocks = [...all(root, '[aria-label]')].map((block) => attribute(block, 'aria-label'));
    if (mayAsk([...said, ...blocks].join(' '))) return true;
  }
  return [...inner].some(([host, tree]) => mayAsk(saidBy(host)) || speaks(tree));
}

const textOf = (root: Node): string =>
  textContentOf((root as Document).documentElement ?? root) ?? '';

const saidBy = (element: Element): string =>
  SAYING.map((name) => attribute(element, name)).join(' ');
