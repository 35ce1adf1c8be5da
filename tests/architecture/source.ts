import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { findGlobals, type GlobalUse } from './globals.ts';
import { allNodes } from './nodes.ts';

/** One import, wherever it stands: `import`, `export … from`, `import()`. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** What the rules look at in one file. */
export interface Source {
  /** Path from the repository's root, with slashes. */
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly globals: readonly GlobalUse[];
  /** `class`, `any`, `export default`: each with its line. */
  readonly oddities: readonly {
    readonly what: 'class' | 'any' | 'default';
    readonly line: number;
  }[];
}

const oddNodes: Readonly<Record<string, Source['oddities'][number]['what']>> = {
  ClassDeclaration: 'class',
  ClassExpression: 'class',
  TSAnyKeyword: 'any',
  ExportDefaultDeclaration: 'default',
};

/** Reads a source text. Throws when it does not parse. */
export function sourceOf(file: string, text: string): Source {
  const { program, module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const lineOf = (start: number) => text.slice(0, start).split('\n').length;
  const oddities = allNodes(program).flatMap(({ type, start }) => {
    const what = oddNodes[type];
    return what ? [{ what, line: lineOf(start) }] : [];
  });
  return {
    file,
    lines: text.trimEnd().split('\n').length,
    imports: importsOf(module, text),
    globals: findGlobals(program, lineOf),
    oddities,
  };
}

type Module = ReturnType<typeof parseSync>['module'];

function importsOf(module: Module, text: string): Import[] {
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      from: text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
      typeOnly: false,
    })),
  ];
}

/** Every TypeScript source of these folders. */
export function sourcesIn(folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
      // The replicas stand for other people's sites.
      .filter((file) => !file.startsWith('tests/sandbox/sites/') && !file.endsWith('.d.ts'))
      .sort()
      .map((file) => sourceOf(file, readFileSync(file, 'utf8'))),
  );
}

/** The file that a relative import names; undefined for a package. */
export function target({ file }: Source, { from }: Import): string | undefined {
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : undefined;
}
