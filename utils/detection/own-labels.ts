import type { BoxReading, Clue } from './reading.ts';

/**
 * Tells the texts that name a box from those that stand above it, which pages mix up: one of several names may be
 * the block's ("Employeur actuel" and "Depuis le"), and a label may look like the title of what follows it.
 */
export function ownLabels(boxes: readonly BoxReading[]): BoxReading[] {
  const shared = sharedParts(boxes);
  return boxes.map((box) => {
    const clues = box.clues.filter(
      (clue) => !isPart(clue) || isOwnPart(clue.text, { box, shared }),
    );
    const own = new Set(clues.filter(({ from }) => from !== 'heading').map(({ text }) => text));
    return { ...box, clues, titles: box.titles.filter(({ text }) => !own.has(text)) };
  });
}

const isPart = ({ from }: Clue): boolean => from === 'part';

/** Parts that name several boxes. */
function sharedParts(boxes: readonly BoxReading[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { text } of boxes.flatMap(({ clues }) => clues.filter(isPart))) {
    if (seen.has(text)) shared.add(text);
    seen.add(text);
  }
  return shared;
}

/** A part that is also a title above the box is the block's, unless the block's is another of its parts. */
function isOwnPart(
  text: string,
  { box, shared }: { readonly box: BoxReading; readonly shared: ReadonlySet<string> },
): boolean {
  if (shared.has(text)) return false;
  const titles = box.titles.map((title) => title.text);
  if (!titles.includes(text)) return true;
  const others = box.clues.filter((clue) => isPart(clue) && clue.text !== text);
  return titles[0] === text && others.some((other) => titles.includes(other.text));
}
