/* The little that the tests use of packages that bring no types of their own. */

declare module 'inputmask' {
  export default function Inputmask(options: Record<string, unknown>): {
    mask(box: HTMLInputElement): void;
  };
}

declare module 'react' {
  export interface ReactElement {
    readonly type: unknown;
  }
  export function createElement(
    type: unknown,
    about?: Record<string, unknown> | null,
    ...children: readonly unknown[]
  ): ReactElement;
  export function useState<T>(initial: T): [T, (next: T | ((old: T) => T)) => void];
}

declare module 'react-dom/client' {
  import type { ReactElement } from 'react';

  export function createRoot(host: HTMLElement): { render(element: ReactElement): void };
}
