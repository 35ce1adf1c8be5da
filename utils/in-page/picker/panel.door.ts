import type { Kind } from '../../fields/index.ts';
import { rectOf } from '../place.door.ts';
import { sureClicks } from '../sure-click.door.ts';
import { besides } from './area.ts';
import { kindList, nameKey } from './kinds.ts';
import { button, made, type Shell } from './shell.door.ts';
import type { NamedBox, Said, Texts } from './teacher.ts';

/** The question about one box, beside it. */
export interface Panel {
  readonly close: () => void;
  /** A click there is the person's own, on what they could see for a while. */
  readonly accepts: (event: Event) => boolean;
  /** What the person has answered; undefined while there is no answer. */
  readonly answer: () => Pick<Said, 'kind' | 'everywhere'> | undefined;
  readonly say: (text: string) => void;
  /** The window has another size. */
  readonly follow: () => void;
  /** Keeps the focus inside: true when it went from the last part to the first. */
  readonly turn: (back: boolean) => boolean;
}

interface Asked {
  readonly box: Element;
  readonly name: NamedBox;
  /** A text area: only that it is never to be filled. */
  readonly onlyNever: boolean;
}

/** A modal dialog: the browser itself keeps the focus inside, and the page behind still. */
export function openPanel(shell: Shell, asked: Asked, t: Texts): Panel {
  const { panel, kinds, site, said, no } = layOut(asked, t);
  const follow = () => placeBeside(panel, asked.box);
  shell.root.append(panel);
  shell.show(panel);
  kinds.focus({ preventScroll: true });
  follow();
  const clicks = sureClicks(shell.host, panel);
  return {
    close: () => {
      clicks.stop();
      shell.hide(panel);
      panel.remove();
    },
    accepts: clicks.accepts,
    follow,
    say: (sentence) => {
      said.textContent = sentence;
      follow();
    },
    answer: () => answerIn(kinds, site),
    turn: (back) => {
      const [from, to] = back ? [kinds, no] : [no, kinds];
      if (shell.root.activeElement !== from) return false;
      to.focus({ preventScroll: true });
      return true;
    },
  };
}

const answerIn = (kinds: HTMLSelectElement, site: HTMLInputElement): ReturnType<Panel['answer']> =>
  kinds.value === ''
    ? undefined
    : { kind: kinds.value as Kind | 'never', everywhere: site.checked };

function layOut({ name, onlyNever }: Asked, t: Texts) {
  const kinds = choiceOf(onlyNever, t);
  const page = made('input', { type: 'radio', name: 'where', checked: true });
  const site = made('input', { type: 'radio', name: 'where' });
  const said = made('p', { className: 'doubt', role: 'alert' });
  const no = button('cancel', t('teach.cancel'));
  const parts = [
    ...headOf(name, t),
    made('label', { htmlFor: 'kind', textContent: t('teach.question') }),
    kinds,
    made('fieldset', {}, [
      made('legend', { textContent: t('teach.where') }),
      made('label', {}, [page, text(t('teach.thisPage'))]),
      made('label', {}, [site, text(t('teach.wholeSite'))]),
    ]),
    said,
    made('div', { className: 'buttons' }, [button('keep', t('teach.keep'), 'primary'), no]),
  ];
  const panel = made('dialog', { role: 'dialog' }, [made('div', {}, parts)]);
  panel.setAttribute('aria-labelledby', 'box');
  return { panel, kinds, site, said, no };
}

/** The box by the form's own words, as the rules read them. */
function headOf({ label, block, brittle }: NamedBox, t: Texts): HTMLElement[] {
  return [
    made('h2', { id: 'box', textContent: label || t('plan.unnamed') }),
    ...(block ? [made('p', { className: 'block', textContent: block })] : []),
    ...(brittle ? [made('p', { className: 'doubt', textContent: t('teach.brittle') })] : []),
  ];
}

function choiceOf(onlyNever: boolean, t: Texts): HTMLSelectElement {
  const kinds = onlyNever ? [] : kindList;
  const option = (value: string, textContent: string) => made('option', { value, textContent });
  return made('select', { id: 'kind' }, [
    ...(onlyNever ? [] : [option('', t('teach.choose'))]),
    ...kinds.map((kind) => option(kind, t(nameKey(kind)))),
    option('never', t('teach.never')),
  ]);
}

function placeBeside(panel: HTMLElement, box: Element): void {
  const { width, height } = panel.getBoundingClientRect();
  const window = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top } = besides(rectOf(box), { width, height }, window);
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}

const text = (said: string): Text => document.createTextNode(said);
