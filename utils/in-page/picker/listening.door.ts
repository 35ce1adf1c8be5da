import { heard } from './events.ts';
import { windowsIn } from './trees.door.ts';

/** Listens in the page and in the frames that it can read. */
export interface Listening {
  /** In frames that have come since, too. */
  readonly again: () => void;
  readonly stop: () => void;
  /** The key by which it all ended comes up after that: the page hears nothing of it. */
  readonly swallowKeyUp: () => void;
}

/** Before the page does, and whatever the page stops on its way. */
export function listenEverywhere(hear: (event: Event) => void): Listening {
  const windows = new Set<Window>();
  const how = { capture: true, passive: false };
  const each = (act: (view: Window) => void) => {
    for (const view of windows) quietly(() => act(view));
  };
  const again = () => {
    for (const view of windowsIn(document)) {
      if (windows.has(view)) continue;
      windows.add(view);
      for (const type of heard) view.addEventListener(type, hear, how);
    }
  };
  again();
  return {
    again,
    stop: () =>
      each((view) => {
        for (const type of heard) view.removeEventListener(type, hear, how);
      }),
    swallowKeyUp: () =>
      each((view) => view.addEventListener('keyup', swallow, { capture: true, once: true })),
  };
}

const swallow = (event: Event): void => event.stopImmediatePropagation();

/** The frame may show another page meanwhile: its listeners are gone with the old one. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {}
}
