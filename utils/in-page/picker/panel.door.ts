import type { Kind } from '../../fields/index.ts';
import { areaOf, room } from './area.door.ts';
import { besides } from './area.ts';
import { kindList, nameKey } from './kinds.ts';
import { button, made, type Shell } from './shell.door.ts';
import type { NamedBox, Said, Texts } from './teacher.ts';

/** The question about one box, beside it. */
export interface Panel {
  readonly close: () => void;
  /** What the person has answered; undefined, and it is said, while there is no answer. */
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
export function openPanel({ root }: Shell, { box, name, onlyNever }: Asked, t: Texts): Panel {
  const kinds = choiceOf(onlyNever, t);
  const page = made('input', { type: 'radio', name: 'where', checked: true });
  const site = made('input', { type: 'radio', name: 'where' });
  const said = made('p', { className: 'doubt', role: 'alert' });
  const [yes, no] = [
    button('keep', t('teach.keep'), 'primary'),
    button('cancel', t('teach.cancel')),
  ];
  const panel = made('dialog', { role: 'dialog' }, [
    made('div', {}, [
      ...headOf(name, t),
      made('label', { htmlFor: 'kind', textContent: t('teach.question') }),
      kinds,
      made('fieldset', {}, [
        made('legend', { textContent: t('teach.where') }),
        made('label', {}, [page, text(t('teach.thisPage'))]),
        made('label', {}, [site, text(t('teach.wholeSite'))]),
      ]),
      said,
      made('div', { className: 'buttons' }, [yes, no]),
    ]),
  ]);
  panel.setAttribute('aria-labelledby', 'box');
  root.append(panel);
  panel.showModal();
  kinds.focus({ preventScroll: true });
  placeBeside(panel, box);
  return {
    close: () => panel.remove(),
    follow: () => placeBeside(panel, box),
    say: (sentence) => {
      said.textContent = sentence;
      placeBeside(panel, box);
    },
    answer: () =>
      kinds.value === ''
        ? undefined
        : { kind: kinds.value as Kind | 'never', everywhere: site.checked },
    turn: (back) => {
      const [from, to] = back ? [kinds, no] : [no, kinds];
      if (root.activeElement !== from) return false;
      to.focus({ preventScroll: true });
      return true;
    },
  };
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
  const { x, y } = besides(areaOf(box), { width, height }, room());
  panel.style.left = `${x}px`;
  panel.style.top = `${y}px`;
}

const text = (said: string): Text => document.createTextNode(said);
