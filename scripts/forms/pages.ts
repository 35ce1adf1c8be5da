import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Facts } from '../../utils/fields/index.ts';
import { listed } from '../../utils/sites/hosts.ts';
import { coveredBy } from '../../utils/sites/match.ts';
import { type Unmarked, unmark } from './marks.ts';
import type { Options } from './options.ts';

/** One page to visit. */
export interface FormPage extends Unmarked {
  readonly file: string;
  readonly url: string;
  /** On a host where the extension runs by itself. */
  readonly listed: boolean;
  readonly facts: Facts;
  /** Nothing on it may be offered: it carries no mark. */
  readonly nothingAsked: boolean;
}

/** Every page of the folders (or files) named. Throws, in words, when one is not there. */
export function pagesOf(options: Options): FormPage[] {
  return options.folders.flatMap((named) => {
    if (!existsSync(named)) throw new Error(`There is nothing at ${named}.`);
    const folder = statSync(named).isDirectory() ? named : path.dirname(named);
    const files = folder === named ? readdirSync(named).sort() : [path.basename(named)];
    const facts = factsFor(folder);
    return files
      .filter((file) => /\.html?$/.test(file))
      .map((file) => pageOf(path.join(folder, file), { facts, options }));
  });
}

function factsFor(folder: string): Facts {
  const own = path.join(folder, 'employer.json');
  const ours = path.resolve(import.meta.dirname, '../../tests/forms/employer.json');
  return JSON.parse(readFileSync(existsSync(own) ? own : ours, 'utf8')) as Facts;
}

function pageOf(file: string, { facts, options }: { facts: Facts; options: Options }): FormPage {
  const text = readFileSync(file, 'utf8');
  const page = options.none ? { html: text, says: {}, marks: [], models: [] } : unmark(text);
  const url = urlOf(file, { said: page.says.url, options });
  const nothingAsked = page.marks.length === 0 && page.models.length === 0;
  const isListed = coveredBy(listed, new URL(url));
  return { ...page, file: path.basename(file), url, facts, nothingAsked, listed: isListed };
}

function urlOf(file: string, { said, options }: { said: string | undefined; options: Options }) {
  const name = path.basename(file).replace(/\.html?$/, '');
  const label = name
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/^-|-$/g, '');
  const url = new URL(said ?? `https://${label}.example/`);
  if (options.host) url.hostname = options.host;
  return url.href;
}
