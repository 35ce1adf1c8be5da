import { describe, expect, it } from 'vitest';
import { employer, fill, input, show, siret, siretBox, statesOf } from './on-page.ts';

/** Replaces the page by a frame of the same origin, with this in it, and waits until it is there. */
async function showFrame(markup: string, attributes = ''): Promise<HTMLIFrameElement> {
  show(`<iframe width="600" height="300" ${attributes}></iframe>`);
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  await load(frame, markup);
  return frame;
}

async function load(frame: HTMLIFrameElement, markup: string): Promise<void> {
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = markup;
  await loaded;
}

const boxIn = (frame: HTMLIFrameElement, id: string): HTMLInputElement =>
  frame.contentDocument?.getElementById(id) as HTMLInputElement;

describe('between the plan and the fill, in a frame', () => {
  it('a block that becomes somebody else’s is not written', async () => {
    const frame = await showFrame(employer(siretBox()));
    const between = () => {
      const legend = frame.contentDocument?.querySelector('legend');
      if (legend) legend.textContent = 'Votre conjoint';
    };
    expect((await fill({ between })).states).toEqual(['changed']);
    expect(boxIn(frame, 'siret').value).toBe('');
  });

  it.each([
    ['opacity', '0'],
    ['visibility', 'hidden'],
    ['width', '1px'],
    ['position', 'fixed; left: -9999px'],
  ])('a frame that goes out of sight (%s: %s) is not written', async (name, value) => {
    const frame = await showFrame(employer(siretBox()));
    const between = () => frame.setAttribute('style', `${name}: ${value}`);
    expect((await fill({ between })).states).toEqual(['hidden']);
    expect(boxIn(frame, 'siret').value).toBe('');
  });

  it('a frame that is removed takes its boxes with it', async () => {
    const frame = await showFrame(employer(siretBox()));
    const inner = boxIn(frame, 'siret');
    expect((await fill({ between: () => frame.remove() })).states).toEqual(['gone']);
    expect(inner.value).toBe('');
  });
});

describe('a frame that was filled', () => {
  it('has nothing to undo any more once it shows another page', async () => {
    const frame = await showFrame(employer(siretBox()));
    const { lent } = await fill();
    expect(lent.last()?.undoable).toBe(true);
    const left = boxIn(frame, 'siret');
    await load(frame, '<p>Votre demande est enregistrée.</p>');
    expect(lent.last()).toMatchObject({ undoable: false, outcomes: [{ state: 'written' }] });
    lent.undo();
    expect(left.value).toBe(siret);
  });

  it('is told of all the same where the browser gives nothing of what it showed', async () => {
    const frame = await showFrame(employer(siretBox()));
    const { lent } = await fill();
    const dead = () => {
      throw new TypeError("can't access dead object");
    };
    for (const name of ['isConnected', 'ownerDocument', 'value'])
      Object.defineProperty(boxIn(frame, 'siret'), name, { get: dead });
    frame.remove();
    expect(lent.last()).toMatchObject({ undoable: false, outcomes: [{ state: 'written' }] });
    expect(statesOf(lent.undo())).toEqual(['written']);
  });

  it('is undone where it was loaded anew with our value in it', async () => {
    const frame = await showFrame(employer(siretBox()));
    const { lent } = await fill();
    await load(frame, employer(siretBox(`value="${siret}"`)));
    expect(lent.last()?.undoable).toBe(true);
    expect(statesOf(lent.undo())).toEqual(['undone']);
    expect(boxIn(frame, 'siret').value).toBe('');
  });

  it('keeps the person’s caret where it was in it', async () => {
    const frame = await showFrame(`${input('own', 'Votre nom')}${employer(siretBox())}`);
    boxIn(frame, 'own').focus();
    const { lent, states } = await fill();
    expect(states).toEqual(['written']);
    expect(document.activeElement).toBe(frame);
    expect(frame.contentDocument?.activeElement).toBe(boxIn(frame, 'own'));
    lent.undo();
    expect(frame.contentDocument?.activeElement).toBe(boxIn(frame, 'own'));
  });

  it('gets no caret where there was none', async () => {
    const frame = await showFrame(`${employer(siretBox())}<button id="next">Suite</button>`);
    boxIn(frame, 'siret').addEventListener('input', () => boxIn(frame, 'next').focus());
    await fill();
    expect(frame.contentDocument?.activeElement).toBe(frame.contentDocument?.body);
    expect(document.activeElement).toBe(document.body);
  });
});
