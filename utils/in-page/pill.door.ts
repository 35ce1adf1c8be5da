import { type Beside, keepBeside } from './beside.door.ts';
import { button, colours, openLayer, styled } from './layer.door.ts';
import type { Offer, PillTexts } from './offer.ts';
import { own, sureClicks } from './sure-click.door.ts';

/** What a click on the pill asks for. */
export interface PillWishes {
  /** Opens the popup: empty once it is open, else a sentence that says how to. */
  readonly open: () => Promise<string>;
  readonly hide: (forEver: boolean) => void;
}

/** The pill of a page, while it is shown. */
export interface Pill extends Beside {
  readonly say: (texts: PillTexts) => void;
  readonly remove: () => void;
}

/** What it says, and in which language. */
type Spoken = Pick<Offer, 'language'> & { readonly texts: PillTexts };

/** Shows how many boxes can be filled, beside the first of them. It holds no value and covers nothing. */
export function showPill(box: Element, { texts, language }: Spoken, wishes: PillWishes): Pill {
  const layer = openLayer(document.documentElement, { language, style: look() });
  own(layer.host);
  const beside = keepBeside(layer, { box, sides: SIDES });
  let isChoosing = false;
  const clicks = sureClicks(layer.host);
  const choice = (says: string, does: () => void, style = {}): HTMLButtonElement => {
    const one = button(says, style);
    one.addEventListener('click', (event) => clicks.accepts(event) && does());
    return one;
  };
  const open = choice(texts.says, () => void wishes.open().then(tell), BOLD);
  const close = choice('×', () => show(back, ever, here), {
    'font-size': '18px',
    padding: '0 8px',
  });
  const here = choice(texts.thisPage, () => wishes.hide(false));
  const ever = choice(texts.forEver, () => wishes.hide(true));
  ever.title = texts.canReturn;
  const back = choice(texts.back, () => show(close, open));
  /** The last one has the focus if the pill had it. */
  const show = (...parts: readonly [...HTMLElement[], HTMLElement]) => {
    isChoosing = parts.length > 2;
    layer.root.replaceChildren(...[...parts].reverse());
    beside.settle();
    parts.at(-1)?.focus();
  };
  const tell = (how: string) => {
    if (how !== '') open.replaceWith(line(how));
  };
  layer.root.append(open, close);
  close.ariaLabel = texts.close;
  return {
    ...beside,
    // It is wider then, and must not go from under the pointer for want of room.
    settle: () => beside.settle() || isChoosing,
    say: ({ says }) => {
      open.textContent = says;
    },
    remove: () => {
      clicks.stop();
      layer.remove();
    },
  };
}

const SIDES = ['right', 'above-end', 'above', 'below-end', 'below', 'left'] as const;
const BOLD = { 'font-weight': '600', 'text-align': 'start' };

function look() {
  const { ink, paper, accent } = colours();
  return {
    display: 'flex',
    'flex-wrap': 'wrap',
    'align-items': 'center',
    width: 'max-content',
    'max-width': 'min(340px, 95vw)',
    padding: '1px',
    border: `1px solid ${accent}`,
    'border-radius': '18px',
    background: paper,
    color: ink,
    font: '14px/1.3 system-ui, sans-serif',
    'box-shadow': '0 1px 4px rgb(0 0 0 / 0.25)',
  };
}

/** The browser would not open the popup: the way there, where the button was. */
function line(says: string): HTMLElement {
  const one = styled(document.createElement('span'), { padding: '6px 10px' });
  one.role = 'status';
  requestAnimationFrame(() => {
    one.textContent = says;
  });
  return one;
}
