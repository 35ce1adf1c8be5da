import { hostOf } from './dom.door.ts';

/**
 * The document of a frame where it may be read (same origin), else undefined. One that shows another origin is
 * not even tried: to ask for its document is the dearest of all that a reading does.
 */
export function documentOf(frame: Element): Document | undefined {
  try {
    const { src, ownerDocument } = frame as HTMLIFrameElement;
    if (/^https?:/.test(src) && !src.startsWith(`${ownerDocument.defaultView?.origin}/`))
      return undefined;
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The component or the frame in whose tree an element stands; none around our own page. */
export function outerOf(element: Element): Element | undefined {
  const view = element.ownerDocument.defaultView;
  return hostOf(element) ?? (view === window ? undefined : (view?.frameElement ?? undefined));
}

/** The host that a frame was made for; empty where its address tells none. */
export function hostOfFrame(frame: Element): string {
  const source = (frame as HTMLIFrameElement).src;
  return URL.canParse(source) ? new URL(source).host : '';
}
