import type { ExtractReport } from '../../src/extract/extract.ts';
import type { Problem } from '../../src/extract/problem.ts';
import type { HeldExtract } from '../../src/queries/holding-state.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { describeReconciliation } from '../../src/wording/describe-report.ts';
import { emptyHandedIn, stoppedIn, type Checked } from './check-files.ts';

const problemAsJson = (problem: Problem): Readonly<Record<string, unknown>> => {
  const { where, found, done, remedy, text } = describeProblem(problem);
  const { rule, severity, line, column, seen, expected, count } = problem;
  return { rule, severity, line, column, value: seen, expected, count, where, found, action: done, remedy, message: text };
};

const timesOf = ({ problems }: ExtractReport, severity: Problem['severity']): number =>
  problems.reduce((sum, problem) => sum + (problem.severity === severity ? problem.count : 0), 0);

function fileAsJson({ origin, report, revision }: HeldExtract): Readonly<Record<string, unknown>> {
  const { file, bytes, sha256, reader, layout, refused, rowsRead, rowsLoaded, rowsSetAside } = report;
  return {
    file, origin, bytes, sha256, reader, layout, stopped: refused, rowsRead, rowsLoaded,
    fixed: timesOf(report, 'fix'), flagged: timesOf(report, 'warn'), rowsSetAside,
    problems: report.problems.map(problemAsJson),
    // The cells themselves stay in the file: this report is passed on.
    setAside: report.setAside.map(({ line, problem }) => ({ line, column: problem.column, rule: problem.rule })),
    dropped: report.dropped,
    reconciliation: report.reconciliation.map((line) => ({ ...line, message: describeReconciliation(line) })),
    revision: revision ?? null,
  };
}

/** The check in the form that programs read; every name is described in `docs/check.md` and stays. */
export function checkAsJson(checked: Checked, today: string, passedOver: readonly string[]): string {
  const { contents, extracts, packProblems } = checked;
  return JSON.stringify({
    checkVersion: 1,
    today,
    stopped: stoppedIn(checked),
    nothingLoaded: emptyHandedIn(checked),
    files: extracts.map(fileAsJson),
    manifest: packProblems.map(problemAsJson),
    passedOver,
    loaded: {
      series: contents.series.length,
      measures: [...new Set(contents.series.map(({ measureId }) => measureId))].sort(),
      providers: new Set(contents.series.map(({ providerCode }) => providerCode)).size,
      firstMonth: contents.firstMonth,
      lastMonth: contents.lastMonth,
    },
  }, null, 2);
}
