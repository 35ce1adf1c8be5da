import { matches, shadowOf } from '../detection/dom.door.ts';
import { type Placing, placesBeside, pointsOver, type Rect, type Side } from './places.ts';

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
): Rect | undefined {
  return placesBeside(placing, sides).find((rect) =>
    pointsOver(rect, APART).every((point) => !isUsed(point, ours)),
  );
}

function isUsed([x, y]: readonly [number, number], ours: readonly Element[]): boolean {
  const met = document.elementsFromPoint(x, y).filter((one) => !ours.includes(one));
  return innermost(met[0], [x, y]).some(
    (one) => matches(one, USED) || (matches(one, READ) && isText(one, [x, y])),
  );
}

/** Whether words of an element stand at a point. */
function isText(element: Element, [x, y]: readonly [number, number]): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** What is met at a point and what it stands in, through open components; nothing outside the window. */
function innermost(
  met: Element | undefined,
  [x, y]: readonly [number, number],
): readonly Element[] {
  if (!met) return [];
  const inner = shadowOf(met)?.elementFromPoint(x, y);
  const deeper = inner && inner !== met ? innermost(inner, [x, y]) : [];
  const around: Element[] = [];
  for (let up: Element | null = met; up && up !== document.body; up = up.parentElement)
    around.push(up);
  return [...deeper, ...around];
}
