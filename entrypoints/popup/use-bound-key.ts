import { useEffect, useState } from 'preact/hooks';
import { boundKey } from '../shared/window.ts';

/** The key that the browser really bound to a command; empty when there is none, undefined until that is known. */
export function useBoundKey(command?: string): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => void boundKey(command).then(setKeys, () => undefined), [command]);
  return keys;
}
