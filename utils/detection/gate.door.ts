import {
  all,
  attribute,
  byId,
  isElement,
  nextNodeOf,
  parentOf,
  previousNodeOf,
  type Root,
  shadowOf,
  textContentOf,
} from './dom.door.ts';
import { mayAsk } from './gate.ts';
import type { HostsByRoot } from './hosts.door.ts';
import { NAMES } from './labels.door.ts';
import type { Tree } from './survey.door.ts';
import { BLOCKS, TITLES } from './titles.door.ts';

/**
 * Whether a page with boxes says anything of an employer where a reading would find it. Asked of its whole text
 * first, which the browser gives in one piece; then of what stands around its boxes, since any shop has a
 * "company" in its footer. Most pages end at one of the two.
 */
export function speaks(tree: Tree, hosts: HostsByRoot): boolean {
  if (tree.inputs.length === 0 && tree.inner.size === 0) return false;
  const shown = [...hosts.values()].flat().map((host) => textIn(shadowOf(host) as ShadowRoot));
  if (mayAsk(shown.join(' '))) return true;
  return trees(tree).some((one) => {
    const said = saidIn(one);
    return mayAsk(said) || (mayAsk(textIn(one.root)) && mayAsk(nearby(one)));
  });
}

const trees = (tree: Tree): Tree[] => [tree, ...[...tree.inner.values()].flatMap(trees)];

const textIn = (root: Root): string =>
  textContentOf((root as Document).documentElement ?? root) ?? '';

const SAYING = ['aria-label', 'placeholder', 'title', ...NAMES];

/** The attributes that speak of boxes and of blocks. */
function saidIn({ root, inputs, inner }: Tree): string {
  const blocks = [...all(root, '[aria-label]')].map((block) => attribute(block, 'aria-label'));
  const boxes = [...inputs, ...inner.keys()].flatMap((box) =>
    SAYING.map((name) => attribute(box, name)),
  );
  return [...blocks, ...boxes].join(' ');
}

const TITLING = `${TITLES},${BLOCKS},legend,caption,summary,label,th,dt,tr:first-child>td`;
/** A longer text is neither a title nor a label, nor an explanation between them. */
const LONGEST = 1500;
const FARTHEST = 3;

/** Every text that may be a label or a title of a box, and more: it is not read, only searched. */
function nearby({ root, inputs, inner }: Tree): string {
  const texts = [...all(root, TITLING)].map(short);
  const seen = new Set<Element>();
  for (const box of [...inputs, ...inner.keys()]) {
    texts.push(...namesOf(box, root));
    for (let up: Element | null = box; up && !seen.has(up); up = parentOf(up)) {
      seen.add(up);
      texts.push(...beside(up));
    }
  }
  return texts.join(' ');
}

/** What stands right before a part of the page, and right after it. */
function beside(part: Element): string[] {
  const texts: string[] = [];
  for (
    let back = previousNodeOf(part);
    back && texts.length < FARTHEST;
    back = previousNodeOf(back)
  ) {
    const text = short(back);
    if (/\S/.test(text)) texts.push(text);
  }
  const next = nextNodeOf(part);
  return next ? [...texts, short(next)] : texts;
}

function namesOf(box: Element, root: Root): string[] {
  const ids = `${attribute(box, 'aria-labelledby')} ${attribute(box, 'aria-describedby')}`;
  return ids.split(/\s+/).flatMap((id) => {
    const named = id === '' ? null : byId(root, id);
    return named ? [short(named)] : [];
  });
}

function short(node: Node): string {
  const text = textContentOf(node) ?? '';
  return text.length <= LONGEST || !isElement(node) ? text.slice(0, LONGEST) : '';
}
