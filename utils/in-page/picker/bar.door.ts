import type { Area } from './area.ts';
import { button, made, type Shell } from './shell.door.ts';
import type { Texts } from './teacher.ts';

/** The bar across the page: what to do, what just happened, and the way out. */
export interface Bar {
  readonly show: () => void;
  readonly hide: () => void;
  /** Told aloud too. */
  readonly say: (text: string) => void;
  /** There is nothing more to pick: this is the last word. */
  readonly end: (text: string) => void;
  readonly focus: () => void;
  /** To the other end of the window. */
  readonly dodge: () => void;
  /** Out of the way of a box. */
  readonly clear: (box: Area) => void;
}

export function openBar({ root }: Shell, t: Texts): Bar {
  const task = made('p', { id: 'task', textContent: t('teach.pick') });
  const said = made('p', { className: 'said', role: 'status' });
  const out = button('cancel', t('teach.cancel'));
  const bar = made('div', { className: 'bar', popover: 'manual', role: 'region' }, [
    made('div', {}, [task, said]),
    out,
  ]);
  bar.ariaLabel = t('teach.barName');
  out.setAttribute('aria-describedby', 'task');
  root.append(bar);
  return {
    show: () => bar.showPopover(),
    hide: () => bar.hidePopover(),
    focus: () => out.focus({ preventScroll: true }),
    say: (text) => {
      said.textContent = text;
    },
    end: (text) => {
      task.textContent = '';
      out.textContent = t('teach.close');
      said.textContent = text;
    },
    dodge: () => void bar.classList.toggle('low'),
    clear: ({ y, height }) => {
      const { top, bottom } = bar.getBoundingClientRect();
      if (y < bottom && y + height > top) bar.classList.toggle('low');
    },
  };
}
