/** How many checks of a step passed and failed, read from the report that its tool wrote. */

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Left out with a message (real data that is not there); neither passed nor failed. */
  readonly left: number;
}

/** What is known of a step that has ended. `exitCode` null: it was stopped because it took too long. */
export interface Ended {
  readonly exitCode: number | null;
  /** The report's text; null when the tool wrote none. */
  readonly report: string | null;
}

export type Counting = (ended: Ended) => Count;

/** A step that is one check: passed when the program ended well. */
export const countExit: Counting = ({ exitCode }) => (exitCode === 0 ? { passed: 1, failed: 0, left: 0 } : { passed: 0, failed: 1, left: 0 });

/** Vitest's JSON report: each test counts, and each file that could not be run counts as one failed. */
export const countVitest: Counting = (ended) => countReport(ended, (report) => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as VitestReport;
  const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
  return { passed: numPassedTests, failed: numFailedTests + unread, left: numPendingTests + numTodoTests };
});

/** Playwright's JSON report: a test that passed only when tried again is a failed one. */
export const countPlaywright: Counting = (ended) => countReport(ended, (report) => {
  const { stats, errors } = report as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, left: stats.skipped };
});

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly errors: readonly unknown[];
}

/** No report, an unreadable one, one without a single test, or a bad end without a failed test: one failed more. */
function countReport({ exitCode, report }: Ended, count: (report: unknown) => Count): Count {
  const counted = report === null ? null : readCount(report, count);
  if (counted === null) return { passed: 0, failed: 1, left: 0 };
  const crashed = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return crashed ? { ...counted, failed: 1 } : counted;
}

function readCount(report: string, count: (report: unknown) => Count): Count | null {
  try {
    const counted = count(JSON.parse(report));
    return [counted.passed, counted.failed, counted.left].every(Number.isInteger) ? counted : null;
  } catch {
    return null;
  }
}

/** The last line of every run: `12 passed, 0 failed`. */
export function lastLine(counts: readonly Count[]): string {
  const sum = (of: (count: Count) => number): number => counts.reduce((total, count) => total + of(count), 0);
  return `${sum((count) => count.passed)} passed, ${sum((count) => count.failed)} failed`;
}
