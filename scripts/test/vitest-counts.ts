import type { Counts } from './counts.ts';

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
