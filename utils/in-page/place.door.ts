import { matches, shadowOf } from '../detection/dom.door.ts';
import {
  type Place,
  type Placing,
  type Point,
  placesBeside,
  pointsOver,
  type Rect,
  type Side,
} from './places.ts';

/** What a person may want to use: never covered by the pill. */
const USED =
  'input,select,textarea,button,a[href],summary,iframe,canvas,video,[contenteditable],' +
  ':is([role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=option],' +
  '[role=menuitem],[role=combobox],[role=textbox],[role=slider])';
/** What a person must be able to read; the rest of its line is free. */
const READ = 'label,legend,th,dt';
/** The smallest of them is about so large. */
const APART = 12;

/** The rectangle of a box in our window, through the frames that it stands in. */
export function rectOf(box: Element): Rect {
  const { left, top, width, height } = box.getBoundingClientRect();
  const view = box.ownerDocument.defaultView;
  const frame = view === window ? undefined : view?.frameElement;
  if (!frame) return { left, top, width, height };
  const around = rectOf(frame);
  return {
    left: left + around.left + frame.clientLeft,
    top: top + around.top + frame.clientTop,
    width,
    height,
  };
}

/** The first free place beside a box. `ours` covers nothing that counts; undefined where all are taken. */
export function freePlace(
  placing: Placing,
  { sides, ours }: { readonly sides: readonly Side[]; readonly ours: readonly Element[] },
): Place | undefined {
  const known = new Map<Element, Taken>();
  const isFree = ({ rect }: Place) =>
    pointsOver(rect, APART).every((point) => !isTaken(metAt(point, ours), { point, known }));
  return placesBeside(placing, sides).find(isFree);
}

/** Who stands at a point, ours left out: asking for all who do takes the browser much longer. */
function metAt([x, y]: Point, ours: readonly Element[]): Element | null | undefined {
  const first = document.elementFromPoint(x, y);
  return first && ours.includes(first)
    ? document.elementsFromPoint(x, y).find((one) => !ours.includes(one))
    : first;
}

/** What an element takes of the place it stands in: all of it, where its words stand, or nothing. */
type Taken = boolean | readonly DOMRect[];

interface Asked {
  readonly point: Point;
  /** Many points meet the same element. */
  readonly known: Map<Element, Taken>;
}

/** Whether what is met at a point, or what it stands in, is not to be covered there. */
function isTaken(met: Element | null | undefined, { point, known }: Asked): boolean {
  for (let one = met; one && one !== document.body; one = one.parentElement) {
    const taken = known.get(one) ?? takenBy(one);
    known.set(one, taken);
    if (taken === true || (taken !== false && isOn(taken, point))) return true;
  }
  // Through open components; nothing is met outside the window.
  const inner = met && shadowOf(met)?.elementFromPoint(...point);
  return inner && inner !== met ? isTaken(inner, { point, known }) : false;
}

function takenBy(element: Element): Taken {
  if (matches(element, USED)) return true;
  if (!matches(element, READ)) return false;
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

const isOn = (rects: readonly DOMRect[], [x, y]: Point): boolean =>
  rects.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
