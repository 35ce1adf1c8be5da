import type { Plugin } from 'vite';

/** France and what dials like it: Réunion, Mayotte, Guadeloupe, Martinique, Guyane, Saint-Pierre. */
const places = ['FR', 'RE', 'YT', 'GP', 'BL', 'MF', 'MQ', 'GF', 'PM'];

interface Metadata {
  readonly version: number;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, unknown>>;
}

/** Keeps the French numbering plans only: the whole world's weighs 145 KB in every page of ours. */
export const frenchPhones = (): Plugin => ({
  name: 'french-phones',
  transform(code, id) {
    if (!/libphonenumber-js\/metadata\.max\.json(\.js)?$/.test(id)) return undefined;
    const all = JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1)) as Metadata;
    return { code: `export default ${JSON.stringify(only(all))}`, map: null };
  },
});

const only = ({ version, country_calling_codes: codes, countries }: Metadata): Metadata => ({
  version,
  country_calling_codes: Object.fromEntries(
    Object.entries(codes)
      .map(([code, each]) => [code, each.filter((place) => places.includes(place))] as const)
      .filter(([, each]) => each.length > 0),
  ),
  countries: Object.fromEntries(places.map((place) => [place, countries[place]])),
});
