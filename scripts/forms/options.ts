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
}

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
      workers: { type: 'string', default: '6' },
    },
  });
  return {
    folders: positionals.length > 0 ? positionals : ['tests/forms'],
    json: values.json,
    none: values.none,
    host: values.host,
    why: values.why,
    workers: Math.max(1, Number(values.workers) || 1),
  };
}
