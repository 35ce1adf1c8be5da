import { afterEach, expect, it } from 'vitest';
import { growPage } from '../../scripts/bench/curve-page.ts';

afterEach(() => document.body.replaceChildren());

/** Through open shadow roots. */
const everything = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);

it.each([
  { nodes: 1000, boxes: 10, shadow: false },
  { nodes: 10_000, boxes: 500, shadow: false },
  { nodes: 10_000, boxes: 500, shadow: true },
  { nodes: 50_000, boxes: 0, shadow: true },
])(
  'the page made for $nodes / $boxes (shadow: $shadow) has as many elements and boxes',
  (wanted) => {
    growPage(wanted);
    const all = everything(document.body);
    const boxes = all.filter((element) => element.localName === 'input');
    const hosts = all.filter((element) => element.shadowRoot);
    expect(boxes).toHaveLength(wanted.boxes);
    expect(Math.abs(all.length - wanted.nodes)).toBeLessThan(wanted.nodes / 50);
    expect(hosts.length > 0).toBe(wanted.shadow);
    const hidden = boxes.filter((box) => box.getRootNode() !== document);
    if (wanted.shadow && wanted.boxes > 0) expect(hidden).toHaveLength(wanted.boxes / 2);
  },
);
