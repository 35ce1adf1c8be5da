import { type Source, target } from './source.ts';

/** Files by their path, to follow imports. */
export type Graph = ReadonlyMap<string, Source>;

export const graphOf = (sources: readonly Source[]): Graph =>
  new Map(sources.map((source) => [source.file, source]));

/** What a file imports at run time, types left out. */
const next = (graph: Graph, file: string): string[] => {
  const source = graph.get(file);
  if (!source) return [];
  return source.imports
    .filter(({ typeOnly }) => !typeOnly)
    .map((imported) => target(source, imported))
    .filter((to) => to !== undefined && graph.has(to)) as string[];
};

/** Each import cycle once, as the list of its files. */
export function cycles(graph: Graph): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const to of next(graph, file)) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** WXT's own wrappers, the one thing of npm that a script in a page takes. */
const wrapper = /^(wxt\/utils\/define-(content|unlisted)-script|#imports)$/;

/** Packages that a content script would carry into every page, with the way they come in. */
export function packagesBehind(graph: Graph, entry: string): string[] {
  const seen = new Map<string, string>([[entry, entry]]);
  for (const [file, way] of seen) {
    for (const to of next(graph, file)) if (!seen.has(to)) seen.set(to, `${way} → ${to}`);
  }
  return [...seen].flatMap(([file, way]) =>
    (graph.get(file)?.imports ?? [])
      .filter(({ from, typeOnly }) => !typeOnly && !from.startsWith('.') && !wrapper.test(from))
      .map(({ from }) => `${way} → ${from}`),
  );
}
