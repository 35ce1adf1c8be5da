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

export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const holds = (outer: Node, inner: Node): boolean =>
  Node.prototype.contains.call(outer, inner);

export const rootOf = (node: Node): Root => rootNode.call(node) as Root;

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
