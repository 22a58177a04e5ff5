import type { Problem } from '../problem.ts';
import { financialYearStart } from '../periods/financial-year.ts';
import type { InfectionMonthColumns } from './infection-months-columns.ts';
import { cellAt } from './plain-heading.ts';
import type { TextRow } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';

/**
 * Which month is a row of? `2017-01-01`, or null when it names none. The financial year and the number of the calendar month
 * decide: January to March lie in the second of its years.
 */
export function infectionMonth(columns: InfectionMonthColumns, { cells }: TextRow): string | null {
  const start = financialYearStart(cellAt(cells, columns.financialYear));
  const month = cellAt(cells, columns.month);
  if (start === null || !/^(0?[1-9]|1[0-2])$/.test(month)) return null;
  const year = Number(start.slice(0, 4)) + (Number(month) < 4 ? 1 : 0);
  return `${String(year)}-${month.padStart(2, '0')}-01`;
}

/** What the other columns of a row say of its month when they contradict: the month of the financial year, and the calendar year. */
export function monthContradictions(file: string, header: readonly string[], columns: InfectionMonthColumns, row: TextRow): readonly Problem[] {
  const month = infectionMonth(columns, row);
  if (month === null) return [];
  const expected = [
    [columns.financialMonth, String(((Number(month.slice(5, 7)) + 8) % 12) + 1)],
    [columns.year, month.slice(0, 4)],
  ] as const;
  return expected.flatMap(([index, wanted]) => {
    const seen = cellAt(row.cells, index);
    return index === null || seen === '' || seen === wanted ? []
      : [publicationProblem(file, { rule: 'period-contradicts', severity: 'warn', line: row.line, column: header[index] ?? null, seen, expected: wanted })];
  });
}
