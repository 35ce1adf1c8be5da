/** A box that comes late comes 300 ms after the page. */
const SETTLED = 500;

/** Shows these pages, each in a frame of its own, and waits until they have built themselves. */
export async function showAll(sources: readonly string[]): Promise<Document[]> {
  const frames = sources.map(frameOf);
  const loaded = frames.map((frame) => new Promise((done) => frame.addEventListener('load', done)));
  document.body.append(...frames);
  await Promise.all(loaded);
  await new Promise((done) => setTimeout(done, SETTLED));
  return frames.map(({ contentDocument }) => contentDocument as Document);
}

function frameOf(html: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: '1280', height: '800', srcdoc: html });
  frame.addEventListener('load', () => frame.contentWindow?.addEventListener('error', forgive));
  return frame;
}

/** A component that is moved is told so, and complains that it has its shadow root already. */
const forgive = (event: Event): void => event.preventDefault();
