import { afterEach, describe, expect, it } from 'vitest';
import { look } from '../../utils/detection/look.ts';
import { readPage } from '../../utils/detection/read-page.door.ts';
import { isOpen } from '../../utils/detection/state.door.ts';
import { weigh } from '../../utils/detection/weigh.ts';

afterEach(() => document.body.replaceChildren());

/** Shows a page in which every `<template data-of="name">` is the shadow tree of all the elements of that name. */
function show(html: string): void {
  document.body.innerHTML = html;
  open(document.body, [...document.body.querySelectorAll('template')]);
}

function open(part: ParentNode, trees: readonly HTMLTemplateElement[]): void {
  for (const tree of trees) {
    for (const host of part.querySelectorAll<HTMLElement>(tree.dataset.of ?? '')) {
      if (host.shadowRoot) continue;
      const root = host.attachShadow({ mode: 'open' });
      root.append(tree.content.cloneNode(true));
      open(root, trees);
    }
  }
}

const component = (name: string, html: string): string =>
  `<template data-of="${name}">${html}</template>`;

const boxes = (...html: string[]) => {
  show(html.join(''));
  return readPage(document).page.boxes;
};
const told = (...html: string[]) =>
  boxes(...html).map(({ clues, titles }) => [clues[0]?.text, ...titles.map(({ text }) => text)]);

const card = (title: string) =>
  component('x-card', `<section><header><h2>${title}</h2></header><slot></slot></section>`);
const field = component(
  'x-field',
  '<label for="i"><slot name="label"></slot></label><input id="i">',
);
const bare = component('x-box', '<input>');

describe('the texts of a component', () => {
  it('a label that was slotted into it is the label of its box', () => {
    expect(told(field, '<x-field><span slot="label">N° SIRET</span></x-field>')).toEqual([
      ['N° SIRET'],
    ]);
  });

  it('a label that goes through two slots is still the label', () => {
    const outer = component('x-row', '<x-field><slot name="text" slot="label"></slot></x-field>');
    expect(told(outer, field, '<x-row><b slot="text">N° SIRET</b></x-row>')).toEqual([
      ['N° SIRET'],
    ]);
  });

  it.each([
    '<label for="b">N° SIRET</label><x-box id="b"></x-box>',
    '<label>N° SIRET <x-box></x-box></label>',
    '<x-box aria-label="N° SIRET"></x-box>',
    '<p id="t">N° SIRET</p><x-box aria-labelledby="t"></x-box>',
    '<table><tr><th>N° SIRET</th><td><x-box></x-box></td></tr></table>',
    '<div><span>N° SIRET</span> <x-box></x-box></div>',
  ])('what names a component that is one box names the box: %s', (html) => {
    expect(told(bare, html)[0]?.[0]).toBe('N° SIRET');
  });

  it('is so for a box two components deep', () => {
    const outer = component('x-outer', '<x-box></x-box>');
    const html = '<label for="o">N° SIRET</label><x-outer id="o"></x-outer>';
    expect(told(outer, bare, html)[0]?.[0]).toBe('N° SIRET');
  });

  it('is not so for a component of several boxes', () => {
    const two = component('x-two', '<input><input>');
    expect(told(two, '<label for="t">N° SIRET</label><x-two id="t"></x-two>')).toEqual([
      [undefined],
      [undefined],
    ]);
  });

  it('a text that shows the label of another box in a slot is not beside this one', () => {
    const around = component('x-around', '<slot></slot><input>');
    const html = '<x-around><x-field><i slot="label">N° SIRET</i></x-field></x-around>';
    expect(told(around, field, html)).toContainEqual([undefined]);
  });
});

describe('the titles of a component', () => {
  it('stand above what was slotted into it, and not after it', () => {
    const html = '<x-card><label>SIRET<input></label></x-card><label>Nom<input></label>';
    expect(told(card('Votre employeur'), html)).toEqual([['SIRET', 'Votre employeur'], ['Nom']]);
  });

  it('stand above boxes of components inside of it, at any depth', () => {
    const block = component(
      'x-block',
      '<x-card><form><x-box aria-label="A"></x-box></form></x-card>',
    );
    const html = '<h1>Demande</h1><x-block></x-block>';
    expect(told(block, card('Votre employeur'), bare, html)).toEqual([
      ['A', 'Votre employeur', 'Demande'],
    ]);
  });

  it('stand below those around it, which a heading of the same rank does not replace', () => {
    const html = '<h2>Votre conjoint</h2><x-card><label>SIRET<input></label></x-card>';
    expect(told(card('Son employeur'), html)).toEqual([
      ['SIRET', 'Son employeur', 'Votre conjoint'],
    ]);
  });

  it('stay below a heading of what was slotted', () => {
    const html = '<x-card><h2>Son employeur</h2><label>SIRET<input></label></x-card>';
    expect(told(card('Votre conjoint'), html)).toEqual([
      ['SIRET', 'Son employeur', 'Votre conjoint'],
    ]);
  });

  it('are those of the slot, where there are several', () => {
    const two = component(
      'x-two',
      '<h3>Employeur</h3><slot name="a"></slot><h3>Bailleur</h3><slot></slot>',
    );
    const html = '<x-two><label>B<input></label><label slot="a">A<input></label></x-two>';
    expect(told(two, html)).toEqual([
      ['B', 'Bailleur'],
      ['A', 'Employeur'],
    ]);
  });

  it('may be slotted themselves', () => {
    const block = component(
      'x-block',
      '<h3><slot name="title"></slot></h3><label>A<input></label>',
    );
    const html = '<x-block><span slot="title">Votre employeur</span></x-block>';
    expect(told(block, html)).toEqual([['A', 'Votre employeur']]);
  });

  it('may be the name of the component', () => {
    const block = component('x-block', '<label>A<input></label>');
    const html = '<x-block role="group" aria-label="Votre employeur"></x-block>';
    expect(told(block, html)).toEqual([['A', 'Votre employeur']]);
  });

  it('a lone SIRET below somebody else’s title in a component is not ticked', () => {
    show(`${card('Votre bailleur')}<x-card><label>N° SIRET<input></label></x-card>`);
    const { askings } = weigh(look(readPage(document).page), true);
    expect(askings.map(({ verdict }) => [verdict.certainty, verdict.owner])).toEqual([
      ['unknown', 'landlord'],
    ]);
  });
});

describe('what a component hides', () => {
  it.each([
    ['<div style="height:0;overflow:hidden"><slot></slot></div>', false],
    ['<div style="opacity:0"><slot></slot></div>', false],
    ['<div inert><slot></slot></div>', false],
    ['<p>no slot</p>', false],
    ['<div style="overflow:hidden"><slot></slot></div>', true],
  ])('%s: %s', (tree, open) => {
    boxes(component('x-fold', tree), '<x-fold><label>A<input></label></x-fold>');
    const [box] = readPage(document).elements.values();
    expect(box && isOpen(box)).toBe(open);
  });
});
