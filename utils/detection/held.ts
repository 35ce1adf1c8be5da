import type { Asking, Sighting } from './sighting.ts';

/** The boxes whose text the person is to be shown: filled ones that may be the employer's. */
export const heldIn = ({ askings }: Sighting): number[] =>
  askings.filter(isShown).flatMap(({ boxes }) => boxes);

/** The sighting with what its boxes hold: one text for each id of `heldIn`, in that order. */
export function holding(sighting: Sighting, texts: readonly string[]): Sighting {
  const held = new Map(heldIn(sighting).map((id, index) => [id, texts[index] ?? '']));
  const askings = sighting.askings.map((asking) => ({
    ...asking,
    value: asking.boxes.map((id) => held.get(id) ?? '').join(''),
  }));
  return { ...sighting, askings };
}

const isShown = ({ filled, verdict }: Asking): boolean => filled && verdict.certainty !== 'unknown';
