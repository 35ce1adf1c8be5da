import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../utils/detection/read-page.door.ts';
import { statesOf } from '../../utils/detection/state.door.ts';

afterEach(() => document.body.replaceChildren());

/** What is read of the boxes of this page, in page order. */
const read = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document).page.boxes;
};
const only = (html: string) => {
  const [box] = read(html);
  if (!box) throw new Error('no box was read');
  return box;
};
/** How the first box of this page stands. */
const state = (html: string) => {
  document.body.innerHTML = html;
  const boxes = [...readPage(document).elements.values()];
  const [first] = statesOf(boxes, new Set());
  if (!first) throw new Error('no box was read');
  return first;
};
const clues = (html: string) => only(html).clues.map(({ from, text }) => `${from}: ${text}`);
const titles = (html: string) =>
  read(html)
    .at(-1)
    ?.titles.map(({ text, closed }) => (closed ? `(${text})` : text));

describe('the texts of a box', () => {
  it.each([
    ['<label for="a">N° SIRET</label><input id="a">', 'label: N° SIRET'],
    ['<label>SIRET <input><small>14 chiffres</small></label>', 'label: SIRET 14 chiffres'],
    ['<p id="x">Votre</p><p id="y">SIRET</p><input aria-labelledby="y x">', 'aria: SIRET Votre'],
    ['<input aria-label="SIRET">', 'aria: SIRET'],
    ['<input title="SIRET">', 'title: SIRET'],
    ['<input placeholder="SIRET">', 'placeholder: SIRET'],
    [
      '<p id="h">Sur le bulletin</p><label>S<input aria-describedby="h"></label>',
      'description: Sur le bulletin',
    ],
    ['SIRET <input>', 'near: SIRET'],
    ['<div><span>SIRET</span><div><input></div></div>', 'near: SIRET'],
    ['<dl><dt>SIRET</dt><dd><input></dd></dl>', 'near: SIRET'],
    ['<table><tr><td>SIRET</td><td><input></td></tr></table>', 'row: SIRET'],
    [
      '<table><tr><th>Nom</th><th>SIRET</th></tr><tr><td>A</td><td><input></td></tr></table>',
      'column: SIRET',
    ],
    ['<input name="numSiretEmployeur">', 'name: num Siret Employeur'],
    ['<label for="b"><b>S</b>IRET</label><input id="b">', 'label: SIRET'],
  ])('%s', (html, clue) => {
    expect(clues(html)).toContain(clue);
  });

  it('a text beside another box is not its label', () => {
    expect(read('Nom <input> <input>')[1]?.clues).toEqual([]);
  });

  it('options and scripts are no words', () => {
    const html = '<label>Société <select><option>Dupont</option></select></label>';
    expect(clues(html)).toEqual(['label: Société']);
  });

  it('ids with quotes, duplicate ids and cycles harm nothing', () => {
    const html = `<p id='a"]'>Un</p><p id="c" aria-labelledby="c">Deux</p><p id="c">Trois</p>
      <input aria-labelledby='a"] c nothing'>`;
    expect(clues(html)[0]).toBe('aria: Un Deux');
  });
});

describe('the titles above a box', () => {
  it.each([
    ['<fieldset><legend>Employeur</legend><input></fieldset>', ['Employeur']],
    ['<h2>Employeur</h2><p><input></p>', ['Employeur']],
    ['<div role="heading" aria-level="2">Employeur</div><input>', ['Employeur']],
    ['<p><strong>Employeur</strong></p><div><input></div>', ['Employeur']],
    ['<div role="group" aria-labelledby="t"><p id="t">Employeur</p><input></div>', ['Employeur']],
    ['<div><div>Employeur</div><div><label>A<input></label></div></div>', ['Employeur']],
    ['<div><button aria-expanded="true">Employeur</button><div><input></div></div>', ['Employeur']],
    ['<table><caption>Employeur</caption><tr><td><input></td></tr></table>', ['Employeur']],
    ['<details open><summary>Employeur</summary><input></details>', ['Employeur']],
    ['<h1>Demande</h1><h2>Conjoint</h2><input><h2>Employeur</h2><input>', ['Employeur', 'Demande']],
    [
      '<fieldset><legend>Conjoint</legend><h3>Employeur</h3><input></fieldset>',
      ['Employeur', 'Conjoint'],
    ],
    ['<fieldset><legend>Conjoint</legend><input></fieldset><input>', []],
    ['<div><h3>Conjoint</h3><input></div><div><input></div>', ['(Conjoint)']],
    ['<p>Merci de relire <strong>vos réponses</strong> avant.</p><div><input></div>', []],
    [
      '<div><label><input type="checkbox">Mon conjoint travaille</label><div><input></div></div>',
      ['Mon conjoint travaille'],
    ],
    [
      '<div><label><input type="checkbox">Recevoir la newsletter</label><div><input></div></div>',
      [],
    ],
    [
      '<div><p>Je suis <input type="radio">salarié <input type="radio">bailleur</p><div><input></div></div>',
      [],
    ],
    ['<div><p>Le SIRET de votre employeur est obligatoire.</p><div><input></div></div>', []],
  ])('%s', (html, expected) => {
    expect(titles(html)).toEqual(expected);
  });

  it('a form whose inputs hide its own properties is read all the same', () => {
    const html = `<form><fieldset><legend>Employeur</legend><input name="parentNode">
      <input name="attributes"><input name="previousElementSibling"></fieldset></form>`;
    expect(titles(html)).toEqual(['Employeur']);
  });
});

