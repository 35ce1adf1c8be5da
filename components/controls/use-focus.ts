import type { RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { TurnContext } from './turn.ts';

/**
 * Gives the title the focus when its screen comes in the place of another, and when an order of the person
 * has taken away the control that had it, unless a box of the new screen has taken it. A mere redrawing moves nothing. `first`: on the first turn too.
 */
export function useTitleFocus(first: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = useContext(TurnContext);
  const shownOn = useRef<number>(undefined);
  useEffect(() => {
    const arrives = shownOn.current === undefined && (turn > 0 || first);
    const comesAgain = shownOn.current !== undefined && shownOn.current !== turn;
    shownOn.current = turn;
    const wanted = arrives ? !isTaken(heading.current) : comesAgain && isLost();
    if (wanted) heading.current?.focus();
  }, [turn, first]);
  return heading;
}

/** A control that is disabled while it works loses the focus; it gets it back once it can have it. */
export function useFocusGivenBack(): void {
  const waiting = useRef<HTMLElement>(undefined);
  useLayoutEffect(() => {
    const at = document.activeElement;
    if (at instanceof HTMLElement && at.matches(':disabled')) waiting.current = at;
    else if (!isLost()) waiting.current = undefined;
    else if (waiting.current?.matches(':enabled')) waiting.current.focus();
  });
}

/** A box of this very screen has asked for the focus. */
const isTaken = (heading: HTMLElement | null): boolean =>
  !isLost() && heading?.closest('main')?.contains(document.activeElement) === true;

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;
