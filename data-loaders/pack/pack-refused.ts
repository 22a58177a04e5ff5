import type { ExtractReport } from '../../src/extract/extract.ts';

const PROBLEMS_TOLD = 10;

/**
 * Rows of a pack broke a rule, so no pack was written. The message names the first problems with file, line, column and
 * cell; `reports` holds all of them.
 */
export class PackRefused extends Error {
  override readonly name = 'PackRefused';
  readonly reports: readonly ExtractReport[];

  constructor(reports: readonly ExtractReport[]) {
    const problems = reports.flatMap((report) => report.problems).filter(({ severity }) => severity === 'stop' || severity === 'row');
    const told = problems.slice(0, PROBLEMS_TOLD).map(({ rule, file, line, column, seen, expected }) =>
      `  ${file}${line === null ? '' : `, line ${String(line)}`}${column === null ? '' : `, ${column}`}: ${rule}` +
      `${seen === null ? '' : `, found “${seen}”`}${expected === null ? '' : `, expected ${expected}`}`);
    const more = problems.length > PROBLEMS_TOLD ? [`  … and ${String(problems.length - PROBLEMS_TOLD)} more`] : [];
    super([`The pack was not written: ${String(problems.length)} problems in its rows.`, ...told, ...more].join('\n'));
    this.reports = reports;
  }
}
