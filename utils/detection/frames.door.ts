/** The document of a frame where it may be read (same origin), else undefined. */
export function documentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The host that a frame was made for; empty where its address tells none. */
export function hostOfFrame(frame: Element): string {
  const source = (frame as HTMLIFrameElement).src;
  return URL.canParse(source) ? new URL(source).host : '';
}