describe('where boxes are', () => {
  const shadow = (html: string) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = html;
    return host;
  };

  it('in open shadow roots, below the titles of their hosts, in page order', () => {
    document.body.innerHTML = '<label>A<input></label><h2>Employeur</h2>';
    document.body.append(shadow('<label>B<input></label>'));
    document.body.insertAdjacentHTML('beforeend', '<label>C<input></label>');
    const { boxes } = readPage(document).page;
    expect(boxes.map((box) => box.clues[0]?.text)).toEqual(['A', 'B', 'C']);
    expect(boxes[1]?.titles[0]?.text).toBe('Employeur');
  });

  it('in frames of the same origin; others are named', async () => {
    document.body.innerHTML = `<iframe srcdoc="<label>D<input></label>"></iframe>
      <iframe src="https://ailleurs.example/"></iframe>`;
    const frame = document.querySelector('iframe');
    await expect.poll(() => frame?.contentDocument?.querySelector('input')).toBeTruthy();
    const { page } = readPage(document);
    expect(page.boxes[0]?.clues[0]?.text).toBe('D');
    const hosts = () => readPage(document).page.unread.map(({ host }) => host);
    await expect.poll(hosts).toEqual(['ailleurs.example']);
  });

  it('passwords, ticks, files, dates and searches are no boxes', () => {
    const types = ['password', 'checkbox', 'radio', 'file', 'date', 'search', 'hidden', 'submit'];
    expect(read(types.map((type) => `<input type="${type}">`).join(''))).toEqual([]);
  });
});

describe('what may be written', () => {
  it.each([
    ['<input>', true],
    ['<div style="margin-top:5000px"><input></div>', true],
    ['<input readonly>', false],
    ['<fieldset disabled><input></fieldset>', false],
    ['<div inert><input></div>', false],
    ['<input style="display:none">', false],
    ['<input style="visibility:hidden">', false],
    ['<div style="opacity:0"><input></div>', false],
    ['<input style="position:absolute;left:-9999px">', false],
    ['<input style="width:1px;height:1px;border:0;padding:0">', false],
    ['<div style="position:absolute;clip:rect(0,0,0,0)"><input></div>', false],
    ['<div style="clip-path:inset(50%)"><input></div>', false],
    ['<div style="height:0;overflow:hidden"><input></div>', false],
    // A slide that has not come in yet, and one that has.
    [
      '<div style="width:200px;overflow:hidden"><div style="width:900px;padding-left:400px"><input></div></div>',
      false,
    ],
    ['<div style="width:200px;overflow:hidden"><div style="width:900px"><input></div></div>', true],
    // What scrolls shows it in time, inside a window that hides its own overflow too.
    [
      '<div style="height:90px;overflow:hidden"><div style="height:80px;overflow:auto"><p style="margin-top:400px"><input></p></div></div>',
      true,
    ],
    // Out of the flow, it has left what hides.
    [
      '<div style="height:6px;overflow:hidden"><input style="position:absolute;top:60px"></div>',
      true,
    ],
    ['<input style="position:fixed;left:9999px">', false],
    ['<details><summary>x</summary><input></details>', false],
    ['<input role="combobox" aria-autocomplete="list">', false],
  ])('%s: %s', (html, open) => {
    expect(state(html).open).toBe(open);
  });
});

it('a box far to the right is out of reach where the page does not scroll sideways', () => {
  const far = '<input style="position:absolute;left:9999px">';
  expect(state(far).open).toBe(true);
  document.body.style.overflowX = 'hidden';
  expect(state(far).open).toBe(false);
  document.body.removeAttribute('style');
});

it('two queries are two readings, and neither is told', () => {
  const { page } = readPage(document);
  history.replaceState(null, '', '?profil=bailleur');
  const other = readPage(document).page;
  history.replaceState(null, '', location.pathname);
  expect(other.query).not.toBe(page.query);
  expect(other.path).toBe(page.path);
  expect(JSON.stringify(other)).not.toContain('bailleur');
});

it('a box keeps its id from one reading to the next', () => {
  document.body.innerHTML = '<input><input>';
  const ids = () => readPage(document).page.boxes.map(({ id }) => id);
  expect(ids()).toEqual(ids());
});

it('a select that shows its placeholder holds nothing', () => {
  const html = '<select><option value="0">Choisissez…</option><option>Dupont</option></select>';
  expect(state(html)).toMatchObject({ filled: false, options: ['Choisissez…', 'Dupont'] });
});
