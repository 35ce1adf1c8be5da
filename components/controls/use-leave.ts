import { useEffect, useRef } from 'preact/hooks';

/**
 * Tells that a box was left, but never in the middle of a press: what is then said below the box moves the
 * button that is being pressed, and the click would come to nothing.
 */
export function useLeave(tell: () => void): () => void {
  const isPressed = useRef(false);
  const waiting = useRef<() => void>(undefined);
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    // The click itself comes right after this.
    const release = () =>
      setTimeout(() => {
        isPressed.current = false;
        waiting.current?.();
        waiting.current = undefined;
      });
    const ways = { pointerdown: press, pointerup: release, pointercancel: release };
    for (const [name, listen] of Object.entries(ways))
      document.addEventListener(name, listen, true);
    return () => {
      for (const [name, listen] of Object.entries(ways))
        document.removeEventListener(name, listen, true);
    };
  }, []);
  return () => {
    if (isPressed.current) waiting.current = tell;
    else tell();
  };
}
