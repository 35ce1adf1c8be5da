import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindNames } from '../../utils/fields/index.ts';
import { schemeIds } from '../../utils/schemes/index.ts';
import { schemeOf, trustOf } from '../../utils/sites/trust.ts';
import { type Annotated, annotated, boxes, count } from './annotated.ts';

const forms = annotated();
const positive = forms.filter(({ area }) => area !== 'negative');
const negative = forms.filter(({ area }) => area === 'negative');
const named = forms.map((form) => [form.file, form] as const);
const known: readonly string[] = kindNames;
const says = ({ comments }: Annotated, name: string) =>
  comments.filter((comment) => comment.name === name).map((comment) => comment.says);

describe.each(named)('%s', (file, form) => {
  it('is named <area>.<what>.html, the area being a scheme, general or negative', () => {
    expect(file).toMatch(/^[a-z-]+\.[a-z0-9-]+\.html$/);
    expect([...schemeIds, 'general', 'negative']).toContain(form.area);
  });

  it('opens with its address, a note on what makes it hard, and nothing unknown', () => {
    expect(says(form, 'url'), 'one <!-- url: https://… -->').toHaveLength(1);
    expect(says(form, 'note'), 'one <!-- note: what makes it hard -->').toHaveLength(1);
    expect(says(form, 'note')[0]?.length).toBeGreaterThan(20);
    expect(says(form, 'click').filter((value) => value !== 'ok')).toEqual([]);
    expect(
      form.comments.map(({ name }) => name).filter((name) => !/^(url|note|click)$/.test(name)),
    ).toEqual([]);
    // Pages of 2003 may have none, and are laid out in quirks mode.
    expect(form.markup).toMatch(/^<(!doctype html|html|meta)[ >]/i);
  });

  it('is served over https where an extension may go, and where its scheme lives', () => {
    const [address = ''] = says(form, 'url');
    expect(['listed', 'offered', 'click', 'alone']).toContain(trustOf(address));
    if ((schemeIds as string[]).includes(form.area)) {
      expect(schemeOf(address), `utils/sites/places.ts knows ${address}`).toBe(form.area);
    }
  });

  it('writes its marks in the literal form, of kinds we have', () => {
    expect(count(form.markup, /data-is\b/g), 'data-is="kind", double quotes').toBe(
      form.marks.length,
    );
    expect(count(form.markup, /data-model\b/g)).toBe(form.models.length);
    expect(count(form.markup, /data-part\b/g), 'data-part right after data-is').toBe(
      form.marks.filter(({ part }) => part).length,
    );
    const kinds = [...form.marks.map(({ kind }) => kind), ...form.models];
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
  });

  it('has every part of a split value, in order', () => {
    const parts = form.marks.filter(({ part }) => part);
    for (const [index, { kind, part }] of parts.entries()) {
      const next = parts[index + 1];
      if (index === 0) expect(part?.at).toBe(1);
      if (part && part.at < part.of) {
        expect(next).toEqual({ kind, part: { at: part.at + 1, of: part.of } });
      } else if (next) expect(next.part?.at).toBe(1);
    }
  });

  it(form.area === 'negative' ? 'asks for nothing' : 'asks for something', () => {
    const all = form.marks.length + form.models.length;
    if (form.area === 'negative') expect(all).toBe(0);
    else
      expect(form.marks.length, 'mark at least one box, or call it negative.*').toBeGreaterThan(0);
    // A script may write many boxes from one template.
    const written = form.markup.includes('${') ? 1 : form.marks.length;
    expect(boxes(form.markup).length).toBeGreaterThanOrEqual(written);
  });

  it('says each id once', () => {
    const ids = [...form.markup.matchAll(/\sid="([^"$]+)"/g)].map(([, id]) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    // Each shadow root and each frame has ids of its own.
    expect(/attachShadow|shadowrootmode|srcdoc/.test(form.markup) ? [] : twice).toEqual([]);
  });
});

describe('the corpus as a whole', () => {
  it('has at least 120 pages to fill or not, 40 of which must be left as they are', () => {
    expect(forms.length).toBeGreaterThanOrEqual(120);
    expect(negative.length).toBeGreaterThanOrEqual(40);
  });

  it('puts a box that must stay empty on at least half of the pages to fill', () => {
    const twinned = positive.filter(({ markup, marks }) => boxes(markup).length > marks.length);
    expect(twinned.length).toBeGreaterThanOrEqual(positive.length / 2);
  });

  it('asks for every kind of fact at least twice', () => {
    const asked = positive.flatMap(({ marks }) => marks.map(({ kind }) => kind));
    const rare = known.filter((kind) => asked.filter((other) => other === kind).length < 2);
    expect(rare, 'add a form that asks for these kinds').toEqual([]);
  });
});

describe('the employer that the pages are filled for', () => {
  const facts: Record<string, string> = JSON.parse(
    readFileSync('tests/forms/employer.json', 'utf8'),
  );

  it('has one fact of each kind, told apart from the others', () => {
    expect(Object.keys(facts).sort()).toEqual([...known].sort());
    expect(facts.siret).toBe(`${facts.siren}${facts.nic}`);
    expect(facts['hr-name']).toBe(`${facts['hr-first-name']} ${facts['hr-last-name']}`);
    expect(facts['company-code']).not.toBe(facts['specific-code']);
  });

  it('has a SIRET with a right key', () => {
    const doubled = [...(facts.siret ?? '')].reverse().map((d, i) => Number(d) * (1 + (i % 2)));
    const sum = doubled.reduce((total, d) => total + (d > 9 ? d - 9 : d), 0);
    expect(facts.siret).toMatch(/^\d{14}$/);
    expect(sum % 10).toBe(0);
  });

  it('is nowhere on a page before it is filled', () => {
    const own = [facts.siret, facts['company-name'], facts['hr-email'], facts['company-code']];
    for (const { markup, file } of forms) {
      const digits = markup.replace(/(?<=\d)[\s.]+(?=\d)/g, '');
      expect(
        own.filter((fact) => fact && digits.includes(fact)),
        file,
      ).toEqual([]);
    }
  });
});
