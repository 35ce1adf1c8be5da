import type { Box } from '../detection/boxes.door.ts';
import { heldBy, type LiveReading, readPage } from '../detection/read-page.door.ts';
import type { PageReading } from '../detection/reading.ts';

/** Readings that are remembered: the person may have a plan open in the popup and one in a tab. */
const MOST = 4;

/** A reading by its name, and how long the page was held up for it. */
interface Named {
  readonly reading: string;
  readonly page: PageReading;
  readonly milliseconds: number;
}

/** The readings of one page, as long as it lives. */
export interface Readings {
  /** Reads the page, and names the reading like no other page's: a fill says which was reviewed. */
  readonly read: () => Named;
  readonly of: (reading: string) => LiveReading | undefined;
  /** The box of that id in the latest reading. */
  readonly find: (id: number) => Box | undefined;
  /** What stands in boxes of the latest reading, in their order; empty for those that are gone. */
  readonly hold: (ids: readonly number[]) => readonly string[];
}

export function readingsOf(page: Document): Readings {
  let kept: readonly (readonly [string, LiveReading])[] = [];
  let count = 0;
  const find = (id: number) => kept.at(-1)?.[1].elements.get(id);
  return {
    read: () => {
      const began = performance.now();
      const live = readPage(page);
      const milliseconds = performance.now() - began;
      count += 1;
      const reading = `${performance.timeOrigin} ${count}`;
      kept = [...kept, [reading, live] as const].slice(-MOST);
      return { reading, page: live.page, milliseconds };
    },
    of: (reading) => kept.find(([name]) => name === reading)?.[1],
    find,
    hold: (ids) => ids.map((id) => textOf(find(id))),
  };
}

const textOf = (box: Box | undefined): string => (box ? heldBy(box) : '');
