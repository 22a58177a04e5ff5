/** Over generated files: no row gets lost, whatever is wrong with it, and no message is without its place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExtract } from '../../src/extract/read-extract.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { CONTEXT, textFile } from './reading-context.ts';

const HEAD = ['org_code', 'measure_id', 'period_start', 'numerator', 'denominator', 'note'] as const;
const MONTHS = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-13-01', '2025-03-31', '2062-01-01', '', 'soon'];
const oneOf = (...cells: readonly string[]) => fc.constantFrom(...cells);
/** Mostly good rows, in which any cell may be wrong. */
const row = fc.tuple(
  oneOf('ZA1', 'ZA1', 'ZA2', 'ZB3', 'za1 ', 'ZZ9', 'TOTAL', 'England', '-', ''), oneOf('ae_4h_all_types', 'ae_4h_all_types', 'ae_4h_type1', 'c_difficile', 'ae_4h_al', ''), oneOf(...MONTHS.slice(0, 3), ...MONTHS),
  oneOf('90', '91', '80', '1,234', '-3', '*', 'n/k', '1,23', '', '200', '0.5'), oneOf('100', '101', '0', '-', '#N/A', '', 'many'), oneOf('', 'fine', '=1+1', 'two, words', 'line\nbreak', 'quote"d'),
).map((cells): readonly string[] => cells);
const odd = fc.oneof(
  fc.constant<readonly string[]>([]), fc.constant<readonly string[]>(['', '', '', '', '', '']), fc.constant<readonly string[]>(['Source: made up']), fc.constant<readonly string[]>(['# a remark']),
  fc.constant<readonly string[]>([...HEAD]), row.map((cells) => cells.slice(0, 4)), row.map((cells) => [...cells, 'x']), row.map((cells) => [...cells, '', '']),
);
const lines = fc.array(fc.oneof({ weight: 5, arbitrary: row }, { weight: 1, arbitrary: odd }), { minLength: 1, maxLength: 30 })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.array(fc.nat({ max: rows.length - 1 }), { maxLength: 3 })))
  // Copies of some rows, as copying and pasting leaves them.
  .map(([rows, copied]) => [...rows, ...copied.map((index) => rows[index] ?? [])]);
const quoted = (cell: string): string => (/[",\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('rows of generated extracts', () => {
  it('are each loaded, set aside or left out: the counts add up, every row set aside has its line and reason', async () => {
    let loaded = 0;
    await fc.assert(fc.asyncProperty(lines, oneOf(',', ';', '\t'), oneOf('\n', '\r\n', '\r'), fc.boolean(), async (rows, delimiter, lineEnd, mark) => {
      const text = (mark ? '\ufeff' : '') + [HEAD, ...rows].map((cells) => cells.map(quoted).join(delimiter)).join(lineEnd);
      const { report, tables } = await readExtract(textFile(text), CONTEXT);
      const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
      for (const problem of report.problems) {
        expect(describeProblem(problem).text).toMatch(/[.?]$/);
        expect(problem.count).toBeGreaterThan(0);
      }
      if (report.refused) {
        expect([tables, report.rowsLoaded, report.rowsSetAside]).toEqual([[], 0, 0]);
        expect(report.problems.some(({ severity }) => severity === 'stop')).toBe(true);
        return;
      }
      loaded++;
      expect(report.rowsRead).toBe(filled);
      expect(report.rowsLoaded + report.rowsSetAside + report.dropped.reduce((sum, { count }) => sum + count, 0)).toBe(report.rowsRead);
      expect(report.rowsLoaded).toBe(tables.reduce((sum, table) => sum + table.rows, 0));
      expect(new Set(report.setAside.map(({ line }) => line)).size).toBe(report.rowsSetAside);
      for (const { line, problem, cells } of report.setAside) {
        expect([line, problem.severity, Object.keys(cells).length > 0]).toEqual([problem.line, 'row', true]);
      }
      // Told by rule and column, rows of one kind together: no row was set aside without a word.
      expect(report.problems.filter(({ severity }) => severity === 'row').reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(report.rowsSetAside);
    }), { numRuns: 200, seed: 20_250_601 });
    expect(loaded).toBeGreaterThan(50);
  });
});
