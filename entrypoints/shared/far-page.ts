import { farId, frameOf, nearId } from '../../utils/detection/far-ids.ts';
import type { FarPage } from '../../utils/filling/fill-reviewed.ts';
import type { Fill, LastFill, Outcome, Writing } from '../../utils/filling/outcome.ts';
import { ask } from '../../utils/messaging/ask.door.ts';

/** A frame of a tab, under the browser's number, and the name of its reading. */
type Named = readonly [frame: number, reading: string];

/** The readings of a page and its frames as one name. */
export const namesOf = (
  frames: readonly { readonly frame: number; readonly reading: string }[],
): string => JSON.stringify(frames.map(({ frame, reading }): Named => [frame, reading]));

/** The name of the reading of one frame; empty where it is not among them. */
export const nameIn = (reading: string, wanted: number): string =>
  named(reading).find(([frame]) => frame === wanted)?.[1] ?? '';

const named = (reading: string): readonly Named[] => JSON.parse(reading) as Named[];

/** What was last done in a page and its frames; undefined where nothing was. */
export function lastOver(
  frames: readonly { readonly frame: number; readonly last: LastFill | undefined }[],
): LastFill | undefined {
  const done = frames.flatMap(({ frame, last }) => (last ? [{ frame, last }] : []));
  const [first] = done;
  if (!first) return undefined;
  return {
    at: Math.max(...done.map(({ last }) => last.at)),
    since: Math.min(...done.map(({ last }) => last.since)),
    path: first.last.path,
    outcomes: done.flatMap(({ frame, last }) => far(frame, last.outcomes)),
    undoable: done.some(({ last }) => last.undoable),
  };
}

const far = (frame: number, outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.map((one) => ({ ...one, id: farId(frame, one.id) }));

/** In the order in which the frames are filled. */
export const byFrame = (writings: readonly Writing[]): Writing[] =>
  [...writings].sort((a, b) => frameOf(a.id) - frameOf(b.id));

/** A page and its frames, filled as one: each frame is given its own part. */
export function farPage(tab: number, look: FarPage['look']): FarPage {
  const told = new Map<number, readonly Outcome[]>();
  return {
    look,
    fill: async (about) => {
      for (const [frame, reading] of named(about.reading)) {
        const part = partOf(about, frame, reading);
        if (part.writings.length === 0) continue;
        const outcomes = await ask({ tab, frame, question: 'fill', about: part });
        if (!outcomes) return undefined;
        told.set(frame, far(frame, outcomes));
      }
      return [...told].sort(([a], [b]) => a - b).flatMap(([, outcomes]) => outcomes);
    },
  };
}

function partOf({ writings, instead }: Fill, frame: number, reading: string): Fill {
  const its = writings.flatMap((writing, at) => (frameOf(writing.id) === frame ? [at] : []));
  const near = (writing: Writing): Writing => ({
    ...writing,
    id: nearId(writing.id),
    boxes: writing.boxes.map(nearId),
  });
  return {
    reading,
    writings: its.map((at) => near(writings[at] as Writing)),
    instead: instead.length > 0 ? its.map((at) => nearId(instead[at] ?? 0)) : [],
  };
}

/** Undoes the fills of a page and its frames, and says how all stands. Undefined when the page no longer answers. */
export async function undoOver(
  tab: number,
  { outcomes }: LastFill,
): Promise<readonly Outcome[] | undefined> {
  const frames = [...new Set([0, ...outcomes.map(({ id }) => frameOf(id))])];
  const undone = await Promise.all(
    frames.map((frame) => ask({ tab, frame, question: 'undo', about: {} })),
  );
  return undone[0] && undone.flatMap((one) => one ?? []);
}

/** Outlines the box of a row in the page, and scrolls to it; 0 takes the outline away. */
export async function pointOver(tab: number, id: number): Promise<void> {
  await ask({ tab, frame: frameOf(id), question: 'point', about: { id: nearId(id) } });
}
