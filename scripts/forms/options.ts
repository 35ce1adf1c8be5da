import { parseArgs } from 'node:util';

/** What `npm run forms` was asked. */
export interface Options {
  readonly folders: readonly string[];
  readonly json: boolean;
  /** Saved pages without marks, where nothing may be touched or offered. */
  readonly none: boolean;
  readonly host: string | undefined;
  readonly why: string | undefined;
  readonly workers: number;
  /** Only to say what may be asked. */
  readonly help: boolean;
}

/** What `--help` prints. */
export const help = `npm run forms -- [folder…] [options]: the built extension over annotated forms.

  --why FILE    tell each verdict of one page, with its reasons, and fill nothing
  --json        the counts once more, as JSON
  --none        saved pages without marks, where nothing may be touched or offered
  --host NAME   serve the pages under this host's name
  --workers N   how many pages at a time (6)
  --help        this list

Without a folder: tests/forms. The format of the pages: tests/forms/README.md.`;

/** Reads the arguments. Throws, in words, on one that is unknown. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      none: { type: 'boolean', default: false },
      host: { type: 'string' },
      why: { type: 'string' },
      help: { type: 'boolean', default: false },
      workers: { type: 'string', default: '6' },
    },
  });
  return {
    folders: positionals.length > 0 ? positionals : ['tests/forms'],
    json: values.json,
    none: values.none,
    host: values.host,
    why: values.why,
    help: values.help,
    workers: Math.max(1, Number(values.workers) || 1),
  };
}
