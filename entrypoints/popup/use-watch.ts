import { useEffect, useRef } from 'preact/hooks';
import { watch } from '../../utils/messaging/watch.door.ts';

/** Calls back when boxes come or go in the page behind: a next step, a part that was loaded late. */
export function useWatch(tab: number | undefined, changed: () => void): void {
  const latest = useRef(changed);
  latest.current = changed;
  useEffect(() => (tab === undefined ? undefined : watch(tab, () => latest.current())), [tab]);
}
