import { describe, expect, it, vi } from 'vitest';
import { box, employer, fill, input, show, siretBox } from './on-page.ts';

const watched = ['focus', 'focusin', 'beforeinput', 'input', 'change', 'blur', 'focusout'];

/** Notes every event of a box, in the order in which the box hears them. */
function listen(id: string): string[] {
  const heard: string[] = [];
  for (const event of watched) box(id).addEventListener(event, () => heard.push(event));
  return heard;
}

const once = ['focus', 'focusin', 'input', 'change', 'blur', 'focusout'];

describe('the events of a fill', () => {
  it('are those of a person who pastes, each once, in their order', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    const heard = [listen('siret'), listen('name')];
    await fill();
    expect(heard).toEqual([once, once]);
  });

  it('are fired once in a page that has not the focus', async () => {
    show(employer(siretBox()));
    const heard = listen('siret');
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    vi.spyOn(HTMLElement.prototype, 'focus').mockReturnValue();
    await fill();
    expect(heard).toEqual(once);
  });

  it('are fired once for a list', async () => {
    show(
      employer(
        `${siretBox()}<label for="city">Ville</label><select id="city"><option value="">-</option><option>Paris</option></select>`,
      ),
    );
    const heard = listen('city');
    await fill();
    expect(heard).toEqual(once);
  });

  it('enter and leave each box once when the page hands the focus on', async () => {
    show(
      employer(`<span>N° SIRET</span> <input id="a" maxlength="9"> <input id="b" maxlength="5">`),
    );
    const heard = [listen('a'), listen('b')];
    box('a').addEventListener('input', () => box('b').focus());
    expect((await fill()).states).toEqual(['written']);
    expect([...(heard[0] ?? [])].sort()).toEqual([...once].sort());
    expect(heard[1]).toEqual(once);
  });

  it('leave through the shadow root of a component, as a person’s do', async () => {
    show(employer('<x-field></x-field>'));
    const host = document.querySelector('x-field') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<label for="in">N° SIRET</label><input id="in">';
    const heard: string[] = [];
    for (const event of watched) host.addEventListener(event, () => heard.push(event));
    await fill();
    expect(host.shadowRoot?.querySelector('input')?.value).not.toBe('');
    // `change` never leaves a shadow root, in browsers either.
    expect(heard).toEqual(['focus', 'focusin', 'input', 'blur', 'focusout']);
  });
});

describe('what a fill leaves behind', () => {
  it('is no attribute, no element, no global', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    const before = {
      markup: document.documentElement.outerHTML,
      names: Object.getOwnPropertyNames(window),
    };
    const { lent } = await fill();
    const after = {
      markup: document.documentElement.outerHTML,
      names: Object.getOwnPropertyNames(window),
    };
    expect(after).toEqual(before);
    lent.undo();
    expect(document.documentElement.outerHTML).toBe(before.markup);
    expect(Object.keys(box('siret'))).toEqual([]);
  });

  it('is the person’s caret where it was', async () => {
    show(`<input id="search" type="search">${employer(siretBox())}`);
    box('search').focus();
    const { lent } = await fill();
    expect(document.activeElement).toBe(box('search'));
    lent.undo();
    expect(document.activeElement).toBe(box('search'));
  });

  it('is no caret where there was none, were the page to hand it on', async () => {
    show(`${employer(siretBox())}<button id="next">Suite</button>`);
    box('siret').addEventListener('input', () => box('next').focus());
    await fill();
    expect(document.activeElement).toBe(document.body);
  });
});
