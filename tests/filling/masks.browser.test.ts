import IMask from 'imask';
import Inputmask from 'inputmask';
import { describe, expect, it } from 'vitest';
import {
  box,
  employer,
  fill,
  grouped,
  input,
  pause,
  show,
  siret,
  siretBox,
  statesOf,
  text,
} from './on-page.ts';

/*
 * Here the test shares the page's world: a mask's own `value` on the element is seen by the test. The
 * filling goes through the prototype, as it does from an extension's world; `text` reads the same way.
 */

const phoneBox = input('phone', 'Téléphone de l’employeur', 'type="tel"');

describe('Inputmask', () => {
  const mask = (options: Record<string, unknown> = {}) => {
    show(employer(siretBox() + phoneBox));
    Inputmask({ mask: '999 999 999 99999', ...options }).mask(box('siret'));
    Inputmask({ mask: '99 99 99 99 99', ...options }).mask(box('phone'));
  };

  it.each<[string, Record<string, unknown>]>([
    ['as it comes', {}],
    ['with its skeleton always shown', { clearMaskOnLostFocus: false, showMaskOnHover: false }],
    ['unmasking by itself', { autoUnmask: true }],
    ['emptying what is not complete', { clearIncomplete: true }],
    ['with another sign for what is missing', { placeholder: '.', clearMaskOnLostFocus: false }],
  ])('%s is filled in groups and undone', async (_, options) => {
    mask(options);
    const before = [text('siret'), text('phone')];
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'written']);
    expect(text('siret')).toBe(grouped);
    expect(text('phone')).toBe('01 40 20 50 60');
    expect(statesOf(lent.undo())).toEqual(['undone', 'undone']);
    expect([text('siret'), text('phone')].map((held) => held.replace(/[_. ]/g, ''))).toEqual([
      '',
      '',
    ]);
    if (options.clearMaskOnLostFocus === false) await pause(20);
    expect([text('siret'), text('phone')]).toEqual(before);
  });

  it('too short for the value is refused and left empty', async () => {
    show(employer(siretBox()));
    Inputmask({ mask: '999 999 999' }).mask(box('siret'));
    expect((await fill()).states).toEqual(['refused']);
    expect(text('siret').replace(/[_ ]/g, '')).toBe('');
  });
});

describe('IMask', () => {
  it.each([true, false])('lazy %s is filled in groups and undone', async (lazy) => {
    show(employer(siretBox() + phoneBox));
    const siretMask = IMask(box('siret'), { mask: '000 000 000 00000', lazy });
    IMask(box('phone'), { mask: '00 00 00 00 00', lazy });
    const before = text('siret');
    expect(before).toBe(lazy ? '' : '___ ___ ___ _____');
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'written']);
    expect([text('siret'), siretMask.unmaskedValue]).toEqual([grouped, siret]);
    expect(text('phone')).toBe('01 40 20 50 60');
    expect(statesOf(lent.undo())).toEqual(['undone', 'undone']);
    expect([text('siret'), siretMask.unmaskedValue]).toEqual([before, '']);
  });

  it('too short for the value is refused and left empty', async () => {
    show(employer(siretBox()));
    const mask = IMask(box('siret'), { mask: '000 000 000' });
    expect((await fill()).states).toEqual(['refused']);
    expect([text('siret'), mask.unmaskedValue]).toEqual(['', '']);
  });
});

