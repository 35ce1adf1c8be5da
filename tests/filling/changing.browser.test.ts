import { describe, expect, it, vi } from 'vitest';
import { hostsOf } from '../../utils/detection/hosts.door.ts';
import { lend } from '../../utils/filling/fill.door.ts';
import { card } from './askings.ts';
import { box, employer, fill, input, show, siret, siretBox, statesOf } from './on-page.ts';

/** What a fill says and leaves after the page has done this to the SIRET box, or to the page. */
async function after(between: () => void): Promise<{ states: string[]; held: string[] }> {
  const { states } = await fill({ between });
  const held = [...document.querySelectorAll('input')].map(({ value }) => value);
  return { states, held };
}

describe('between the plan and the fill', () => {
  it('boxes that are gone are said so, and nothing is written elsewhere', async () => {
    show(
      `${employer(siretBox())}<section><h2>Votre CFA</h2>${input('twin', 'N° SIRET')}</section>`,
    );
    const { states, held } = await after(() => box('siret').remove());
    expect(states).toEqual(['gone']);
    expect(held).toEqual(['']);
  });

  it('one of two twins that is gone does not make the other its heir', async () => {
    show(employer(siretBox()) + employer(input('other', 'N° SIRET')));
    const { states, held } = await after(() => box('siret').remove());
    expect(states).toEqual(['gone', 'written']);
    expect(held).toEqual([siret]);
  });

  it('labels that were swapped are noticed, both', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    const { states, held } = await after(() => {
      const [first, second] = document.querySelectorAll('label');
      first!.textContent = 'Raison sociale';
      second!.textContent = 'N° SIRET';
    });
    expect(states).toEqual(['changed', 'changed']);
    expect(held).toEqual(['', '']);
  });

  it('a block that became somebody else’s is noticed', async () => {
    show(employer(siretBox()));
    const { states, held } = await after(() => {
      document.querySelector('legend')!.textContent = 'Votre conjoint';
    });
    expect(states).toEqual(['changed']);
    expect(held).toEqual(['']);
  });

  it('another path is another page', async () => {
    show(employer(siretBox()));
    const { states, held } = await after(() => {
      location.hash = '#/conjoint';
    });
    location.hash = '';
    expect(states).toEqual(['changed']);
    expect(held).toEqual(['']);
  });

  it('a value that came in is left', async () => {
    show(employer(siretBox()));
    const { states, held } = await after(() => {
      box('siret').value = '443';
    });
    expect(states).toEqual(['occupied']);
    expect(held).toEqual(['443']);
  });

  const hide: Record<string, () => void> = {
    'display: none': () => box('siret').style.setProperty('display', 'none'),
    'visibility: hidden': () => box('siret').style.setProperty('visibility', 'hidden'),
    'opacity: 0': () => box('siret').style.setProperty('opacity', '0'),
    'opacity: 0 above': () => document.forms[0]!.style.setProperty('opacity', '0'),
    'off the screen': () => box('siret').setAttribute('style', 'position: absolute; left: -9999px'),
    'of no size': () =>
      box('siret').setAttribute('style', 'width: 0; height: 0; border: 0; padding: 0'),
    clip: () => box('siret').setAttribute('style', 'position: absolute; clip: rect(0, 0, 0, 0)'),
    'clip-path': () => box('siret').style.setProperty('clip-path', 'inset(50%)'),
    'content-visibility': () =>
      document.forms[0]!.style.setProperty('content-visibility', 'hidden'),
    'folded details': () => {
      const details = document.createElement('details');
      document.forms[0]!.replaceWith(details);
      details.append(document.createElement('summary'), form);
    },
    'a closed dialog': () => {
      const dialog = document.createElement('dialog');
      document.forms[0]!.replaceWith(dialog);
      dialog.append(form);
    },
    hidden: () => box('siret').setAttribute('hidden', ''),
    readonly: () => box('siret').setAttribute('readonly', ''),
    disabled: () => box('siret').setAttribute('disabled', ''),
    'aria-disabled': () => box('siret').setAttribute('aria-disabled', 'true'),
    'disabled fieldset': () => document.querySelector('fieldset')!.setAttribute('disabled', ''),
    inert: () => document.forms[0]!.setAttribute('inert', ''),
  };
  let form: HTMLFormElement;

  it.each(Object.keys(hide))('a box that became %s is not written', async (how) => {
    show(employer(siretBox()));
    form = document.forms[0]!;
    const { states, held } = await after(() => hide[how]?.());
    expect(states).toEqual(['hidden']);
    expect(held).toEqual(['']);
  });

  it('a type that holds no text is not written', async () => {
    show(employer(siretBox()));
    const { states, held } = await after(() => {
      box('siret').type = 'password';
    });
    expect(states).toEqual(['gone']);
    expect(held).toEqual(['']);
  });

  it('a page painted anew under the same words is written, and undone', async () => {
    show(employer(siretBox()));
    const { states, lent } = await fill({ between: () => show(employer(siretBox())) });
    expect(states).toEqual(['written']);
    expect(box('siret').value).toBe(siret);
    expect(statesOf(lent.undo())).toEqual(['undone']);
    expect(box('siret').value).toBe('');
  });
});

