import type { Reconciliation } from '../extract.ts';
import type { Problem } from '../problem.ts';
import { infectionMonthColumns, type InfectionMonthColumns } from './infection-months-columns.ts';
import { infectionMonth, monthContradictions } from './infection-months-period.ts';
import { infectionOf, type Infection } from './infections.ts';
import { droppedColumns, droppedRows } from './left-out.ts';
import { cellAt } from './plain-heading.ts';
import type { CanonicalRow, Publication, TextRow } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';

const isNumber = (cell: string): boolean => /^\d+$/.test(cell);

function observationsOf(file: string, columns: InfectionMonthColumns, infection: Infection, row: TextRow): readonly CanonicalRow[] {
  const { line, cells } = row;
  const of = (index: number | null): string => cellAt(cells, index);
  const base = {
    org_code: of(columns.org), period_start: infectionMonth(columns, row) ?? `${of(columns.financialYear)} ${of(columns.month)}`, period_type: 'month', source: file,
  };
  const made = (more: Record<string, string>): CanonicalRow => ({ line, cells: { ...base, ...more } });
  const exposure = (value: string): string => of(columns.parts.find(({ breakdown }) => breakdown === `exposure=${value}`)?.index ?? null);
  const linked = [exposure('hoha'), exposure('coha')];
  const apportioned = of(columns.apportioned);
  return [
    made({ measure_id: infection.allCases, value: of(columns.total) }),
    ...columns.parts.filter(({ index }) => of(index) !== '').map(({ index, breakdown }) => made({ measure_id: infection.allCases, breakdown, value: of(index) })),
    ...(apportioned === '' ? []
      // For a commissioner these are its residents’ cases counted as some trust’s own: part of its total, not a measure of its own.
      : [columns.trusts && infection.trustCases !== null
        ? made({ measure_id: infection.trustCases, value: apportioned })
        : made({ measure_id: infection.allCases, breakdown: 'apportioned=trust', value: apportioned })]),
    ...(columns.trusts && infection.trustCases === 'c_difficile' && linked.every(isNumber)
      ? [made({ measure_id: 'c_difficile_hoha_coha', value: String(linked.reduce((sum, cell) => sum + Number(cell), 0)) })] : []),
  ];
}

/** Month by month: do the parts of one kind add up to all cases, over the rows that have every part? */
function reconcileParts(file: string, columns: InfectionMonthColumns, rows: readonly TextRow[]): readonly Reconciliation[] {
  return (['assigned_to', 'exposure'] as const).flatMap((kind) => {
    const parts = columns.parts.filter((part) => part.kind === kind);
    const sums = new Map<string, { period: string; figure: string; partsSum: number; statedTotal: number }>();
    for (const row of rows) {
      const found = parts.map(({ index }) => cellAt(row.cells, index));
      const total = cellAt(row.cells, columns.total);
      const month = infectionMonth(columns, row);
      if (parts.length < 2 || month === null || !isNumber(total) || !found.every(isNumber)) continue;
      const collection = cellAt(row.cells, columns.collection);
      const sum = sums.get(`${collection} ${month}`)
        ?? { period: month.slice(0, 7), figure: `${collection} cases by ${kind === 'exposure' ? 'earlier contact with hospitals' : 'who they were assigned to'}`, partsSum: 0, statedTotal: 0 };
      sum.partsSum += found.reduce((all, cell) => all + Number(cell), 0);
      sum.statedTotal += Number(total);
      sums.set(`${collection} ${month}`, sum);
    }
    return [...sums.values()].sort((one, other) => one.period.localeCompare(other.period))
      .map((sum) => ({ file, ...sum, difference: sum.partsSum - sum.statedTotal }));
  });
}

/** How many months of organisations that appear somewhere have no row, where another organisation has one? */
function monthsWithoutRows(file: string, columns: InfectionMonthColumns, rows: readonly TextRow[]): readonly Problem[] {
  const collections = new Map<string, { readonly organisations: Set<string>; readonly months: Set<string>; readonly pairs: Set<string> }>();
  for (const row of rows) {
    const month = infectionMonth(columns, row);
    if (month === null) continue;
    const key = cellAt(row.cells, columns.collection);
    const seen = collections.get(key) ?? { organisations: new Set(), months: new Set(), pairs: new Set() };
    const organisation = cellAt(row.cells, columns.org);
    seen.organisations.add(organisation);
    seen.months.add(month);
    seen.pairs.add(`${organisation} ${month}`);
    collections.set(key, seen);
  }
  return [...collections.values()].flatMap(({ organisations, months, pairs }) => {
    const all = organisations.size * months.size;
    return pairs.size === all ? [] : [publicationProblem(file, { rule: 'months-without-rows', severity: 'warn', seen: String(all - pairs.size), expected: String(all) })];
  });
}

/**
 * Monthly infection cases of PHE and UKHSA as their data capture system lists them: one row an organisation, collection and
 * month. Gives all cases, with breakdowns by who they were assigned to and by earlier contact with hospitals; for trusts also
 * the cases counted as their own, and those linked to a hospital stay.
 *
 * - The month follows from financial year and month number; `fmonth` is often wrong and is reported where it is.
 * - A month without a row is not zero: the layout writes none for no case and none for no return. It stays a gap and is counted.
 */
export const INFECTION_MONTHS: Publication = {
  name: 'Monthly infection cases (PHE/UKHSA)',
  recognises: (header) => infectionMonthColumns(header) !== null,
  convert: (file, header, rows) => {
    const columns = infectionMonthColumns(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const about = new Map(rows.map((row) => [row, infectionOf(cellAt(row.cells, columns.collection))] as const));
    const isTotal = ({ cells }: TextRow): boolean => /^((grand )?total|england|eng|all|-)$/i.test(cellAt(cells, columns.org));
    const totals = rows.filter((row) => about.get(row) !== null && isTotal(row));
    const known = rows.filter((row) => about.get(row) !== null && !isTotal(row));
    const reconciliation = reconcileParts(file, columns, known);
    const used = new Set([
      columns.collection, columns.org, columns.month, columns.financialYear, columns.total, columns.year, columns.financialMonth, columns.apportioned,
      ...columns.parts.map(({ index }) => index),
    ].filter((index) => index !== null));
    return {
      tables: [{
        table: 'observation',
        rows: known.flatMap((row) => {
          const infection = about.get(row);
          return infection === null || infection === undefined ? [] : observationsOf(file, columns, infection, row);
        }),
      }],
      dropped: [
        ...droppedRows('total rows, which their parts replace', totals.map(({ line }) => line)),
        ...droppedRows('rows of organisms that no measure is about', rows.filter((row) => about.get(row) === null).map(({ line }) => line)),
        ...droppedColumns(header, used, rows),
      ],
      reconciliation,
      problems: [
        ...totals.map(({ line, cells }) => publicationProblem(file, { rule: 'total-row', severity: 'fix', line, seen: cellAt(cells, columns.org) })),
        ...known.flatMap((row) => monthContradictions(file, header, columns, row)),
        ...monthsWithoutRows(file, columns, known),
        ...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, period, partsSum, statedTotal }) =>
          publicationProblem(file, { rule: 'reconciliation-difference', severity: 'warn', column: `${figure}, ${period}`, seen: String(partsSum), expected: String(statedTotal) })),
      ],
    };
  },
};
