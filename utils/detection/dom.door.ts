/**
 * Reads of the page that the page cannot bend: an `<input name="parentNode">` hides its form's own
 * `parentNode`, so that everything here goes through the prototypes.
 */
const getter = <T>(prototype: object, name: string) => {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node: Node): T => read?.call(node) as T;
};

const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
const rootNode = Node.prototype.getRootNode;
const elementAll = Element.prototype.querySelectorAll;
const documentAll = Document.prototype.querySelectorAll;
const fragmentAll = DocumentFragment.prototype.querySelectorAll;

export type Root = Document | ShadowRoot;

export const previousOf = getter<Element | null>(Element.prototype, 'previousElementSibling');
export const previousNodeOf = getter<Node | null>(Node.prototype, 'previousSibling');
export const firstNodeOf = getter<Node | null>(Node.prototype, 'firstChild');
export const nextNodeOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const tagOf = getter<string>(Element.prototype, 'localName');
export const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const textContentOf = getter<string | null>(Node.prototype, 'textContent');
/** The box that a `<label>` belongs to. */
export const controlOf = getter<Element | null>(HTMLLabelElement.prototype, 'control');
/** The slot of a component in which an element is shown; null for none, or where the component is closed. */
export const slotOf = getter<Element | null>(Element.prototype, 'assignedSlot');
const nodeType = getter<number>(Node.prototype, 'nodeType');

export const isElement = (node: Node | null): node is Element =>
  node !== null && nodeType(node) === 1;
export const isText = (node: Node): boolean => nodeType(node) === 3;
const isDocument = (node: Node): node is Document => nodeType(node) === 9;

/** The parent element inside the same tree; null at the top of a document or shadow root. */
export function parentOf(node: Node): Element | null {
  const parent = parentNode(node);
  return isElement(parent) ? parent : null;
}

/** The nearest element around this one that matches, inside the same tree. */
export function above(element: Element, selector: string): Element | undefined {
  for (let up = parentOf(element); up; up = parentOf(up)) if (matches(up, selector)) return up;
  return undefined;
}

export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const holds = (outer: Node, inner: Node): boolean =>
  Node.prototype.contains.call(outer, inner);

export const rootOf = (node: Node): Root => rootNode.call(node) as Root;

/** The component in whose shadow root a node stands. */
export function hostOf(node: Node): Element | undefined {
  const root = rootOf(node);
  return isDocument(root) ? undefined : root.host;
}

/** What stands in a node for a person's eye: a component shows its own tree, a slot what it was given. */
export function* shownIn(parent: Node): Iterable<Node> {
  const given = isSlot(parent) ? parent.assignedNodes() : [];
  if (given.length > 0) yield* given;
  else {
    const inner = isElement(parent) ? shadowOf(parent) : null;
    for (let node = firstNodeOf(inner ?? parent); node; node = nextNodeOf(node)) yield node;
  }
}

/** Not every element of that name is one: SVG has its own. */
const isSlot = (node: Node): node is HTMLSlotElement =>
  isElement(node) && tagOf(node) === 'slot' && 'assignedNodes' in node;

/** All matches below a document, a shadow root or an element, in document order. */
export function all(
  scope: Root | Element,
  selector: string,
): Iterable<Element> & ArrayLike<Element> {
  if (isDocument(scope)) return documentAll.call(scope, selector);
  return (isElement(scope) ? elementAll : fragmentAll).call(scope, selector);
}

/** The element of that id in the same tree; the first where a page repeats an id. */
export function byId(root: Root, id: string): Element | null {
  const prototype = isDocument(root) ? Document.prototype : DocumentFragment.prototype;
  return prototype.getElementById.call(root, id);
}

/** Adds `more` (few) to `found` (in page order already), each element once. */
export function inOrder(found: readonly Element[], more: readonly Element[]): Element[] {
  const known = new Set(found);
  const extra = [...new Set(more)].filter((element) => !known.has(element));
  return extra.length === 0 ? [...found] : [...found, ...extra].sort(byPlace);
}

const byPlace = (a: Element, b: Element): number =>
  a === b ? 0 : Node.prototype.compareDocumentPosition.call(a, b) & 4 ? -1 : 1;
