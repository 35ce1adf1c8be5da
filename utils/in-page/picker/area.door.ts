import type { Area } from './area.ts';

/** Where an element stands in the window of the picker: a frame's own window begins where the frame does. */
export function areaOf(element: Element): Area {
  const { x, y, width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  const frame = view && view !== window ? view.frameElement : null;
  if (!frame) return { x, y, width, height };
  const around = areaOf(frame);
  return { x: x + around.x + frame.clientLeft, y: y + around.y + frame.clientTop, width, height };
}

/** The picker's window. */
export const room = (): Area => ({
  x: 0,
  y: 0,
  width: document.documentElement.clientWidth,
  height: window.innerHeight,
});
