import { button, colours, type Layer, openLayer, styled } from './layer.door.ts';
import type { Offer, PillTexts } from './offer.ts';
import { freePlace, rectOf } from './place.door.ts';
import { own, sureClicks } from './sure-click.door.ts';

/** What a click on the pill asks for. */
export interface PillWishes {
  /** Opens the popup: empty once it is open, else a sentence that says how to. */
  readonly open: () => Promise<string>;
  readonly hide: (forEver: boolean) => void;
}

/** The pill of a page, while it is shown. */
export interface Pill {
  /** Says something else; puts it beside its box again. */
  readonly say: (texts: PillTexts) => void;
  /** False where there is no free place: nothing is then shown. */
  readonly settle: () => boolean;
  readonly remove: () => void;
}

/** What it says, and in which language. */
type Spoken = Pick<Offer, 'language'> & { readonly texts: PillTexts };

/** Shows how many boxes can be filled, beside the first of them. It holds no value and covers nothing. */
export function showPill(box: Element, { texts, language }: Spoken, wishes: PillWishes): Pill {
  const { ink, paper, accent } = colours();
  const layer = openLayer(document.documentElement, {
    display: 'flex',
    'align-items': 'center',
    'max-width': '300px',
    padding: '1px',
    border: `1px solid ${accent}`,
    'border-radius': '18px',
    background: paper,
    color: ink,
    font: '14px/1.3 system-ui, sans-serif',
    'box-shadow': '0 1px 4px rgb(0 0 0 / 0.25)',
  });
  own(layer.host);
  layer.host.lang = language;
  const open = button(texts.says, { 'font-weight': '600', 'text-align': 'start' });
  const close = button('×', { 'font-size': '18px', padding: '0', 'min-width': '28px' });
  const clicks = sureClicks(layer.host);
  const when = (one: HTMLButtonElement, does: () => void) =>
    one.addEventListener('click', (event) => clicks.accepts(event) && does());
  const say = ({ says, close: closing }: PillTexts) => {
    open.textContent = says;
    close.ariaLabel = closing;
  };
  const settle = () => place(layer, box);
  when(open, () => void wishes.open().then((how) => how !== '' && tell(layer, open, how)));
  when(close, () => {
    const page = button(texts.thisPage, {});
    const ever = button(texts.forEver, {});
    when(page, () => wishes.hide(false));
    when(ever, () => wishes.hide(true));
    layer.root.replaceChildren(page, ever);
    settle();
    page.focus();
  });
  layer.root.append(open, close);
  say(texts);
  return {
    say,
    settle,
    remove: () => {
      clicks.stop();
      layer.remove();
    },
  };
}

/** The browser would not open the popup: the way there, where the button was. */
function tell({ root }: Layer, instead: Element, how: string): void {
  const line = styled(document.createElement('span'), { padding: '6px 10px' });
  line.role = 'status';
  root.replaceChild(line, instead);
  line.textContent = how;
}

function place(layer: Layer, box: Element): boolean {
  const { width, height } = layer.host.getBoundingClientRect();
  const window = { width: document.documentElement.clientWidth, height: innerHeight };
  const rect = freePlace(
    { size: { width, height }, beside: rectOf(box), window },
    { sides: ['right', 'above-end', 'above', 'below-end', 'below', 'left'], ours: [layer.host] },
  );
  if (rect) layer.moveTo(rect);
  return rect !== undefined;
}
