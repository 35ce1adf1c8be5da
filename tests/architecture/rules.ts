import type { Source } from './source.ts';
import { target } from './source.ts';
import { mayCheckRecords, mayImport, notInComponents, typesFromAll, world } from './table.ts';

/** A rule gives one sentence for each breach: what is wrong, and how to mend it. */
export type Rule = (source: Source) => string[];

const top = ({ file }: Source) => file.split('/')[0] ?? '';
/** The folder of `utils/` that a path lies in. */
const folderOf = (file: string) => /^utils\/([^/]+)\//.exec(file)?.[1];
const isDoor = (file: string) => /\.door\.tsx?$/.test(file);
/** A plain function of its arguments: everything of `utils/` that is no door. */
const isPure = ({ file }: Source) => file.startsWith('utils/') && !isDoor(file);

export const foldersKeepToTheTable: Rule = (source) => {
  const own = folderOf(source.file);
  if (!own) return [];
  const allowed = mayImport[own];
  if (!allowed) {
    return [
      `${source.file}: utils/${own} has no line in tests/architecture/table.ts. Give it one.`,
    ];
  }
  return source.imports.flatMap((imported) => {
    const to = target(source, imported);
    const other = to && folderOf(to);
    if (to && !to.startsWith('utils/')) {
      return [
        `${source.file} imports ${to}. utils/ knows nothing above it: pass it as an argument.`,
      ];
    }
    if (!other || other === own || allowed.includes(other)) return [];
    if (imported.typeOnly && typesFromAll.includes(own)) return [];
    const may = allowed.length > 0 ? allowed.join(', ') : 'no other folder';
    return [
      `${source.file} imports ${to}. utils/${own} may import ${may}: ` +
        'move what both need into one of these, or join the two in entrypoints/.',
    ];
  });
};

export const pureCodeImportsNoPackage: Rule = (source) => {
  if (!isPure(source)) return [];
  const records = mayCheckRecords.includes(folderOf(source.file) ?? '');
  return source.imports
    .filter(({ from }) => !from.startsWith('.') && !(records && from === 'zod/mini'))
    .filter(({ typeOnly }) => !typeOnly)
    .map(
      ({ from }) =>
        `${source.file} imports the package ${from}. Use it in a file named *.door.ts and pass its result here.`,
    );
};

export const pureCodeOpensNoDoor: Rule = (source) => {
  if (!isPure(source)) return [];
  return source.imports
    .filter((imported) => !imported.typeOnly && isDoor(target(source, imported) ?? ''))
    .map(
      ({ from }) =>
        `${source.file} imports the door ${from}. Take what it gives as an argument, or name this file *.door.ts.`,
    );
};

export const pureCodeTouchesNoWorld: Rule = (source) => {
  if (!isPure(source)) return [];
  return source.globals
    .filter(({ name }) => world.some((pattern) => pattern.test(name)))
    .map(
      ({ name, line }) =>
        `${source.file}:${line} touches ${name}. Take it as an argument, or move this part to a *.door.ts file.`,
    );
};

export const componentsTakePropsOnly: Rule = (source) => {
  if (top(source) !== 'components') return [];
  const doors = source.imports
    .filter((imported) => !imported.typeOnly && isDoor(target(source, imported) ?? ''))
    .map(({ from }) => `${source.file} imports the door ${from}. Take what it gives as a prop.`);
  const browser = source.imports
    .filter(({ from, typeOnly }) => !typeOnly && /^(webextension-polyfill|wxt\b|idb$)/.test(from))
    .map(
      ({ from }) => `${source.file} imports ${from}. Call it in entrypoints/; take a prop here.`,
    );
  const touched = source.globals
    .filter(({ name }) => notInComponents.some((pattern) => pattern.test(name)))
    .map(
      ({ name, line }) =>
        `${source.file}:${line} touches ${name}. Call it in entrypoints/; give an event from here.`,
    );
  return [...doors, ...browser, ...touched];
};

export const importsSayTheirExtension: Rule = (source) =>
  source.imports
    .filter(({ from }) => from.startsWith('.') && !/\.(tsx?|mjs|css|json|svg)(\?\w+)?$/.test(from))
    .map(({ from }) => `${source.file} imports ${from}. Write the extension: ${from}.ts.`);

export const noClassAnyOrDefault: Rule = (source) => {
  const mayDefault = top(source) === 'entrypoints';
  const mend = {
    class: 'has a class. Write functions, and a plain object for what they share.',
    any: 'says `any`. Say what it is, or `unknown` and look.',
    default:
      'has a default export. Export it by its name; only WXT wants defaults, in entrypoints/.',
  };
  return source.oddities
    .filter(({ what }) => what !== 'default' || !mayDefault)
    .map(({ what, line }) => `${source.file}:${line} ${mend[what]}`);
};

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(door|content|browser|test|spec))*\.tsx?$/;
const pascal = /^([A-Z][a-z0-9]*)+\.tsx$/;

export const filesAreNamedForWhatTheyHold: Rule = ({ file }) => {
  const name = file.split('/').at(-1) ?? '';
  if (/^(utils|helpers?|types?|misc|common)\.tsx?$/.test(name)) {
    return [`${file} is named for nothing. Name it after the one thing that it holds.`];
  }
  if (kebab.test(name) || (/^(components|entrypoints|tests)\//.test(file) && pascal.test(name)))
    return [];
  return [`${file}: name it in kebab-case (a Preact component in PascalCase).`];
};

export const longest = 150;

export const filesAreShort: Rule = ({ file, lines }) =>
  lines > longest && !file.startsWith('tests/')
    ? [
        `${file} has ${lines} lines. Cut it in two along what it does: 30 to 60 is the aim, ${longest} the end.`,
      ]
    : [];

/** Every rule that looks at one file at a time, by the name that its test bears. */
export const rules: Readonly<Record<string, Rule>> = {
  'folders of utils/ import what the table says': foldersKeepToTheTable,
  'pure code imports no package': pureCodeImportsNoPackage,
  'pure code opens no door': pureCodeOpensNoDoor,
  'pure code touches no document, browser, database, network or clock': pureCodeTouchesNoWorld,
  'components take props and give events': componentsTakePropsOnly,
  'relative imports say their extension': importsSayTheirExtension,
  'there is no class, no `any`, no default export': noClassAnyOrDefault,
  'files are named for what they hold': filesAreNamedForWhatTheyHold,
  'files are short': filesAreShort,
};
