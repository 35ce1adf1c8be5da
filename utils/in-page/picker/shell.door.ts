import { makeHost } from '../layer.door.ts';
import { topModal } from '../modal.door.ts';
import { own } from '../sure-click.door.ts';
import { sheet } from './sheet.ts';

/** An element of ours in the page, with a tree that the page cannot see into. */
export interface Shell {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Opens a part above all that the page shows: a dialog so that nothing else can be used. */
  readonly show: (part: HTMLElement) => void;
  readonly hide: (part: HTMLElement) => void;
  /** What we show is still shown: the page has neither removed nor hidden it. */
  readonly isThere: () => boolean;
}

/**
 * Puts our element into the page: inside its open modal dialog where there is one, since all around such a dialog
 * is inert.
 */
export function openShell(): Shell {
  const { host, root } = makeHost({});
  dress(root);
  own(host);
  (topModal(document) ?? document.documentElement).append(host);
  const shown = new Set<HTMLElement>();
  return {
    host,
    root,
    show: (part) => {
      shown.add(part);
      if (part instanceof HTMLDialogElement) part.showModal();
      else part.showPopover();
    },
    hide: (part) => {
      shown.delete(part);
      if (part instanceof HTMLDialogElement) part.close();
      else part.hidePopover();
    },
    isThere: () =>
      host.isConnected &&
      host.checkVisibility() &&
      [...shown].every((part) => part.matches(':popover-open,:modal')),
  };
}

/** A constructed sheet, which no Content-Security-Policy of the page forbids. */
function dress(root: ShadowRoot): void {
  try {
    const made = new CSSStyleSheet();
    made.replaceSync(sheet);
    root.adoptedStyleSheets = [made];
  } catch {
    // Firefox may keep a content script from adopting one: its own policy then lets a plain style in.
    root.append(made('style', { textContent: sheet }));
  }
}

/** An element with some of its properties set. */
export const made = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[T] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** A button of ours: `does` is what a trusted click on it means. */
export function button(does: string, text: string, className = ''): HTMLButtonElement {
  const element = made('button', { type: 'button', textContent: text, className });
  element.dataset.does = does;
  return element;
}

/** What a click on something of ours is to do: by pointer what is under it, by key what has the focus. */
export function doesAt(root: ShadowRoot, { clientX, clientY, detail }: MouseEvent): string {
  const under = detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  return under?.closest('button')?.dataset.does ?? '';
}
