import type { Beside } from './beside.door.ts';

/** The page has calmed down after so long, in milliseconds: a free place is looked for then. */
const CALM = 150;
/** How often what is shown is compared with its box, in milliseconds: no event tells that something moved. */
const OFTEN = 500;

/** What is shown beside boxes, and what puts each of them in its place. */
export interface Kept {
  readonly shown: () => readonly Beside[];
  readonly settle: () => void;
  /** False once our extension is gone from the browser: nothing may stay behind. */
  readonly isAlive: () => boolean;
  readonly drop: () => void;
}

/** Keeps what is shown beside its boxes: along with what scrolls at once, in a free place once all is calm. */
export function keepPlaces({ shown, settle, isAlive, drop }: Kept): void {
  let calm: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const later = () => {
    clearTimeout(calm);
    if (shown().length > 0) calm = setTimeout(settle, CALM);
  };
  const scrolled = ({ target }: Event) => {
    later();
    // The browser takes along what scrolls with the whole page.
    if (target === document) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      for (const one of shown()) one.follow();
    });
  };
  addEventListener('scroll', scrolled, { capture: true, passive: true });
  addEventListener('resize', later);
  setInterval(() => {
    if (shown().length === 0 || document.hidden) return;
    if (!isAlive()) drop();
    else if (shown().some((one) => one.isLeftBehind())) settle();
  }, OFTEN);
}
