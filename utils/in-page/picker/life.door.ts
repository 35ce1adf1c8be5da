import type { Ring } from './ring.door.ts';
import type { Shell } from './shell.door.ts';
import { rememberFocus } from './steps.door.ts';
import type { Teacher } from './teacher.ts';

/** How often it is looked whether the page, and the extension, still hold the picker; in milliseconds. */
const OFTEN = 250;

/** How long a picker lasts. */
export interface Life {
  /** False once the page has removed or hidden it, or the extension is gone: it has then ended. */
  readonly isThere: () => boolean;
  /** Leaves nothing behind. */
  readonly stop: () => void;
  /** The same, and the pickers in the other frames of the page go too. */
  readonly out: () => void;
  readonly atEnd: (stop: () => void) => void;
}

/** From now on, until the person, the page or the browser ends it. */
export function startLife({ shell, ring }: { shell: Shell; ring: Ring }, teacher: Teacher): Life {
  const giveFocusBack = rememberFocus();
  const ends: (() => void)[] = [];
  const stop = once(() => {
    // What the page has removed itself has no focus to give back.
    const isOurs = shell.isThere();
    clearInterval(beat);
    shell.host.remove();
    if (isOurs) giveFocusBack();
    for (const end of ends) end();
    ring.around(undefined);
  });
  const out = once(() => {
    stop();
    teacher.end();
  });
  const isThere = () => {
    if (!shell.isThere() || !teacher.isAlive()) out();
    return shell.isThere();
  };
  const beat = setInterval(isThere, OFTEN);
  return { isThere, stop, out, atEnd: (end) => void ends.push(end) };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
