import { listValue, type DuckDBConnection } from '@duckdb/node-api';
import { TOTALS_ROUNDING } from '../../src/extract/checks/reconcile-totals.ts';
import type { Reconciliation, TableName } from '../../src/extract/extract.ts';
import type { ProblemRule } from '../../src/extract/problem-rule.ts';
import type { Problem } from '../../src/extract/problem.ts';
import type { LeftOver } from './left-over.ts';
import type { PieceReports } from './piece-reports.ts';
import { runSql, type SqlRow } from './run-sql.ts';

/** Under this name copies of rows are dropped. */
export const COPIES = 'exact copies';

/** Cells by which a row that is left out is known again. */
const NAMED_CELLS = ['org_code', 'measure_id', 'period', 'numerator', 'denominator', 'value', 'event_id'];

function leaveOut(reports: PieceReports, rule: ProblemRule, row: SqlRow, { column, seen, expected }: Pick<Problem, 'column' | 'seen' | 'expected'>): void {
  const { file } = reports.problems;
  const line = Number(row['line']);
  const cells = Object.fromEntries(NAMED_CELLS.flatMap((name) => (row[name] === null || row[name] === undefined ? [] : [[name, String(row[name])]])));
  reports.leaveOut({ file, line, problem: { rule, severity: 'row', file, line, column, seen, expected, count: 1 }, cells });
}

/** A measure whose every percentage of the whole file is 1 or less stops it; a few such among clear percentages are set aside. */
async function settleScale(connection: DuckDBConnection, sha256: string, reports: PieceReports, left: LeftOver): Promise<void> {
  for (const { measureId, rows, low, most, small } of left.percentages()) {
    const [first] = small;
    if (most > 0 && most <= 1) reports.problems.add('stop', 'fractions-in-percent-column', { line: first?.[0] ?? null, column: 'value', seen: String(most), expected: measureId });
    // The middle one is a clear percentage where at most half of them are low.
    if (most <= 1 || first === undefined || low > Math.floor(rows / 2)) continue;
    const taken = await runSql(connection, 'other-scale', [sha256, listValue(small.map(([line]) => line))]);
    for (const row of taken) leaveOut(reports, 'fraction-for-percent', row, { column: 'value', seen: String(row['value']), expected: '0–100' });
  }
}

async function settleRepeats(connection: DuckDBConnection, sha256: string, table: TableName, reports: PieceReports): Promise<void> {
  const named = await runSql(connection, table === 'event' ? 'repeated-events' : 'repeated-observations', [sha256]);
  if (named.length === 0) return;
  const unnamed = new Map((await runSql(connection, 'count-repeated')).map((row) => [row['differs'] === true, Number(row['rows'])] as const));
  let column = table === 'event' ? 'event_id' : 'value';
  for (const row of named) {
    const differs = row['differs'] === true;
    const line = Number(row['line']);
    const other = String(row['other_line']);
    unnamed.set(differs, (unnamed.get(differs) ?? 0) - 1);
    if (!differs) {
      reports.problems.add('fix', 'exact-duplicate', { line, expected: other });
      reports.drop(COPIES, 1, [line]);
      continue;
    }
    if (table !== 'event') column = row['numerator'] === null && row['denominator'] === null ? 'value' : 'numerator';
    leaveOut(reports, 'conflicting-duplicate', row, { column, seen: String(row['figure']), expected: `${String(row['other_figure'])} on line ${other}` });
  }
  const last = Number(named.at(-1)?.['line']);
  const copies = unnamed.get(false) ?? 0;
  const clashes = unnamed.get(true) ?? 0;
  if (copies > 0) {
    reports.problems.add('fix', 'exact-duplicate', { line: last, count: copies });
    reports.drop(COPIES, copies, []);
  }
  if (clashes > 0) reports.leaveOutUnnamed({ rule: 'conflicting-duplicate', severity: 'row', file: reports.problems.file, line: last, column, seen: null, expected: null, count: clashes });
}

