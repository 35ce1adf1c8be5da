import type { Counts } from './counts.ts';

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly description?: string }[];
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

/** So many tests may need another try, of some 260 in a real browser, before they all count as failures. */
const unsteadyAtMost = 3;

/**
 * Playwright's JSON report; an error outside any test counts as a failure. A test that passed only when it was
 * tried again is named, with what went wrong at first.
 */
export function playwrightCounts(json: string): Counts {
  const { stats, suites, errors } = JSON.parse(json) as {
    stats: { expected: number; unexpected: number; flaky: number };
    suites: readonly PlaywrightSuite[];
    errors: readonly { message?: string }[];
  };
  const outside = errors.map(({ message }) => message ?? 'an error outside any test');
  const unsteady = stats.flaky > unsteadyAtMost ? stats.flaky : 0;
  return {
    passed: stats.expected + stats.flaky - unsteady,
    failed: stats.unexpected + unsteady + outside.length,
    says: [...outside, ...suites.flatMap((suite) => troublesIn(suite, ''))],
  };
}

/** What failed, what passed only when tried again, and what was left out, with the reason. */
function troublesIn(suite: PlaywrightSuite, above: string): string[] {
  const here = above ? `${above} › ${suite.title}` : suite.title;
  const own = suite.specs.flatMap((spec) => {
    const told = troubleOf(spec);
    return told ? [`${told.what}${here} › ${spec.title}\n${told.why.join('\n')}`] : [];
  });
  return [...own, ...(suite.suites ?? []).flatMap((inner) => troublesIn(inner, here))];
}

function troubleOf({ ok, tests }: PlaywrightSuite['specs'][number]) {
  const why = tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? ''));
  if (!ok) return { what: '', why: why.filter(Boolean) };
  const is = (status: string) => tests.some((test) => test.status === status);
  if (is('flaky')) return { what: 'passed when tried again: ', why: why.filter(Boolean) };
  if (!is('skipped')) return undefined;
  const reasons = tests.flatMap(({ annotations }) => annotations.map((one) => one.description));
  return { what: 'not run: ', why: reasons.filter((reason) => reason !== undefined) };
}
