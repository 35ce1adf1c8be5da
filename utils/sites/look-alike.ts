import { asTakenIn } from './confusables.ts';
import { listed, offered } from './hosts.ts';
import { coveredBy } from './match.ts';
import { oneSlip } from './one-slip.ts';
import { asSeen } from './punycode.ts';

/** A name of ours that others may want to be taken for. */
interface Real {
  readonly host: string;
  /** Its telling part, as the eye takes it in, without hyphens. */
  readonly name: string;
  /** Too short for a slip to mean anything: `alain` is somebody’s name. */
  readonly short: boolean;
}

const reals: readonly Real[] = listed.map((pattern) => {
  const host = pattern.slice('https://*.'.length, -'/*'.length);
  const name = asTakenIn(host.split('.')[0] ?? '').replaceAll('-', '');
  return { host, name, short: name.length < 6 };
});

/** Words that are put before or behind a name to make another one of it: `mon-visale`, `visaleclient`. */
const affixes = asTakenIn(
  'www|mon|ma|mes|my|espace|portail|compte|clients?|groupe|aides?|services?|garanties?|dossiers?|' +
    'demandes?|locataires?|france|login|connexion|info|secure|officiel|fr|gouv|com',
);
const before = new RegExp(`^(?:${affixes})`);
const behind = new RegExp(`(?:${affixes})$`);

/** One slip away from `visale`, and words or names of their own. */
const ownWords = new Set(
  ['vitale', 'visage', 'viale', 'visable', 'vidale', 'visuel'].map(asTakenIn),
);

/**
 * The host of ours that another host’s name could be taken for (`visale.fr` for `visa1e.fr`), if any. By its
 * name alone. A host of the State’s own `gouv.fr` is nobody’s disguise: only the State gives these names.
 */
export function lookAlike(host: string): string | undefined {
  if (!URL.canParse(`https://${host}`)) return undefined;
  const url = new URL(`https://${host}`);
  url.hostname = url.hostname.replace(/\.$/, '');
  if (coveredBy(listed, url) || coveredBy(offered, url)) return undefined;
  if (url.hostname.endsWith('.gouv.fr')) return undefined;
  const labels = asSeen(url.hostname).split('.').map(asTakenIn);
  return reals.find((real) => isTakenFor(labels, real))?.host;
}

/** The name stands in one label, or is spread over several: `action.logement.fr`. */
function isTakenFor(labels: readonly string[], real: Real): boolean {
  const inFrance = labels.at(-1) === 'fr';
  if (labels.some((label) => isIn(label.split('-'), real))) return true;
  if (real.short) return inFrance && labels.at(-2) === real.name;
  const slips = labels.some((label, at) => {
    const firm = real.name.length >= 10 || (inFrance && at === labels.length - 2);
    return firm && !ownWords.has(label) && joins(label.split('-')).some(slipOf(real));
  });
  return slips || isIn(labels.slice(0, -1), real);
}

const slipOf =
  ({ name }: Real) =>
  (word: string): boolean =>
    oneSlip(word, name);

/** The name is some of these words in a row, bare or with a word of the trade stuck to it. */
function isIn(words: readonly string[], { name, short }: Real): boolean {
  // `alin` in one word is a first name too.
  if (short) return joins(words).some((join) => join === name) && !words.includes(name);
  return joins(words).some((join) =>
    [join, join.replace(before, ''), join.replace(behind, '')].includes(name),
  );
}

/** Every run of words, written as one. */
const joins = (words: readonly string[]): string[] =>
  words.flatMap((_, from) =>
    words.slice(from).map((_, length) => words.slice(from, from + length + 1).join('')),
  );
