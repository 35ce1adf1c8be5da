import { folded } from './folded.ts';
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
    const labels = clues.filter(({ from }) => from !== 'heading');
    const own = new Set(labels.map(({ text }) => folded(text)));
    return { ...box, clues, titles: box.titles.filter(({ text }) => !own.has(folded(text))) };
  });
}

const isPart = ({ from }: Clue): boolean => from === 'part';

/** Parts that name several boxes. */
function sharedParts(boxes: readonly BoxReading[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const part of boxes.flatMap(({ clues }) => clues.filter(isPart))) {
    const text = folded(part.text);
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
  const plain = folded(text);
  if (shared.has(plain)) return false;
  const titles = box.titles.map((title) => folded(title.text));
  if (!titles.includes(plain)) return true;
  const others = box.clues.filter((clue) => isPart(clue) && folded(clue.text) !== plain);
  return titles[0] === plain && others.some((other) => titles.includes(folded(other.text)));
}
