import { describe, expect, it } from 'vitest';
import type { BoxRead, PageRead } from '../../scripts/forms/boxes-in-page.ts';
import { holds } from '../../scripts/forms/compare.ts';
import { judge } from '../../scripts/forms/judge.ts';
import { unmark } from '../../scripts/forms/marks.ts';
import type { Facts } from '../../utils/fields/index.ts';

const facts: Facts = {
  siret: '88087814500015',
  'company-name': 'Les Ateliers',
  'company-address': '12 bis rue des Tanneurs\n01000 Bourg',
  'company-code': '00428175',
  'hr-last-name': 'Jourdan-Petit',
  'hr-name': 'Maëlle Jourdan-Petit',
  'hr-phone': '0465710042',
};

describe('taking the marks off', () => {
  it('leaves nothing that tells what a box is for, in scripts and srcdoc too', () => {
    const page = unmark(`<!-- url: https://a.fr/ -->
<!-- note: hard -->
<!doctype html><input data-is="siret" data-part="1/2"><input data-is="siret" data-part="2/2">
<script>add('<input data-is="nic" name="n" data-missed>')</script>
<iframe srcdoc='<input data-is="siren">'></iframe><output data-model="siret"></output>`);
    expect(page.html).not.toMatch(/data-(is|part|missed|model)|note:/);
    expect(page.html.startsWith('<!doctype html>')).toBe(true);
    expect(page.html).toContain('<input data-k="3" name="n">');
    expect(page.says).toEqual({ url: 'https://a.fr/', note: 'hard' });
    expect(page.marks.map(({ kind, part, missed }) => [kind, part?.at, missed])).toEqual([
      ['siret', 1, false],
      ['siret', 2, false],
      ['nic', undefined, true],
      ['siren', undefined, false],
    ]);
    expect(page.models).toEqual([{ number: 1, kind: 'siret' }]);
  });
});

describe('comparing', () => {
  it.each([
    ['siret', '880 878 145 00015', true],
    ['siret', '88087814500016', false],
    ['siren', '880.878.145', true],
    ['hr-phone', '+33 4 65 71 00 42', true],
    ['hr-phone', '+33 (0)4 65 71 00 42', true],
    ['hr-phone', '0465710043', false],
    ['company-address', '12 bis rue  des Tanneurs, 01000 Bourg', true],
    ['hr-name', 'Mme Jourdan-Petit', true],
    ['hr-name', 'Maëlle', false],
    ['company-code', '428175', false],
    ['specific-code', ' 00428175 ', true],
    ['company-name', 'les ateliers', false],
    ['hr-email', '', false],
  ] as const)('%s in “%s”: %s', (kind, text, expected) => {
    expect(holds(text, { kind, facts })).toBe(expected);
  });
});

describe('judging', () => {
  const box = (value: string, more: Partial<BoxRead> = {}): BoxRead => ({
    mark: undefined,
    label: 'SIRET',
    value,
    began: '',
    changed: value !== '',
    fits: true,
    ...more,
  });
  const outcomes = (html: string, read: Partial<PageRead>) =>
    judge({ page: unmark(html), facts, read: { boxes: [], models: [], ...read } }).map(
      ({ outcome, boxes }) => `${outcome} ${boxes}`,
    );
  const one = '<input data-is="siret">';

  it('tells right, missed and wrong apart', () => {
    expect(outcomes(one, { boxes: [box('88087814500015', { mark: 1 })] })).toEqual(['right 1']);
    expect(outcomes(one, { boxes: [box('', { mark: 1 })] })).toEqual(['missed 1']);
    expect(outcomes(one, { boxes: [] })).toEqual(['missed 1']);
    expect(outcomes(one, { boxes: [box('00428175', { mark: 1 })] })).toEqual(['wrong 1']);
  });

  it('does not call right what the box itself refuses', () => {
    const refused = box('88087814500015', { mark: 1, fits: false });
    expect(outcomes(one, { boxes: [refused] })).toEqual(['wrong 1']);
  });

  it('joins the parts of a split value', () => {
    const two = '<input data-is="siret" data-part="1/2"><input data-is="siret" data-part="2/2">';
    const parts = (a: string, b: string) => ({ boxes: [box(a, { mark: 1 }), box(b, { mark: 2 })] });
    expect(outcomes(two, parts('880878145', '00015'))).toEqual(['right 2']);
    expect(outcomes(two, parts('00015', '880878145'))).toEqual(['wrong 2']);
    expect(outcomes(two, parts('', ''))).toEqual(['missed 2']);
  });

  it('asks the model too', () => {
    const html = `${one}<output data-model="siret"></output>`;
    const boxes = [box('88087814500015', { mark: 1 })];
    const withModel = (text: string) => outcomes(html, { boxes, models: [{ number: 1, text }] });
    expect(withModel('88087814500015')).toEqual(['right 1']);
    expect(withModel('')).toEqual(['missed 1']);
    expect(withModel('1')).toEqual(['wrong 1']);
  });

  it('calls an admitted miss that is right an unexpected pass', () => {
    const html = '<input data-is="siret" data-missed>';
    const boxes = [box('88087814500015', { mark: 1 })];
    expect(outcomes(html, { boxes })).toEqual(['unexpectedPass 1']);
  });

  it('calls false any unmarked box that moved, or came in with one of our facts', () => {
    expect(outcomes('', { boxes: [box('x')] })).toEqual(['false 1']);
    expect(outcomes('', { boxes: [box('', { began: 'x', changed: true })] })).toEqual(['false 1']);
    const late = { began: undefined, changed: false };
    expect(outcomes('', { boxes: [box('88087814500015', late)] })).toEqual(['false 1']);
    expect(outcomes('', { boxes: [box('France', late)] })).toEqual([]);
    expect(outcomes('', { boxes: [box('x', { began: 'x', changed: false })] })).toEqual([]);
  });

  it('lets facts into empty boxes where a click makes it right, and nothing else', () => {
    const html = '<!-- click: ok --><!doctype html>';
    expect(outcomes(html, { boxes: [box('88087814500015')] })).toEqual([]);
    expect(outcomes(html, { boxes: [box('hello')] })).toEqual(['false 1']);
    const over = box('88087814500015', { began: 'theirs' });
    expect(outcomes(html, { boxes: [over] })).toEqual(['false 1']);
  });
});
