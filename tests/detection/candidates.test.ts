import { expect, it } from 'vitest';
import {
  candidatesOf,
  type Described,
  isBrittle,
  looksGenerated,
} from '../../utils/detection/candidates.ts';

const escaped = (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`);
const step = (tag: string, nth = 1, id = '') => ({ tag, nth, id });
const box: Described = {
  tag: 'input',
  attributes: {},
  steps: [step('input', 2), step('form'), step('body'), step('html')],
};
const ways = (attributes: Record<string, string>, steps = box.steps) =>
  candidatesOf({ ...box, attributes, steps }, escaped);
const place =
  'html:nth-of-type(1):not(* *)>body:nth-of-type(1)>form:nth-of-type(1)>input:nth-of-type(2)';

it('puts what the authors wrote before what a person reads, and the place last', () => {
  const attributes = {
    placeholder: 'Réf.',
    'aria-label': 'Réf.',
    'data-testid': 'ref',
    name: 'ref',
    id: 'ref',
    formcontrolname: 'reference',
  };
  expect(ways(attributes)).toEqual([
    '#ref',
    'input[name=ref]',
    'input[formcontrolname=reference]',
    'input[data-testid=ref]',
    'input[aria-label=R\\éf\\.]',
    'input[placeholder=R\\éf\\.]',
    place,
  ]);
});

it('escapes what would be more than a name', () => {
  expect(ways({ id: 'a.b[c]' })[0]).toBe('#a\\.b\\[c\\]');
  expect(ways({ name: 'employeur[siret]' })[0]).toBe('input[name=employeur\\[siret\\]]');
});

it('takes no name that a framework made up, and no text for a name', () => {
  expect(ways({ id: ':r1:', name: 'input-12' })).toEqual([place]);
  expect(ways({ placeholder: 'x'.repeat(101) })).toEqual([place]);
});

it('starts its path at the nearest element with an id of its own', () => {
  const steps = [step('input', 2), step('form', 1, 'ember12'), step('div', 1, 'app'), step('html')];
  expect(ways({}, steps)[0]).toBe('#app>form:nth-of-type(1)>input:nth-of-type(2)');
});

it('is brittle when its place alone leads to it', () => {
  expect(isBrittle(ways({}))).toBe(true);
  expect(isBrittle(ways({ name: 'siret' }))).toBe(false);
});

it.each([
  ':r1:',
  'radix-:r0:',
  '«r3»',
  '_r_1_',
  'mat-input-3',
  'ember123',
  'input-4',
  'input4',
  'el-id-1024-3',
  '__BVID__12',
  'j_idt45:siret',
  'react-select-2-input',
  '3f2b8c1e-9a4d-4c1b-8f00-aa01bb02cc03',
  'field-7f3a9c',
  'x12',
])('%s looks generated', (id) => expect(looksGenerated(id)).toBe(true));

it.each([
  'siret',
  'numSiret',
  'adresse2',
  'P12_SIRET',
  'ctl00$Main$txtSiret',
  'edit-employeur-siret',
  'employeur[0][siret]',
  'b2b-siret',
  'codeEntrepriseAL',
  'ville1',
])('%s looks written by a person', (id) => expect(looksGenerated(id)).toBe(false));
