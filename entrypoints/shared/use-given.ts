import { useEffect, useRef } from 'preact/hooks';
import { followGiven, readGiven } from '../../utils/vault/managed.door.ts';

/** Calls back when the employer gives something else than what is shown. Nobody waits for it. */
export function useGiven(changed: () => void): void {
  const latest = useRef(changed);
  latest.current = changed;
  useEffect(() => {
    const stop = followGiven(() => latest.current());
    void readGiven();
    return stop;
  }, []);
}
