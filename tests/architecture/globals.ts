import { children, isNode, type Node } from './nodes.ts';

/** A global that a file touches. */
export interface GlobalUse {
  readonly name: string;
  readonly line: number;
}

const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
/** TypeScript's wrappers that hold a value; every other `TS…` node holds types only. */
const holdsValue =
  /^TS(As|Satisfies|NonNull|Instantiation|TypeAssertion)\w*Expression$|^TSTypeAssertion$/;
/** Places where a name stands for itself, not for a variable. */
const isName: Readonly<Record<string, readonly string[]>> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
  MetaProperty: ['meta', 'property'],
};

/** Every name that a file reads without having declared or imported it. */
export function findGlobals(program: unknown, lineOf: (start: number) => number): GlobalUse[] {
  if (!isNode(program)) return [];
  const found: GlobalUse[] = [];
  const walk = (node: Node, scope: ReadonlySet<string>) => {
    if (node.type === 'Identifier') {
      const name = String(node.name);
      if (!scope.has(name)) found.push({ name, line: lineOf(node.start) });
      return;
    }
    const inner = functions.includes(node.type)
      ? new Set([...scope, ...namesIn(node), 'arguments'])
      : scope;
    for (const child of valuesIn(node)) walk(child, inner);
    found.push(...clock(node, inner).map((name) => ({ name, line: lineOf(node.start) })));
  };
  walk(program, new Set(namesIn(program)));
  return found;
}

/** The children of a node that may hold a value: no types, no mere names. */
function valuesIn(node: Node): Node[] {
  if (node.type === 'ImportDeclaration' || /^Export(All|Named)/.test(node.type)) {
    return isNode(node.declaration) ? [node.declaration] : [];
  }
  return children(node)
    .filter(({ at }) => node.computed === true || !isName[node.type]?.includes(at))
    .map(({ node: child }) => child)
    .flatMap((child) => {
      if (!child.type.startsWith('TS')) return [child];
      return holdsValue.test(child.type) && isNode(child.expression) ? [child.expression] : [];
    });
}

/** Names declared in a function or a file, blocks included, functions inside excluded. */
function namesIn(owner: Node): string[] {
  const names: string[] = [];
  const declare = (pattern: unknown) => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') names.push(String(pattern.name));
    else if (pattern.type === 'Property') declare(pattern.value);
    else if (pattern.type === 'AssignmentPattern') declare(pattern.left);
    else for (const { node } of children(pattern)) declare(node);
  };
  const look = (node: Node) => {
    if (node.type === 'VariableDeclarator') declare(node.id);
    if (node.type === 'CatchClause') declare(node.param);
    if (/^Import\w*Specifier$/.test(node.type)) declare(node.local);
    if (/^(Function|Class)Declaration$/.test(node.type)) declare(node.id);
    if (functions.includes(node.type)) return;
    for (const { node: child } of children(node)) look(child);
  };
  if (functions.includes(owner.type)) {
    declare(owner.id);
    for (const { at, node } of children(owner)) if (at === 'params') declare(node);
  }
  for (const { node } of children(owner)) look(node);
  return names;
}

/** `Date.now()` and `new Date()` read the clock; `new Date(2026, 4, 1)` is a plain value. */
function clock(node: Node, scope: ReadonlySet<string>): string[] {
  const named = (value: unknown, name: string) =>
    isNode(value) && value.type === 'Identifier' && value.name === name && !scope.has(name);
  if (node.type === 'MemberExpression' && named(node.object, 'Date')) {
    return isNode(node.property) && node.property.name === 'now' ? ['Date.now'] : [];
  }
  const called = node.type === 'NewExpression' || node.type === 'CallExpression';
  if (!called || !named(node.callee, 'Date')) return [];
  const given = Array.isArray(node.arguments) ? node.arguments.length : 0;
  return node.type === 'CallExpression' || given === 0 ? ['new Date()'] : [];
}
