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
  return trees(tree).some(
    (one) => (mayAsk(textIn(one.root)) && nearby(one)) || mayAsk(saidIn(one)),
  );
}

const trees = (tree: Tree): Tree[] => [tree, ...[...tree.inner.values()].flatMap(trees)];

const textIn = (root: Root): string =>
  textContentOf((root as Document).documentElement ?? root) ?? '';

/** Blocks that may be named by an attribute. */
const NAMED =
  ':is(fieldset,section,form,table,dialog,[role])[aria-label]:not(a,button,svg,img,input,li)';

const SAYING = ['aria-label', 'placeholder', 'title', ...NAMES];

/** The attributes that speak of boxes and of blocks. */
function saidIn({ root, inputs, inner }: Tree): string {
  const blocks = [...all(root, NAMED)].map((block) => attribute(block, 'aria-label'));
  const boxes = [...inputs, ...inner.keys()].flatMap((box) =>
    SAYING.map((name) => attribute(box, name)),
  );
  return [...blocks, ...boxes].join(' ');
}

const TITLING = `${TITLES},${BLOCKS},legend,caption,summary,th,dt,tr:first-child>td`;

/** Whether some text that may be a label or a title of a box says so. It is not read, only searched. */
function nearby({ root, inputs, inner }: Tree): boolean {
  const isTold = (title: Element) => says(title, LONGEST_TITLE);
  if ([...all(root, 'label')].some(isTold) || [...all(root, TITLING)].some(isTold)) return true;
  const seen = new Set<Element>();
  return [...inputs, ...inner.keys()].some((box) => {
    if (namesOf(box, root).some((name) => says(name, LONGEST))) return true;
    for (let up: Element | null = box; up && !seen.has(up); up = parentOf(up)) {
      seen.add(up);
      if (beside(up).some((text) => says(text, LONGEST))) return true;
    }
    return false;
  });
}

const FARTHEST = 3;

/** What stands right before a part of the page, and right after it. */
function beside(part: Element): Node[] {
  const nodes: Node[] = [];
  for (
    let back = previousNodeOf(part);
    back && nodes.length < FARTHEST;
    back = previousNodeOf(back)
  )
    if (isElement(back) || /\S/.test(textContentOf(back) ?? '')) nodes.push(back);
  const next = nextNodeOf(part);
  return next ? [...nodes, next] : nodes;
}

function namesOf(box: Element, root: Root): Node[] {
  const ids = `${attribute(box, 'aria-labelledby')} ${attribute(box, 'aria-describedby')}`;
  return ids.split(/\s+/).flatMap((id) => (id && byId(root, id)) || []);
}

/** A longer text is neither a title nor a label; a little longer, it may be a column of them. */
const LONGEST = 400;
const LONGEST_TITLE = 200;
const LONGEST_COLUMN = 1500;
const MOST_LINKS = 2;

/** No menu, no paragraph: those speak of companies everywhere. */
function says(node: Node, longest: number): boolean {
  const text = textContentOf(node) ?? '';
  if (text.length > LONGEST_COLUMN || !mayAsk(text)) return false;
  const isShort = text.replace(/\s+/g, ' ').length <= longest;
  if (!isElement(node) || longest === LONGEST_TITLE) return isShort;
  return all(node, 'a[href]').length <= (isShort ? MOST_LINKS : 0);
}
