import { all, type Root, shadowOf } from '../../detection/dom.door.ts';
import { documentOf } from '../../detection/frames.door.ts';
import { isTaught } from './choice.door.ts';

/** The windows of a page: its own, and those of the frames inside it that it may read. */
export function windowsIn(root: Root): Window[] {
  const view = 'defaultView' in root && root.defaultView ? [root.defaultView] : [];
  return [...view, ...innerTrees(root).flatMap(windowsIn)];
}

/** The boxes that may be taught and can be reached by the keyboard, in page order. */
export const reachable = (root: Root): HTMLElement[] =>
  [...all(root, '*')].flatMap((element) => {
    const inner = treeIn(element);
    const own = isTaught(element) && canFocus(element) ? [element] : [];
    return inner ? [...own, ...reachable(inner)] : own;
  });

const innerTrees = (root: Root): Root[] =>
  [...all(root, '*')].flatMap((element) => treeIn(element) ?? []);

const treeIn = (element: Element): Root | undefined =>
  shadowOf(element) ?? (/^i?frame$/.test(element.localName) ? documentOf(element) : undefined);

const canFocus = (box: HTMLElement): boolean =>
  !box.matches(':disabled') && box.checkVisibility({ visibilityProperty: true });

/** What has the focus, through components and frames. */
export function focusedIn(page: Document): HTMLElement | undefined {
  let found: Element | null | undefined = page.activeElement;
  for (let at = found; at; ) {
    found = at;
    const inner = treeIn(at);
    at = inner?.activeElement ?? null;
    if (at === found) break;
  }
  return (found as HTMLElement | null) ?? undefined;
}
