import type { Reconciliation } from '../extract.ts';
import type { Problem } from '../problem.ts';
import { headingAt } from './left-out.ts';
import { aeNumber } from './nhse-ae-figures.ts';
import type { AeBlock, ProviderTable } from './nhse-ae-provider-columns.ts';
import type { TextRow } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';

export interface ProviderChecks {
  readonly reconciliation: readonly Reconciliation[];
  readonly problems: readonly Problem[];
}

/** A published percentage is rounded to one decimal, in points. */
const ROUNDING = 0.06;

const at = (row: TextRow, index: number): number => aeNumber(row.cells[index]) ?? 0;
const sum = (numbers: readonly number[]): number => Number(numbers.reduce((total, number) => total + number, 0).toFixed(6));
const departmentsOf = (row: TextRow, block: AeBlock): number => sum(block.departments.map((index) => at(row, index)));

interface Percentage {
  readonly number: number;
  readonly sign: boolean;
}

function percentageIn(cell: string | undefined): Percentage | null {
  const text = (cell ?? '').trim();
  const number = aeNumber(text.replace(/%$/, ''));
  return number === null ? null : { number, sign: text.endsWith('%') };
}

/** The published percentages of one column, held against numerator and denominator. Nil denominators have none, whatever stands there. */
function percentagesDiffer(
  file: string, header: readonly string[], rows: readonly TextRow[], index: number | null, parts: (row: TextRow) => readonly [within: number, all: number],
): readonly Problem[] {
  if (index === null) return [];
  const found = rows.map((row) => percentageIn(row.cells[index]));
  const fractions = found.every((one) => one === null || (!one.sign && one.number <= 1));
  return rows.flatMap((row, place) => {
    const [within, all] = parts(row);
    const stated = found[place] ?? null;
    if (stated === null || all === 0) return [];
    const points = fractions ? stated.number * 100 : stated.number;
    const computed = (100 * within) / all;
    if (Math.abs(points - computed) <= ROUNDING) return [];
    return [publicationProblem(file, {
      rule: 'value-disagrees', severity: 'warn', line: row.line, column: headingAt(header, index),
      seen: (row.cells[index] ?? '').trim(), expected: String(Math.round(computed * 100) / 100),
    })];
  });
}

/**
 * Does the table agree with itself? Each row's departments with its own totals, those within and over 4 hours with all who
 * came, and the percentages with the counts. Figures are taken from the departments; a difference is told row by row.
 */
export function checkProviderTable(
  file: string, period: string, header: readonly string[], table: ProviderTable, rows: readonly TextRow[],
): ProviderChecks {
  const { attendances, under4Hours, over4Hours } = table;
  const held: readonly { readonly figure: string; readonly column: number; readonly parts: (row: TextRow) => number; readonly stated: (row: TextRow) => number }[] = [
    ...([['attendances', attendances], ['attendances within 4 hours', under4Hours], ['attendances over 4 hours', over4Hours]] as const).flatMap(([what, block]) => (block === null ? [] : [{
      figure: `A&E ${what}: types against the total of each row`, column: block.total,
      parts: (row: TextRow) => departmentsOf(row, block), stated: (row: TextRow) => at(row, block.total),
    }])),
    ...(under4Hours === null ? [] : [{
      figure: 'A&E attendances: within and over 4 hours against all', column: attendances.total,
      parts: (row: TextRow) => sum([departmentsOf(row, under4Hours), departmentsOf(row, over4Hours)]), stated: (row: TextRow) => departmentsOf(row, attendances),
    }]),
  ];
  const reconciliation = held.map(({ figure, parts, stated }): Reconciliation => {
    const partsSum = sum(rows.map(parts));
    const statedTotal = sum(rows.map(stated));
    return { file, period, figure, partsSum, statedTotal, difference: sum([partsSum, -statedTotal]) };
  });
  const differences = held.flatMap(({ column, parts, stated }) => rows.flatMap((row) => (Math.abs(parts(row) - stated(row)) < 0.5 ? [] : [
    publicationProblem(file, {
      rule: 'reconciliation-difference', severity: 'warn', line: row.line, column: headingAt(header, column),
      seen: String(parts(row)), expected: String(stated(row)),
    }),
  ])));
  const type1 = (row: TextRow): readonly [number, number] => {
    const all = at(row, attendances.departments[0]);
    return [under4Hours === null ? all - at(row, over4Hours.departments[0]) : at(row, under4Hours.departments[0]), all];
  };
  const allTypes = (row: TextRow): readonly [number, number] => {
    const all = departmentsOf(row, attendances);
    return [under4Hours === null ? all - departmentsOf(row, over4Hours) : departmentsOf(row, under4Hours), all];
  };
  return {
    reconciliation,
    problems: [
      ...differences,
      ...percentagesDiffer(file, header, rows, table.percentAll, allTypes),
      ...percentagesDiffer(file, header, rows, table.percentType1, type1),
    ],
  };
}
