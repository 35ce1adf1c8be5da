import { kept } from '../shared/kept.ts';
import type { ScreenProps } from './App.tsx';

/** Forgets what was taught of a box, and looks at the page as it is without it. */
export const forgetting =
  (again: ScreenProps['again']) =>
  (id: string): void =>
    void kept.removeMapping(id).then(() => again());
