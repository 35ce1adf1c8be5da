import type { Hosts } from '../detection/hosts.door.ts';
import { treesIn } from './watch.door.ts';

/** How long a page is watched after its boxes have come, and how long once more, in milliseconds. */
const WAITS = [1500, 4000];
/** What names a box, or ties a text to it. */
const NAMING = ['for', 'id', 'aria-label', 'aria-labelledby', 'placeholder'];

/** Whoever looks at a page whose boxes have come. */
export interface LookAgain {
  /** Boxes have come: the watching begins, anew if it was under way. */
  readonly soon: () => void;
}

/**
 * Calls back where a page's texts may have come after its boxes: translations that are fetched, labels that a
 * framework ties to their boxes one step after it has drawn them. Twice at most, whatever the page goes on to do,
 * and the first change found ends the watching until then: a page that never stands still costs two looks.
 */
export function lookAgain(page: Document, hosts: Hosts, again: () => void): LookAgain {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isChanged = false;
  const observer = new MutationObserver((records) => {
    // What we show stands beside the page's own body.
    if (records.every(({ target }) => target === page.documentElement)) return;
    isChanged = true;
    observer.disconnect();
  });
  const watch = ([wait, ...later]: readonly number[]) => {
    clearTimeout(waiting);
    observer.disconnect();
    if (wait === undefined) return;
    isChanged = false;
    for (const tree of treesIn(page, hosts))
      observer.observe(tree, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: NAMING,
      });
    waiting = setTimeout(() => {
      if (isChanged) again();
      watch(later);
    }, wait);
  };
  return { soon: () => watch(WAITS) };
}