describe('hand-written masks', () => {
  const digits = (held: string) => held.replace(/\D/g, '');
  const inGroups = (held: string) =>
    [
      digits(held).slice(0, 3),
      digits(held).slice(3, 6),
      digits(held).slice(6, 9),
      digits(held).slice(9, 14),
    ]
      .filter(Boolean)
      .join(' ');

  it('that block letters and group as one types are filled', async () => {
    show(employer(siretBox('maxlength="17"')));
    box('siret').addEventListener('keydown', (event) => {
      if (event.key.length === 1 && !/\d/.test(event.key)) event.preventDefault();
    });
    box('siret').addEventListener('input', () => {
      box('siret').value = inGroups(box('siret').value);
    });
    const { states, lent } = await fill();
    expect(states).toEqual(['written']);
    expect(text('siret')).toBe(grouped);
    lent.undo();
    expect(text('siret')).toBe('');
  });

  it('that write each key themselves and know nothing else are filled by keys', async () => {
    show(employer(siretBox('value="___ ___ ___ _____"')));
    let model = '';
    const paint = () => {
      const held = [...model];
      box('siret').value = '___ ___ ___ _____'.replace(/_/g, () => held.shift() ?? '_');
    };
    box('siret').addEventListener('keydown', (event) => {
      event.preventDefault();
      if (/^\d$/.test(event.key) && model.length < 14) model += event.key;
      paint();
    });
    box('siret').addEventListener('input', paint);
    expect((await fill()).states).toEqual(['written']);
    expect([text('siret'), model]).toEqual([grouped, siret]);
  });

  it('that stop `beforeinput` and write the sign themselves are filled by keys', async () => {
    show(employer(siretBox()));
    let model = '';
    box('siret').addEventListener('beforeinput', (event) => {
      event.preventDefault();
      model += event.data ?? '';
      box('siret').value = model;
    });
    box('siret').addEventListener('input', () => {
      box('siret').value = model;
    });
    expect((await fill()).states).toEqual(['written']);
    expect([text('siret'), model]).toEqual([siret, siret]);
  });

  it.each(['text', 'tel', 'number', 'email'])('are typed into a box of type %s', async (type) => {
    const label = type === 'email' ? 'E-mail du service RH' : 'N° SIRET';
    show(employer(input('one', label, `type="${type}"`) + input('name', 'Raison sociale')));
    let keys = 0;
    let model = '';
    box('one').addEventListener('keyup', () => {
      keys += 1;
      model = box('one').value;
    });
    box('one').addEventListener('blur', () => {
      box('one').value = model;
    });
    const { states } = await fill();
    expect(states).toEqual(['written', 'written']);
    expect(text('one')).toBe(model);
    expect(keys).toBe(model.length);
    expect(model).toBe(type === 'email' ? 'nadia.benali@ateliers-du-canal.example' : siret);
  });

  it('that write capitals and trim are filled', async () => {
    show(employer(siretBox() + input('name', 'Raison sociale')));
    box('name').addEventListener('input', () => {
      box('name').value = box('name').value.toUpperCase();
    });
    box('siret').addEventListener('blur', () => {
      box('siret').value = box('siret').value.replace(/\s/g, '').trim();
    });
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'written']);
    expect(text('name')).toBe('ATELIERS DU CANAL');
    expect(statesOf(lent.undo())).toEqual(['undone', 'undone']);
    expect([text('siret'), text('name')]).toEqual(['', '']);
  });
});

describe('split boxes', () => {
  const split = (lengths: readonly number[], handsOn: boolean) => {
    const boxes = lengths.map((length, index) => `<input id="b${index}" maxlength="${length}">`);
    show(
      employer(`<p>N° SIRET <span>${boxes.join('')}</span></p>${input('name', 'Raison sociale')}`),
    );
    for (const [index, length] of lengths.entries())
      if (handsOn)
        box(`b${index}`).addEventListener('input', () => {
          if (box(`b${index}`).value.length === length)
            document.getElementById(`b${index + 1}`)?.focus();
        });
    return () => lengths.map((_, index) => box(`b${index}`).value);
  };

  it.each<[number[], boolean]>([
    [[9, 5], false],
    [[9, 5], true],
    [[3, 3, 3, 5], true],
    [Array<number>(14).fill(1), true],
  ])('%j, the page handing on the focus: %s', async (lengths, handsOn) => {
    const held = split(lengths, handsOn);
    const { states, lent } = await fill();
    expect(states).toEqual(['written', 'written']);
    expect(held().join('')).toBe(siret);
    expect(held().map(({ length }) => length)).toEqual(lengths);
    expect(statesOf(lent.undo())).toEqual(['undone', 'undone']);
    expect(held().join('')).toBe('');
  });

  it('of which one was filled meanwhile are left', async () => {
    const held = split([9, 5], false);
    const between = () => {
      box('b1').value = '00';
    };
    expect((await fill({ between })).states).toEqual(['occupied', 'written']);
    expect(held()).toEqual(['', '00']);
  });

  it('of which one was hidden or removed meanwhile are left', async () => {
    const held = split([9, 5], false);
    const hide = () => box('b1').style.setProperty('opacity', '0');
    expect((await fill({ between: hide })).states).toEqual(['hidden', 'written']);
    expect(held()).toEqual(['', '']);
    split([9, 5], false);
    expect((await fill({ between: () => box('b1').remove() })).states[0]).not.toBe('written');
    expect(box('b0').value).toBe('');
  });

  it('of which one drops its part are all emptied', async () => {
    const held = split([3, 3, 3, 5], false);
    box('b2').addEventListener('input', () => {
      box('b2').value = '';
    });
    expect((await fill()).states).toEqual(['refused', 'written']);
    expect(held().join('')).toBe('');
  });
});