describe('while it is filled', () => {
  it('boxes that the first write has painted anew are still found', async () => {
    const boxes = () => siretBox() + input('name', 'Raison sociale') + input('city', 'Ville');
    show(employer(boxes()));
    let model = '';
    box('siret').addEventListener('input', () => {
      model = box('siret').value;
      document.querySelector('fieldset')!.innerHTML = `<legend>Votre employeur</legend>${boxes()}`;
      box('siret').value = model;
    });
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'written', 'written']);
    expect([box('siret').value, box('name').value, box('city').value]).toEqual([
      siret,
      'Ateliers du Canal',
      'Paris',
    ]);
    expect(statesOf(lent.undo())).toEqual(['undone', 'undone', 'undone']);
    expect([box('siret').value, box('name').value, box('city').value]).toEqual(['', '', '']);
  });

  const more = () => siretBox() + input('name', 'Raison sociale') + input('city', 'Ville');
  const all = () => [box('siret').value, box('name').value, box('city').value];
  const texts: Record<string, string> = {
    'a sentence': '<p role="alert">Merci de compléter les autres cases.</p>',
    'a bold sentence': '<p><b>Des cases sont vides</b></p>',
    'a list of errors': '<ul><li>Raison sociale : obligatoire</li><li>Ville</li></ul>',
    'a titled list of errors': '<div><h2>Il y a 2 erreurs</h2><ul><li>Ville</li></ul></div>',
    'a heading': '<h3>Encore deux cases</h3>',
  };
  /** Where a page puts what it has to say. */
  const places: Record<string, string> = {
    'above the block': 'fieldset',
    'above its boxes': 'fieldset p',
  };

  describe.each(Object.keys(places))('a first value that adds a text %s', (where) => {
    it.each(Object.keys(texts))('%s: the others are filled, and all undone', async (what) => {
      show(employer(more()));
      const add = () =>
        document
          .querySelector(places[where] ?? '')
          ?.insertAdjacentHTML('beforebegin', texts[what] ?? '');
      document.body.addEventListener('input', add, { once: true });
      const { states, lent } = await fill();
      expect(states).toEqual(['written', 'written', 'written']);
      expect(all()).toEqual([siret, 'Ateliers du Canal', 'Paris']);
      expect(statesOf(lent.undo())).toEqual(['undone', 'undone', 'undone']);
      expect(all()).toEqual(['', '', '']);
    });
  });

  it.each(Object.keys(texts))(
    'a page that each value paints anew, with %s above, is filled and undone',
    async (what) => {
      show(employer(more()));
      const block = document.querySelector('fieldset')!;
      const model = new Map<string, string>();
      block.addEventListener('input', ({ target }) => {
        model.set((target as Element).id, (target as HTMLInputElement).value);
        block.innerHTML = `<legend>Votre employeur</legend>${texts[what]}${more()}`;
        for (const one of block.querySelectorAll('input')) one.value = model.get(one.id) ?? '';
      });
      const { states, lent } = await fill();
      expect(states).toEqual(['written', 'written', 'written']);
      expect(all()).toEqual([siret, 'Ateliers du Canal', 'Paris']);
      expect(statesOf(lent.undo())).toEqual(['undone', 'undone', 'undone']);
      expect(all()).toEqual(['', '', '']);
    },
  );

  it('a first value that gives the page another title stops the rest only where it names another', async () => {
    const title = document.title;
    for (const [next, expected] of [
      ['Non enregistré', 'written'],
      ['Votre garant', 'changed'],
    ] as const) {
      document.title = 'Demande de logement';
      show(employer(more()));
      document.body.addEventListener('input', () => (document.title = next), { once: true });
      expect((await fill()).states).toEqual(['written', expected, expected]);
    }
    document.title = title;
  });

  it('a box that takes its value and leaves the page is told as written', async () => {
    show(employer(more()));
    box('siret').addEventListener('input', () => {
      box('siret').parentElement!.textContent = `Trouvé : ${siret}`;
    });
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'written', 'written']);
    expect(statesOf(lent.undo())).toEqual(['written', 'undone', 'undone']);
  });

  it('boxes that are painted anew and lose the value are refused', async () => {
    show(employer(siretBox()));
    const repaint = () => {
      document.querySelector('fieldset')!.innerHTML =
        `<legend>Votre employeur</legend>${siretBox()}`;
      box('siret').addEventListener('input', repaint);
    };
    box('siret').addEventListener('input', repaint);
    expect((await fill()).states).toEqual(['refused']);
    expect(box('siret').value).toBe('');
  });

  it('a box that the first write hides is not written', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    box('siret').addEventListener('input', () => box('name').style.setProperty('opacity', '0'));
    expect((await fill()).states).toEqual(['written', 'hidden']);
    expect(box('name').value).toBe('');
  });

  it('a box that fails is refused, and the others go on', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    box('siret').focus = () => {
      throw new Error('a page of its own');
    };
    const { states, lent } = await fill();
    expect(states).toEqual(['refused', 'written']);
    expect(box('siret').value).toBe('');
    expect(box('name').value).toBe(card['company-name']);
    expect(statesOf(lent.undo())).toEqual(['refused', 'undone']);
  });
});

