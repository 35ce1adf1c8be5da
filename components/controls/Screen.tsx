import type { ComponentChildren } from 'preact';
import { useFocusGivenBack, useTitleFocus } from './use-focus.ts';

interface ScreenProps {
  title: string;
  /** A short line above the title: where one is. */
  over?: ComponentChildren;
  /** Gives the title the focus even when this is the first screen of the window. */
  takesFocus?: boolean;
  /** Stays in view at the bottom: the main button. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of a screen: a title, what it says, and a foot that is always in view. */
export function Screen({ title, over, takesFocus = false, foot, children }: ScreenProps) {
  const heading = useTitleFocus(takesFocus);
  useFocusGivenBack();
  return (
    <main class="screen">
      <header class="screen-head">
        {over && <p class="over">{over}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <div class="screen-body">{children}</div>
      {foot && <div class="screen-foot">{foot}</div>}
    </main>
  );
}
