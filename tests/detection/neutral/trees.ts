export type Tree = Document | ShadowRoot;

/** A document and all that is inside of it: the open shadow roots, the frames that may be read. */
export function treesOf(tree: Tree): Tree[] {
  const inner = [...tree.querySelectorAll('*')].flatMap((element) => {
    const page = (element as Partial<HTMLIFrameElement>).contentDocument;
    return [element.shadowRoot, page].filter((found) => found !== null && found !== undefined);
  });
  return [tree, ...inner.flatMap(treesOf)];
}

/** All that matches a selector, whatever tree it stands in. */
export const everywhere = (page: Document, selector: string): Element[] =>
  treesOf(page).flatMap((tree) => [...tree.querySelectorAll(selector)]);
