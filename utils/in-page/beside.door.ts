import { outerOf } from '../detection/frames.door.ts';
import type { Layer } from './layer.door.ts';
import { freePlace, rectOf } from './place.door.ts';
import { placesBeside, type Rect, type Side } from './places.ts';

/** Keeps a layer beside a box. */
export interface Beside {
  /** Finds its place anew. False where there is none. */
  readonly settle: () => boolean;
  /** Goes the way that the box has gone since, and looks for nothing. */
  readonly follow: () => void;
  /** It is to be settled: the box stands elsewhere now, or can be seen where it could not. */
  readonly isLeftBehind: () => boolean;
}

/** What is kept beside what, on which sides; `always`: the first of them where all are taken. */
interface Keeping {
  readonly box: Element;
  readonly sides: readonly Side[];
  readonly always?: boolean;
}

export function keepBeside(layer: Layer, { box, sides, always = false }: Keeping): Beside {
  /** How far it stands from its box; undefined while it is not to be seen. */
  let away: { readonly x: number; readonly y: number } | undefined;
  let last: Side | undefined;
  const hide = () => {
    away = undefined;
    layer.hide();
  };
  return {
    settle: () => {
      const beside = rectOf(box);
      if (isOutOfSight(box, beside)) {
        hide();
        return true;
      }
      const at = placing(layer, beside);
      // Where it stands already it is looked for first: it need not jump, nor all sides be tried each time.
      const order = last ? [last, ...sides.filter((side) => side !== last)] : sides;
      const free = freePlace(at, { sides: order, ours: [layer.host] });
      const place = free ?? (always ? placesBeside(at, sides)[0] : undefined);
      if (!place) return false;
      const { rect } = place;
      last = place.side;
      layer.moveTo(rect);
      away = { x: rect.left - beside.left, y: rect.top - beside.top };
      return true;
    },
    follow: () => {
      const beside = rectOf(box);
      if (isOutOfSight(box, beside)) hide();
      else if (away) layer.moveTo({ left: beside.left + away.x, top: beside.top + away.y });
    },
    isLeftBehind: () => {
      const beside = rectOf(box);
      if (isOutOfSight(box, beside) === (away !== undefined)) return true;
      const { left, top } = layer.host.getBoundingClientRect();
      return away !== undefined && !isNear(left - beside.left, away.x, top - beside.top, away.y);
    },
  };
}

const isNear = (x: number, wantedX: number, y: number, wantedY: number): boolean =>
  Math.max(Math.abs(x - wantedX), Math.abs(y - wantedY)) <= 1;

function placing({ host }: Layer, beside: Rect) {
  const { width, height } = host.getBoundingClientRect();
  const window = { width: document.documentElement.clientWidth, height: innerHeight };
  return { size: { width, height }, beside, window };
}

/**
 * Nobody sees the box: folded away, scrolled out of the part that shows it, or below something that the page
 * has opened over it. Outside the window nothing is met, and it counts as seen: it may be scrolled to.
 */
function isOutOfSight(box: Element, { left, top, width, height }: Rect): boolean {
  if (width === 0 || height === 0) return true;
  const met = document
    .elementsFromPoint(left + width / 2, top + height / 2)
    .filter((one) => !(one instanceof HTMLElement && one.popover === 'manual'));
  const [first] = met;
  if (!first) return false;
  const [shown] = [...outward(box)].slice(-1);
  const isMet = shown && (met.includes(shown) || getComputedStyle(shown).pointerEvents === 'none');
  return !isMet || ![...outward(box)].some((one) => belongsTo(first, one));
}

/** What stands in it, itself, or what its own part shows over it: a floating label, a mask's skeleton. */
function belongsTo(met: Element, one: Element): boolean {
  const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : [];
  const around = one.parentElement;
  if (met.contains(one) || labels.some((label) => label.contains(met))) return true;
  return around !== null && around !== document.body && around.contains(met);
}

/** A box, and the components and frames that it stands in; the last one stands in the page itself. */
function* outward(box: Element): Iterable<Element> {
  for (let one: Element | undefined = box; one; one = outerOf(one)) yield one;
}