/** Two numbers for what looks like one event: listed, never dropped. */
async function settlePossibleDuplicates(connection: DuckDBConnection, sha256: string, reports: PieceReports): Promise<void> {
  const named = await runSql(connection, 'possible-duplicates', [sha256]);
  for (const row of named) {
    reports.problems.add('warn', 'possible-duplicate', { line: Number(row['line']), column: 'event_id', seen: String(row['event_id']), expected: `${String(row['first_id'])} on line ${String(row['first_line'])}` });
  }
  const rest = Number(named[0]?.['found'] ?? 0) - named.length;
  if (rest > 0) reports.problems.add('warn', 'possible-duplicate', { line: Number(named.at(-1)?.['line']), column: 'event_id', count: rest });
}

/** A month's volume that is about twice what it was, wherever in the file the months before it stood. */
async function settleJumps(connection: DuckDBConnection, sha256: string, reports: PieceReports, { counts }: LeftOver): Promise<void> {
  const named = await runSql(connection, 'volume-jumps', [sha256, [...counts].join(' ')]);
  for (const row of named) {
    reports.problems.add('warn', 'volume-jump', { line: Number(row['line']), column: String(row['figure_column']), seen: String(row['figure']), expected: String(row['usual']) });
  }
  const rest = Number(named[0]?.['found'] ?? 0) - named.length;
  if (rest > 0) reports.problems.add('warn', 'volume-jump', { line: Number(named.at(-1)?.['line']), column: String(named.at(-1)?.['figure_column']), count: rest });
}

/** Holds the totals that the file states against the sums of all its rows. */
async function settleTotals(connection: DuckDBConnection, sha256: string, reports: PieceReports, { totals }: LeftOver): Promise<void> {
  if (totals.length === 0) return;
  await connection.run('create or replace temp table stated_total (line integer, measure_id varchar, period_start varchar, period_end varchar, breakdown varchar)');
  const appender = await connection.createAppender('stated_total', null, 'temp');
  for (const { line, measureId, periodStart, periodEnd, breakdown } of totals) {
    appender.appendInteger(line);
    for (const text of [measureId, periodStart, periodEnd, breakdown]) appender.appendVarchar(text);
    appender.endRow();
  }
  appender.closeSync();
  const sums = new Map((await runSql(connection, 'sums-of-totals', [sha256])).map((row) => [Number(row['line']), row] as const));
  const lines: Reconciliation[] = [];
  for (const name of ['numerator', 'denominator', 'value'] as const) {
    for (const total of totals) {
      const statedTotal = total[name];
      if (statedTotal === null) continue;
      const partsSum = Number(sums.get(total.line)?.[name] ?? 0);
      const difference = partsSum - statedTotal;
      lines.push({ file: reports.problems.file, period: total.period, figure: `${total.measureId} ${name}`, partsSum, statedTotal, difference });
      if (Math.abs(difference) > TOTALS_ROUNDING) reports.problems.add('warn', 'reconciliation-difference', { line: total.line, column: name, seen: String(partsSum), expected: String(statedTotal) });
    }
  }
  reports.reconcile(lines);
}

/**
 * Says of a file that came in pieces what only the whole can say, now that all of its rows are staged: percentages on another scale, rows
 * that repeat or contradict each other, events that look like one, volumes that double, totals that its rows do not add up to. Rows that fall are taken out.
 */
export async function settleFile(connection: DuckDBConnection, sha256: string, table: TableName, reports: PieceReports, left: LeftOver): Promise<void> {
  if (table === 'observation') await settleScale(connection, sha256, reports, left);
  if (reports.problems.refused) return;
  if (table === 'observation' || table === 'event') await settleRepeats(connection, sha256, table, reports);
  if (table === 'event') await settlePossibleDuplicates(connection, sha256, reports);
  if (table !== 'observation') return;
  await settleJumps(connection, sha256, reports, left);
  await settleTotals(connection, sha256, reports, left);
}
