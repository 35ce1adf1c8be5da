import type { Ended } from './command.ts';

/** How a stage ended: its own tests, and what to read where it failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly says: readonly string[];
}

const tail = (text: string) => text.trim().split('\n').slice(-60);

/** A stage without tests of its own is one test. */
export function oneTest({ status, all }: Ended): Counts {
  return status === 0
    ? { passed: 1, failed: 0, says: [] }
    : { passed: 0, failed: 1, says: tail(all) };
}

/** A stage that crashed, or ran nothing, is never a pass. */
export function neverNothing(counts: Counts, ended: Ended): Counts {
  if (counts.passed + counts.failed === 0) {
    return { passed: 0, failed: 1, says: ['It ran no test at all.', ...tail(ended.all)] };
  }
  if (counts.failed > 0 || ended.status === 0) return counts;
  return { ...counts, failed: 1, says: [...counts.says, ...tail(ended.all)] };
}

interface VitestJson {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Vitest's JSON report; a file that could not even be read counts as one failure. */
export function vitestCounts(json: string): Counts {
  const report = JSON.parse(json) as VitestJson;
  const unread = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => `${name} · ${test.fullName}\n${test.failureMessages.join('\n')}`),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    says: [...unread.map(({ name, message }) => `${name}\n${message}`), ...failed],
  };
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly status: string;
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

function troublesIn(suite: PlaywrightSuite, above: string): string[] {
  const here = above ? `${above} › ${suite.title}` : suite.title;
  const own = suite.specs
    .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
    .map(({ title, ok, tests }) => {
      const messages = tests.flatMap(({ results }) => results.map(({ error }) => error?.message));
      const first = `${ok ? 'passed when tried again: ' : ''}${here} › ${title}`;
      return `${first}\n${messages.filter(Boolean).join('\n')}`;
    });
  return [...own, ...(suite.suites ?? []).flatMap((inner) => troublesIn(inner, here))];
}

/** The summary of Node's own runner, in TAP. */
export function tapCounts({ out, all }: Ended): Counts {
  const count = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(out)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return { passed: count('pass'), failed, says: failed > 0 ? failuresOf(out, all) : [] };
}

/** The tests that failed, each with its cause; what was printed last where none of them says so. */
function failuresOf(out: string, all: string): string[] {
  const parts = out.split(/^(?=# Subtest: )/m);
  const failing = parts.filter((part) => /^not ok /m.test(part));
  return failing.length > 0 ? failing.flatMap((part) => part.trimEnd().split('\n')) : tail(all);
}

/** The annotated forms: a page is a test. */
export function formsCounts({ out }: Ended): Counts {
  const tally = JSON.parse(out.trim().split('\n').at(-1) ?? '') as {
    pages: number;
    failures: readonly { file: string; admitted: boolean; outcome: string }[];
    errors: readonly { file: string }[];
    offeredUnasked: readonly string[];
  };
  const bad = new Set([
    ...tally.failures
      .filter(({ admitted, outcome }) => !admitted || outcome !== 'missed')
      .map(({ file }) => file),
    ...tally.errors.map(({ file }) => file),
    ...tally.offeredUnasked,
  ]);
  const says = bad.size > 0 ? out.trim().split('\n').slice(0, -1) : [];
  return { passed: tally.pages - bad.size, failed: bad.size, says };
}
