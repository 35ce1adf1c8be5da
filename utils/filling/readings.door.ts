import type { Box } from '../detection/boxes.door.ts';
import type { Closer } from '../detection/closer.ts';
import type { Hosts } from '../detection/hosts.door.ts';
import { type LiveReading, readPage, type Ways } from '../detection/read-page.door.ts';
import type { BoxState, PageReading } from '../detection/reading.ts';
import { statesOf } from '../detection/state.door.ts';
import { findTaught } from '../detection/taught.door.ts';
import type { TaughtPlace } from '../detection/taught.ts';

/** Readings that are remembered: plans may be open in the popup and a tab, and the badge is counted beside them. */
const MOST = 8;

/** A reading by its name, and how long the page was held up for it. */
interface Named {
  readonly reading: string;
  readonly page: PageReading;
  readonly milliseconds: number;
  /** The ids of the boxes that were to be found; null, for it has to travel, where it is not there. */
  readonly taught: readonly (number | null)[];
}

/** The readings of one page, as long as it lives. */
export interface Readings {
  /** Reads the page, and names the reading like no other page's: a fill says which was reviewed. */
  readonly read: (ways: Pick<Ways, 'whole'> & { taught?: readonly TaughtPlace[] }) => Named;
  readonly of: (reading: string) => LiveReading | undefined;
  /** The box of that id in the reading of that name, or in the latest one. */
  readonly find: (id: number, reading?: string) => Box | undefined;
  /** How boxes of a reading stand, in their order. */
  readonly closer: (about: Closer & { reading: string }) => readonly BoxState[];
}

export function readingsOf(page: Document, hosts: Hosts): Readings {
  let kept: readonly (readonly [string, LiveReading])[] = [];
  let count = 0;
  const of = (reading: string) => kept.find(([name]) => name === reading)?.[1];
  return {
    read: ({ whole = false, taught = [] }) => {
      const began = performance.now();
      const live = readPage(page, { hosts, whole });
      const milliseconds = performance.now() - began;
      count += 1;
      const reading = `${performance.timeOrigin} ${count}`;
      kept = [...kept, [reading, live] as const].slice(-MOST);
      return { reading, page: live.page, milliseconds, taught: taught.map(idIn(page, live)) };
    },
    of,
    find: (id, reading) => (reading ? of(reading) : kept.at(-1)?.[1])?.elements.get(id),
    closer: ({ reading, ids, held }) => {
      const live = of(reading);
      const find = (id: number) => live?.elements.get(id);
      return statesOf(
        ids.map((id) => find(id) ?? live?.frames.get(id)),
        new Set(held.map(find)),
      );
    },
  };
}

/** The id under which a reading knows a taught box. */
const idIn =
  (page: Document, { elements }: LiveReading) =>
  (place: TaughtPlace): number | null => {
    const box = findTaught(page, place);
    return [...elements].find(([, element]) => element === box)?.[0] ?? null;
  };
