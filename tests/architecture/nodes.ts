/** A node of the syntax tree, as the parser gives it (ESTree, with TypeScript's own). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** The nodes right under a node, each with the name of its place. */
export function children(node: Node): { readonly at: string; readonly node: Node }[] {
  return Object.entries(node).flatMap(([at, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ at, node: child })),
  );
}

/** A node and everything under it. */
export function allNodes(root: unknown): Node[] {
  if (!isNode(root)) return [];
  return [root, ...children(root).flatMap(({ node }) => allNodes(node))];
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
