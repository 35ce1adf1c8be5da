import { look } from '../../../utils/detection/look.ts';
import type { PageReading } from '../../../utils/detection/reading.ts';
import type { Verdict } from '../../../utils/detection/sighting.ts';
import { weigh } from '../../../utils/detection/weigh.ts';

/** The verdict on the last box of a page; undefined where nothing is asked in it. */
export function verdictOn(page: PageReading, trusted = true): Verdict | undefined {
  const last = page.boxes.at(-1)?.id ?? 0;
  return weigh(look(page), trusted).askings.find(({ boxes }) => boxes.includes(last))?.verdict;
}
