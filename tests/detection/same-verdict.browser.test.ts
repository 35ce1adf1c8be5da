import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { during } from './neutral/change.ts';
import { changesOf } from './neutral/changes.ts';
import { type FormPage, pages } from './neutral/pages.ts';
import { samples } from './neutral/samples.ts';
import { showAll } from './neutral/show.ts';
import { everywhere } from './neutral/trees.ts';
import { differences, type Verdicts, verdictsOf } from './neutral/verdicts.ts';

/**
 * To look further, or to repeat what fast-check printed:
 * `VITE_RUNS=40 VITE_SEED=7 VITE_PATH=3:1 vitest run -c vitest.browser.config.ts same-verdict -t <file>`.
 */
const { VITE_RUNS = '6', VITE_SEED = '20261123', VITE_PATH } = import.meta.env;
const drawing = {
  numRuns: Number(VITE_RUNS),
  seed: Number(VITE_SEED),
  ...(VITE_PATH ? { path: VITE_PATH } : {}),
};

/** Long enough to shrink a failure on a slow machine. */
const PATIENCE = 120_000;

const forms: readonly FormPage[] = [...pages, ...samples];
let shown: readonly Document[] = [];
beforeAll(async () => {
  shown = await showAll(forms.map(({ html }) => html));
}, PATIENCE);
afterAll(() => document.body.replaceChildren());

const cases = forms.map((form, at) => [form.file, { ...form, at }] as const);

describe(`what a person does not notice changes no verdict (seed ${VITE_SEED})`, () => {
  it.each(cases)(
    '%s',
    (_, { at, url, marks }) => {
      const page = shown[at] as Document;
      const before = verdictsOf(page, url);
      expect(unseen(marks, { page, before }), 'marked boxes without a verdict').toEqual([]);
      const same = fc.property(changesOf(page), (steps) => {
        const after = during(steps, () => verdictsOf(page, url));
        expect(differences(before, after)).toEqual([]);
      });
      fc.assert(same, drawing);
      const back = verdictsOf(page, url);
      expect(differences(before, back), 'once all is taken back').toEqual([]);
    },
    PATIENCE,
  );
});

/** The marks of which nothing is said, our admitted misses apart: then there is nothing that could change. */
const unseen = (
  marks: FormPage['marks'],
  { page, before }: { page: Document; before: Verdicts },
): string[] =>
  marks.flatMap(({ number, kind, missed }) => {
    const [box] = everywhere(page, `[data-k="${number}"]`);
    const verdict = box && before.get(box);
    return missed || (verdict && !verdict.startsWith('unknown')) ? [] : [`${number}: ${kind}`];
  });
