import { afterEach, expect, it } from 'vitest';
import { findTaught } from '../../utils/detection/taught.door.ts';
import { wayTo } from '../../utils/in-page/picker/way.door.ts';

afterEach(() => document.body.replaceChildren());

const show = (html: string): void => {
  document.body.innerHTML = html;
};
const at = (selector: string, root: ParentNode = document): Element =>
  root.querySelector(selector) as Element;

/** The ways to a box, once it is sure that they lead back to it. */
function ways(box: Element) {
  const way = wayTo(box);
  if (!way) throw new Error('no way');
  expect(findTaught(document, way)).toBe(box);
  return way;
}

const tree = (host: Element, html: string): ShadowRoot => {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
};

it('a box with a name of its own is found by it, wherever it moves', () => {
  show('<form><input><input id="ref" name="ref"></form>');
  const way = ways(at('#ref'));
  expect(way.candidates.slice(0, 2)).toEqual(['#ref', 'input[name=ref]']);
  show('<main><div><input name="ref"></div></main>');
  expect(findTaught(document, way)).toBe(at('input'));
});

it('a way that leads to several boxes is none', () => {
  show('<input name="ref"><input name="ref">');
  const [, second] = document.querySelectorAll('input');
  const way = ways(second as Element);
  expect(way.candidates.some((one) => one.includes('name'))).toBe(false);
});

it('an id that looks made up is not used, nor is one that needs escaping misread', () => {
  show('<p><input id="mat-input-3"></p><input id="a.b:c">');
  expect(ways(at('[id="mat-input-3"]')).candidates.join()).not.toContain('mat-input');
  expect(ways(at('[id="a.b:c"]')).candidates[0]).toBe('#a\\.b\\:c');
});

it('twenty that it could be are none, and nothing is none', () => {
  show('<input name="ref">');
  const way = { ...ways(at('input')), candidates: ['input[name=ref]'] };
  show('<input name="ref">'.repeat(20));
  expect(findTaught(document, way)).toBeUndefined();
  show('<p>Merci</p>');
  expect(findTaught(document, way)).toBeUndefined();
  expect(findTaught(document, { candidates: [], shadow: [] })).toBeUndefined();
  expect(findTaught(document, { candidates: ['p['], shadow: [] })).toBeUndefined();
});

it('what is no box that may be filled does not count, and is never found', () => {
  show('<input name="ref"><input name="ref" type="hidden"><input id="p" type="password">');
  expect(findTaught(document, { candidates: ['[name=ref]'], shadow: [] })).toBe(at('input'));
  expect(findTaught(document, { candidates: ['#p'], shadow: [] })).toBeUndefined();
});

it('goes through components at any depth, each by ways of its own', () => {
  show('<x-form id="form"></x-form><x-form></x-form>');
  const form = tree(at('#form'), '<x-field></x-field><x-field name="ref"></x-field>');
  const field = tree(at('[name=ref]', form), '<div><input></div><input>');
  const box = at('div > input', field);
  const way = ways(box);
  expect(way.shadow[0]?.[0]).toBe('#form');
  expect(way.shadow[1]?.[0]).toBe('x-field[name=ref]');
  at('#form').remove();
  expect(findTaught(document, way)).toBeUndefined();
});

it('goes into frames of the same site', () => {
  show('<iframe name="cadre" srcdoc="x"></iframe>');
  const frame = at('iframe') as HTMLIFrameElement;
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = '<input name="ref">';
  const way = ways(at('input', inner));
  expect(way.shadow[0]?.[0]).toBe('iframe[name=cadre]');
});
