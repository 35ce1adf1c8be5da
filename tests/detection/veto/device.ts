import type { PageReading } from '../../../utils/detection/reading.ts';
import { box, pageOf } from '../boxes.ts';

/** A page on whose last box one pattern of the engine has the last word. */
export interface Device {
  /** As `patterns.ts` names it. */
  readonly where: string;
  /** `never`: it is emptied, and holds nothing back · `always`: an exception that becomes the rule. */
  readonly matches: 'never' | 'always';
  readonly page: PageReading;
  readonly trusted: boolean;
  /** Certainty and kind, or `nothing`. */
  readonly is: string;
  readonly becomes: string;
}

/** What a box of some label asks below some titles, the nearest first. */
interface Box {
  readonly above?: readonly string[];
  readonly label: string;
}

/** The last of these boxes, on a page of a host that we know. */
export const known = (...boxes: readonly Box[]): Pick<Device, 'page' | 'trusted'> => {
  const siret = box('SIRET de l’employeur');
  const asked = boxes.map(({ above = [], label }) => box(label, { above: [...above] }));
  return { page: pageOf(siret, ...asked), trusted: true };
};

/** One box, at an address that we do not know. */
export const unknown = (
  path: string,
  { above = [], label }: Box,
): Pick<Device, 'page' | 'trusted'> => ({
  page: { ...pageOf(box(label, { above: [...above] })), host: 'ailleurs.example', path },
  trusted: false,
});
