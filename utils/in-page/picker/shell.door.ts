import { sheet } from './sheet.ts';

/** An element of ours in the page, with a tree that the page cannot see into. */
export interface Shell {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Puts our element into the page: inside its open modal dialog where there is one, since all around such a dialog
 * is inert.
 */
export function openShell(): Shell {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  ([...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement).append(host);
  return { host, root };
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
