import type { Rect } from './places.ts';

/** A small part of our own above the page, out of the reach of its styles and scripts. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it at a place of the window; it then scrolls with the page by itself. */
  readonly moveTo: (rect: Pick<Rect, 'left' | 'top'>) => void;
  /** It keeps its place, and is not to be seen. */
  readonly hide: () => void;
  readonly remove: () => void;
}

/** Style declarations by their CSS names. */
export type Style = Readonly<Record<string, string>>;

/** Through the object model: no rule of a page's security policy forbids it. */
export function styled<E extends HTMLElement>(element: E, style: Style): E {
  for (const [name, value] of Object.entries(style))
    element.style.setProperty(name, value, 'important');
  return element;
}

const HOST: Style = {
  all: 'initial',
  position: 'absolute',
  inset: 'auto',
  margin: '0',
  'color-scheme': 'light dark',
  // Until it has a place: the browser would count its way there as a shift of the page.
  visibility: 'hidden',
};

/** Our own style of each host, as the browser writes it. */
const looks = new WeakMap<Element, string>();

/** It looks as we left it: what stands in the page's tree, a page may style, ours too. */
export const isAsLeft = (host: HTMLElement): boolean =>
  host.style.cssText === looks.get(host) &&
  host.getAttributeNames().every((name) => /^(style|popover|lang)$/.test(name));

/** Styles a host of ours, past whatever the page has made of it meanwhile. */
function dress(host: HTMLElement, style: Style): void {
  const left = looks.get(host);
  if (left !== undefined && left !== host.style.cssText) host.style.cssText = left;
  looks.set(host, styled(host, style).style.cssText);
}

/** An element of ours with a closed tree, of which `isAsLeft` tells whether the page has changed it since. */
export function makeHost(style: Style): Pick<Layer, 'host' | 'root'> {
  const host = document.createElement('div');
  dress(host, style);
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}

/**
 * Opens a layer in the browser's top layer, with a closed shadow root. Absolute and not fixed: the browser
 * itself then scrolls it with the page, and no script of ours runs while it does.
 */
export function openLayer(
  parent: Element,
  { language, style }: { readonly language: string; readonly style: Style },
): Layer {
  const { host, root } = makeHost({ ...HOST, ...style });
  host.popover = 'manual';
  host.lang = language;
  parent.append(host);
  host.showPopover();
  return {
    host,
    root,
    moveTo: ({ left, top }) => {
      // What the page makes of "absolute" is measured, not guessed: where does 0, 0 lead?
      dress(host, { left: '0px', top: '0px' });
      const origin = host.getBoundingClientRect();
      dress(host, {
        left: `${left - origin.left}px`,
        top: `${top - origin.top}px`,
        visibility: 'visible',
      });
    },
    hide: () => dress(host, { visibility: 'hidden' }),
    remove: () => host.remove(),
  };
}

/** The popup's own colours (components/styles.css), light and dark. */
export const colours = () =>
  matchMedia('(prefers-color-scheme: dark)').matches
    ? { ink: '#f3ede4', paper: '#282420', accent: '#93cfb8', doubt: '#f4d28f' }
    : { ink: '#2b2721', paper: '#ffffff', accent: '#2a6855', doubt: '#6c4600' };

/** A button as a page cannot style it; the browser draws its focus. */
export function button(says: string, style: Style): HTMLButtonElement {
  const one = styled(document.createElement('button'), {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: '0',
    'border-radius': '999px',
    padding: '4px 10px',
    'min-height': '26px',
    cursor: 'pointer',
    ...style,
  });
  one.type = 'button';
  one.textContent = says;
  return one;
}
