import type { Asking, Certainty, Sighting } from '../../utils/detection/sighting.ts';
import type { Facts, Kind } from '../../utils/fields/index.ts';

/** An invented employer around a SIRET that passes the official check. */
export const card: Facts = {
  siret: '73282932000074',
  'company-name': 'Ateliers du Canal',
  'company-address': '12 quai de la Loire',
  'company-postcode': '75019',
  'company-city': 'Paris',
  'hr-first-name': 'Nadia',
  'hr-last-name': 'Benali',
  'hr-email': 'nadia.benali@ateliers-du-canal.example',
  'hr-phone': '01 40 20 50 60',
  'company-code': '00482917',
};

/** A card without one of its facts. */
export const without = (...lost: readonly Kind[]): Facts =>
  Object.fromEntries(Object.entries(card).filter(([kind]) => !lost.includes(kind as Kind)));

interface Asked extends Partial<Omit<Asking, 'verdict'>> {
  readonly kinds: readonly Kind[];
  readonly certainty?: Certainty;
}

/** One asking; what is not said is one empty text box of the employer's, without limit. */
export const ask = ({ kinds, certainty = 'certain', ...rest }: Asked): Asking => ({
  id: 1,
  boxes: [rest.id ?? 1],
  filled: rest.value !== undefined && rest.value !== '',
  block: 'Votre employeur',
  label: kinds.join(' ou '),
  value: '',
  lengths: [-1],
  digitsOnly: false,
  ...rest,
  verdict: { certainty, kinds, owner: 'employer', because: [] },
});

export const sight = (...askings: readonly Asking[]): Sighting => ({
  host: 'al-in.fr',
  path: '/demande',
  query: 0,
  askings,
  about: '',
  unread: [],
  cut: false,
});
