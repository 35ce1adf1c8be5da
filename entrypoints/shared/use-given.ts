import { useEffect, useRef } from 'preact/hooks';
import { followGiven } from '../../utils/vault/given.door.ts';

/** Calls back when the employer gives something else than what is shown. Nobody waits for it. */
export function useGiven(changed: () => void): void {
  const latest = useRef(changed);
  latest.current = changed;
  useEffect(() => followGiven(() => latest.current()), []);
}
