/** What became of an extract, in one line each. */
import type { Problem } from '../extract/problem.ts';
import { formatNumber, formatPlain } from './format-number.ts';
import { formatCount } from './format-count.ts';
import { formatPeriod } from './format-period.ts';

/** What the summary reads of an extract's report. */
export interface ReportCounts {
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly rowsSetAside: number;
  readonly refused: boolean;
  readonly problems: readonly Pick<Problem, 'severity' | 'count'>[];
}

/** A check of the parts against a total that the file itself states. */
export interface ReconciliationFigures {
  readonly period: string;
  readonly figure: string;
  readonly partsSum: number;
  readonly statedTotal: number;
  readonly difference: number;
}

/**
 * How did reading this extract go? Refused files say that nothing changed; fixes and flags are counted, so that a file
 * that loads whole and was repaired does not look untouched.
 *
 * @example describeReport(report) // '1,204 rows read, 1,198 loaded, 6 set aside'
 */
export function describeReport(report: ReportCounts): string {
  if (report.refused) return 'File refused: no row of it was loaded, and what was loaded before is unchanged';
  const parts = [
    `${formatCount(report.rowsRead, 'rows')} read`,
    // A publication's row gives several canonical ones: a figure a measure, and a name.
    report.rowsLoaded > report.rowsRead
      ? `giving ${formatCount(report.rowsLoaded, 'figures')} and names`
      : `${report.rowsLoaded === report.rowsRead && report.rowsRead > 1 ? 'all' : formatNumber(report.rowsLoaded)} loaded`,
  ];
  if (report.rowsSetAside > 0) parts.push(`${formatNumber(report.rowsSetAside)} set aside`);
  const times = (severity: 'fix' | 'warn'): number =>
    report.problems.reduce((sum, problem) => sum + (problem.severity === severity ? problem.count : 0), 0);
  const fixed = times('fix');
  const flagged = times('warn');
  if (fixed > 0) parts.push(formatCount(fixed, 'corrections'));
  if (flagged > 0) parts.push(formatCount(flagged, 'flags'));
  return parts.join(', ');
}

/**
 * Do the parts add up to the total that the file itself states? `parts`: how many rows were added, where that is known.
 *
 * @example describeReconciliation({ period: '2025-06', figure: 'attendances', partsSum: 2367127, statedTotal: 2367127, difference: 0, … }, 198)
 * // 'June 2025: the sum of 198 providers equals the published total, 2,367,127 attendances'
 */
export function describeReconciliation(line: ReconciliationFigures, parts: number | null = null): string {
  const when = line.period === '' ? '' : `${formatPeriod(line.period)}: `;
  const sum = parts === null ? 'the sum of the parts' : `the sum of ${formatCount(parts, 'providers')}`;
  const total = `${formatPlain(line.statedTotal, 3)} ${line.figure}`.trim();
  if (line.difference === 0) return `${when}${sum} equals the published total, ${total}`;
  const by = formatPlain(Math.abs(line.difference), 3);
  const side = line.partsSum > line.statedTotal ? 'above' : 'below';
  return `${when}${sum} is ${formatPlain(line.partsSum, 3)}, ${by} ${side} the published total of ${total}`;
}

/**
 * What was left out on purpose?
 *
 * @example describeDropped({ what: 'total rows', count: 1, lines: [199] }) // 'Left out: 1 × total rows (line 199)'
 */
export function describeDropped(dropped: { readonly what: string; readonly count: number; readonly lines: readonly number[] }): string {
  const shown = dropped.lines.slice(0, 5).map((line) => formatNumber(line)).join(', ');
  const more = dropped.lines.length > 5 ? '…' : '';
  const where = dropped.lines.length === 0 ? '' : ` (${dropped.lines.length === 1 ? 'line' : 'lines'} ${shown}${more})`;
  return `Left out: ${formatNumber(dropped.count)} × ${dropped.what}${where}`;
}
