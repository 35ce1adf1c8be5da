import { expect, test } from 'vitest';
import { playwrightCounts } from '../../scripts/test/playwright-counts.ts';
import { tapCounts } from '../../scripts/test/tap-counts.ts';

type Status = 'expected' | 'unexpected' | 'flaky' | 'skipped';

/** Playwright's report on one file whose tests ended so. */
function report(...ends: readonly Status[]): string {
  const specs = ends.map((status, at) => ({
    title: `test ${at + 1}`,
    ok: status !== 'unexpected',
    tests: [
      {
        status,
        annotations: status === 'skipped' ? [{ type: 'skip', description: 'no screen' }] : [],
        results:
          status === 'flaky' || status === 'unexpected'
            ? [{ error: { message: 'it did not open' } }]
            : [{}],
      },
    ],
  }));
  const count = (of: Status) => ends.filter((end) => end === of).length;
  const stats = {
    expected: count('expected'),
    unexpected: count('unexpected'),
    flaky: count('flaky'),
  };
  return JSON.stringify({ stats, errors: [], suites: [{ title: 'a.spec.ts', specs }] });
}

test('what failed is a failure, told with its cause', () => {
  expect(playwrightCounts(report('expected', 'unexpected'))).toEqual({
    passed: 1,
    failed: 1,
    says: ['a.spec.ts › test 2\nit did not open'],
  });
});

test('what passed when tried again passes, and is named', () => {
  expect(playwrightCounts(report('expected', 'flaky'))).toEqual({
    passed: 2,
    failed: 0,
    says: ['passed when tried again: a.spec.ts › test 2\nit did not open'],
  });
});

test('when many needed another try, they all failed', () => {
  const { passed, failed } = playwrightCounts(report('expected', ...Array(4).fill('flaky')));
  expect({ passed, failed }).toEqual({ passed: 1, failed: 4 });
});

test('what was not run is no pass, and is told with its reason', () => {
  expect(playwrightCounts(report('expected', 'skipped'))).toEqual({
    passed: 1,
    failed: 0,
    says: ['not run: a.spec.ts › test 2\nno screen'],
  });
});

test("Node's own runner: passes, failures, what was not run", () => {
  const out = [
    '# Subtest: one',
    'ok 1 - one',
    '# Subtest: two',
    'ok 2 - two # SKIP only an administrator may',
    '# Subtest: three',
    'not ok 3 - three',
    '  error: it never came so',
    '# pass 1',
    '# fail 1',
    '# cancelled 0',
  ].join('\n');
  const counts = tapCounts({ status: 1, out, all: out });
  expect([counts.passed, counts.failed]).toEqual([1, 1]);
  expect(counts.says.join('\n')).toContain('it never came so');
  expect(counts.says).toContain('not run: two\nonly an administrator may');
});
