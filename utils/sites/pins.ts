import { covers } from './match.ts';

/** A dated exception about a site: data, so that the engine needs no `if` about any of them. */
export interface Pin {
  readonly host: string;
  /** One of these must be a word of the path, the query or the hash; without any, the whole host. */
  readonly words?: readonly string[];
  /** Key of the sentence in `locales`, under `scheme.alone`. */
  readonly reason: string;
  /** Why, for whoever reads this table. */
  readonly because: string;
  readonly since: string;
}

/** Folded: the landlord and whoever lets for one, as Visale’s own routes and pages name them. */
const landlords = ['bailleur', 'proprietaire', 'mandataire', 'agence'].flatMap((w) => [w, `${w}s`]);

/** Flows on which nothing may be filled, however employer-like a box looks. */
export const pins: readonly Pin[] = [
  {
    host: 'https://*.visale.fr/*',
    words: landlords,
    reason: 'landlord',
    because: 'The company asked about is the landlord or its agent, its SIRET first.',
    since: '2026-11-23',
  },
  {
    host: 'https://*.dossierfacile.logement.gouv.fr/*',
    reason: 'uploads',
    because: 'Only uploads; the one company it names is a guarantor.',
    since: '2026-11-23',
  },
];

/** The reason key when this address belongs to a flow that is left alone, else undefined. */
export const leftAlone = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // `fo.visale.fr.` is the same site to a person: being careful costs nothing here.
  url.hostname = url.hostname.replace(/\.$/, '');
  const route = wordsOf(url.pathname + url.search + url.hash);
  const fits = ({ host, words }: Pin): boolean =>
    covers(host, url) && (words?.some((word) => route.has(word)) ?? true);
  return pins.find(fits)?.reason;
};

/** Each word of a route, folded: `#!/register/espaceBailleur` gives register, espace, bailleur. */
const wordsOf = (route: string): ReadonlySet<string> => {
  const plain = unescaped(route).normalize('NFD').replace(/\p{M}/gu, '');
  const parted = plain.replace(/([a-z])(?=[A-Z])/g, '$1 ');
  return new Set(parted.toLowerCase().split(/[^a-z0-9]+/));
};

/** A stray `%` is no reason to fail: the route is then read as it stands. */
const unescaped = (route: string): string => {
  try {
    return decodeURIComponent(route);
  } catch {
    return route;
  }
};