describe('a page that has a value of its own', () => {
  it('put in the place of ours after a moment, is left to it', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    const lookUp = () =>
      setTimeout(() => {
        box('name').value = 'ATELIERS DU CANAL SAS';
      }, 100);
    box('siret').addEventListener('input', lookUp, { once: true });
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'kept']);
    expect(box('name').value).toBe('ATELIERS DU CANAL SAS');
    lent.undo();
    expect(box('name').value).toBe('ATELIERS DU CANAL SAS');
    expect(box('siret').value).toBe('');
  });

  it('put there at once, is left to it as well', async () => {
    show(employer(input('name', 'Raison sociale')));
    box('name').addEventListener('input', () => {
      box('name').value = 'Établissement inconnu';
    });
    expect((await fill()).states).toEqual(['kept']);
    expect(box('name').value).toBe('Établissement inconnu');
  });
});

describe('a second fill on the same page', () => {
  it('is undone together with the first', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    const first = await fill({ facts: { siret } });
    const second = await fill({ lent: first.lent });
    expect(second.states).toEqual(['written']);
    expect(first.lent.last()?.outcomes.map(({ state }) => state)).toEqual(['written', 'written']);
    expect(statesOf(first.lent.undo())).toEqual(['undone', 'undone']);
    expect([box('siret').value, box('name').value]).toEqual(['', '']);
  });

  it('of nothing leaves the first to be undone', async () => {
    show(employer(siretBox()));
    const { lent } = await fill();
    expect((await fill({ lent })).states).toEqual([]);
    expect(lent.last()?.undoable).toBe(true);
    expect(statesOf(lent.undo())).toEqual(['undone']);
  });
});

describe('undo, where a box has left the page', () => {
  it('takes back the others, and that one once it is there again with our value', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    const { lent } = await fill();
    const row = box('siret').parentElement as HTMLElement;
    const place = row.parentElement;
    row.remove();
    expect(statesOf(lent.undo())).toEqual(['written', 'undone']);
    expect(lent.last()?.undoable).toBe(false);
    place?.prepend(row);
    expect(lent.last()?.undoable).toBe(true);
    expect(statesOf(lent.undo())).toEqual(['undone', 'undone']);
    expect(box('siret').value).toBe('');
  });

  it('reads the page once, and again only where it has written', async () => {
    const hosts = hostsOf(document);
    const searchNow = vi.fn(hosts.searchNow);
    const lent = lend(document, { ...hosts, searchNow });
    show(employer(siretBox() + input('name', 'Raison sociale') + input('mail', 'E-mail RH')));
    await fill({ lent });
    const written = document.body.innerHTML;
    document.body.innerHTML = '';
    const readings = (what: () => unknown) => {
      searchNow.mockClear();
      what();
      return searchNow.mock.calls.length;
    };
    expect(readings(() => lent.last())).toBe(1);
    expect(readings(() => lent.undo())).toBe(1);
    // Drawn anew, empty: nothing is written on it.
    document.body.innerHTML = written;
    expect(readings(() => lent.last())).toBe(1);
    expect(readings(() => lent.undo())).toBe(1);
  });
});

describe('a page that drops the value', () => {
  it('after a moment is said to have refused it', async () => {
    show(employer(siretBox()));
    let times = 0;
    box('siret').addEventListener('input', () => {
      times += 1;
      setTimeout(() => {
        box('siret').value = '';
      }, 100);
    });
    const { states, lent } = await fill();
    expect(states).toEqual(['refused']);
    expect(box('siret').value).toBe('');
    expect(times).toBeGreaterThan(1);
    expect(lent.last()?.undoable).toBe(false);
  });

  it('unless it came from the keyboard gets it by keys', async () => {
    show(employer(siretBox()));
    let typed = false;
    let model = '';
    box('siret').addEventListener('keydown', () => {
      typed = true;
    });
    box('siret').addEventListener('input', () => {
      if (typed) model = box('siret').value;
      typed = false;
      setTimeout(() => {
        if (box('siret').value !== model) box('siret').value = model;
      }, 100);
    });
    expect((await fill()).states).toEqual(['written']);
    expect(model).toBe(siret);
  });

  it('in part loses the rest of it too', async () => {
    show(employer(siretBox()));
    box('siret').addEventListener('input', () => {
      setTimeout(() => {
        box('siret').value = box('siret').value.slice(0, 9);
      }, 50);
    });
    expect((await fill()).states).toEqual(['refused']);
    expect(box('siret').value).toBe('');
  });

  it('at once, cut to its own length, is refused and emptied', async () => {
    show(employer(siretBox()));
    box('siret').addEventListener('input', () => {
      box('siret').value = box('siret').value.slice(0, 13);
    });
    expect((await fill()).states).toEqual(['refused']);
    expect(box('siret').value).toBe('');
  });
});
