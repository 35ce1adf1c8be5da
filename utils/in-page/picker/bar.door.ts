import type { Rect } from '../places.ts';
import { button, made, type Shell } from './shell.door.ts';
import type { Texts } from './teacher.ts';

/** The bar across the page: what to do, what just happened, and the way out. */
export interface Bar {
  readonly show: () => void;
  readonly hide: () => void;
  /** Shown, and told aloud too. */
  readonly say: (text: string) => void;
  /** There is nothing more to pick: this is the last word. */
  readonly end: (text: string) => void;
  readonly focus: () => void;
  /** To the other end of the window. */
  readonly dodge: () => void;
  /** Out of the way of a box. */
  readonly clear: (box: Rect) => void;
}

/** Opens the bar, unseen as yet. */
export function openBar(shell: Shell, t: Texts): Bar {
  const { bar, task, said, out } = layOut(t);
  shell.root.append(bar);
  const say = (text: string) => {
    shell.show(bar);
    said.textContent = text;
  };
  const focus = () => out.focus({ preventScroll: true });
  return {
    show: () => shell.show(bar),
    hide: () => shell.hide(bar),
    focus,
    say,
    end: (text) => {
      task.textContent = '';
      out.textContent = t('teach.close');
      say(text);
      focus();
    },
    dodge: () => void bar.classList.toggle('low'),
    clear: ({ top, height }) => {
      const own = bar.getBoundingClientRect();
      if (top < own.bottom && top + height > own.top) bar.classList.toggle('low');
    },
  };
}

function layOut(t: Texts) {
  const task = made('p', { id: 'task', textContent: t('teach.pick') });
  const said = made('p', { className: 'said', role: 'status' });
  const out = button('cancel', t('teach.cancel'));
  const bar = made('div', { className: 'bar', popover: 'manual', role: 'region' }, [
    made('div', {}, [task, said]),
    out,
  ]);
  bar.ariaLabel = t('teach.barName');
  out.setAttribute('aria-describedby', 'task');
  return { bar, task, said, out };
}
