import type { PageReading } from '../../utils/detection/reading.ts';
import { isSame, type Lesson, namesOn } from '../../utils/detection/taught.ts';
import type { Readout } from '../../utils/messaging/protocol.ts';
import { patternOf } from '../../utils/sites/path-pattern.ts';
import type { Mapping } from '../../utils/vault/records.ts';
import { kept } from './kept.ts';

/** A box that was taught and is no longer where it was. */
export type LostLesson = Pick<Lesson, 'id' | 'label' | 'block'>;

/** What was taught of this page; that for its path alone comes last, and so counts. */
export async function taughtOf({ host, path }: PageReading): Promise<Mapping[]> {
  // A vault that does not open stops no look: the rules are still there.
  const all = await kept.mappingsOf(host).catch(() => []);
  const here = patternOf(path);
  const fit = all.filter((mapping) => mapping.path === undefined || mapping.path === here);
  return [
    ...fit.filter((mapping) => mapping.path === undefined),
    ...fit.filter((mapping) => mapping.path !== undefined),
  ];
}

/** A lesson, and the pages it is for. */
export type PageLesson = Lesson & Pick<Mapping, 'path'>;

/** The same as lessons, each with the box that the page found it to be, and whether it still bears its name. */
export function lessonsOf(
  mappings: readonly Mapping[],
  { page, taught }: Pick<Readout, 'page' | 'taught'>,
): PageLesson[] {
  const names = mappings.length > 0 ? namesOn(page) : undefined;
  return mappings.map((mapping, at) => {
    const box = taught[at] ?? undefined;
    const now = box === undefined ? undefined : names?.get(box);
    return { ...mapping, box, changed: now !== undefined && !isSame(mapping, now) };
  });
}

/**
 * The lessons that the page has lost. Of those for the whole site, most pages have never had the box: only where
 * a box of that very name stands, it is the way to it that is lost.
 */
export function lostOn(page: PageReading, lessons: readonly PageLesson[]): LostLesson[] {
  const missing = lessons.filter(({ box }) => box === undefined);
  const names = missing.length > 0 ? [...namesOn(page).values()] : [];
  return missing.filter(
    (lesson) => lesson.path !== undefined || names.some((name) => isSame(name, lesson)),
  );
}
