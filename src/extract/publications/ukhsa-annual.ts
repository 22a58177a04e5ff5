import type { Reconciliation } from '../extract.ts';
import { ENGLAND, englandOrganisation } from './england.ts';
import { financialYearStart } from '../periods/financial-year.ts';
import { infectionOf } from './infections.ts';
import { droppedColumns, droppedRows } from './left-out.ts';
import { cellAt } from './plain-heading.ts';
import type { CanonicalRow, Converted, Publication, TextRow } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';
import { ukhsaAnnualColumns, type UkhsaAnnualColumns } from './ukhsa-annual-columns.ts';

type Boards = Extract<UkhsaAnnualColumns, { layout: 'boards' }>;
type England = Extract<UkhsaAnnualColumns, { layout: 'england' }>;

const NOTHING: Converted = { tables: [], dropped: [], reconciliation: [], problems: [] };
const OTHER_ORGANISMS = 'rows of organisms that no measure is about, or that are part of another row';

const speciesOf = ({ cells }: TextRow, species: number) => infectionOf(cellAt(cells, species));
const isNumber = (cell: string): boolean => /^\d+(\.\d+)?$/.test(cell);

function convertBoards(file: string, header: readonly string[], columns: Boards, rows: readonly TextRow[]): Converted {
  const known = rows.filter((row) => speciesOf(row, columns.species) !== null && cellAt(row.cells, columns.code) !== '');
  const boards = new Map(known.map((row) => [cellAt(row.cells, columns.code), row] as const));
  const observations = known.flatMap((row) => columns.years.map(({ index, start }): CanonicalRow => ({
    line: row.line,
    cells: {
      org_code: cellAt(row.cells, columns.code), org_name: cellAt(row.cells, columns.name), measure_id: speciesOf(row, columns.species)?.ratePopulation ?? '',
      period_start: start, period_type: 'year', value: cellAt(row.cells, index), source: file,
    },
  })));
  const organisations = [...boards.values()].map(({ line, cells }): CanonicalRow => ({
    line, cells: { org_code: cellAt(cells, columns.code), org_name: cellAt(cells, columns.name), org_type: 'commissioner', parent_code: '' },
  }));
  const used = new Set([columns.species, columns.code, columns.name, ...columns.years.map(({ index }) => index)]);
  return {
    tables: [{ table: 'organisation', rows: organisations }, { table: 'observation', rows: observations }],
    dropped: [...droppedRows(OTHER_ORGANISMS, rows.filter((row) => !known.includes(row)).map(({ line }) => line)), ...droppedColumns(header, used, rows)],
    reconciliation: [], problems: [],
  };
}

function englandRows(file: string, columns: England, row: TextRow): readonly CanonicalRow[] {
  const infection = speciesOf(row, columns.species);
  if (infection === null) return [];
  const { line, cells } = row;
  const year = cellAt(cells, columns.year);
  const base = { org_code: ENGLAND.code, org_name: ENGLAND.name, period_start: financialYearStart(year) ?? year, period_type: 'year', source: file };
  const [cases, population] = [cellAt(cells, columns.allCases), cellAt(cells, columns.population)];
  const linked = columns.parts.filter(({ breakdown }) => breakdown === 'exposure=hoha' || breakdown === 'exposure=coha').map(({ index }) => cellAt(cells, index));
  return [
    ...(columns.allCases === null ? [] : [{ line, cells: { ...base, measure_id: infection.allCases, value: cases } }]),
    ...(columns.allCases === null || columns.population === null ? []
      : [{ line, cells: { ...base, measure_id: infection.ratePopulation, numerator: cases, denominator: population, value: cellAt(cells, columns.rate) } }]),
    ...columns.parts.map(({ index, breakdown }) => ({ line, cells: { ...base, measure_id: infection.allCases, breakdown, value: cellAt(cells, index) } })),
    ...(infection.trustCases === 'c_difficile' && linked.length === 2 && linked.every(isNumber)
      ? [{ line, cells: { ...base, measure_id: 'c_difficile_hoha_coha', value: String(linked.reduce((sum, cell) => sum + Number(cell), 0)) } }] : []),
  ];
}

/** Cases by onset, held against all cases of the same row. */
function reconcileOnset(file: string, columns: England, rows: readonly TextRow[]): readonly Reconciliation[] {
  const onset = columns.parts.filter(({ breakdown }) => breakdown.startsWith('onset='));
  if (columns.allCases === null || onset.length === 0) return [];
  return rows.flatMap(({ cells }): readonly Reconciliation[] => {
    const parts = onset.map(({ index }) => cellAt(cells, index));
    const stated = cellAt(cells, columns.allCases);
    if (!isNumber(stated) || !parts.every(isNumber)) return [];
    const partsSum = parts.reduce((sum, part) => sum + Number(part), 0);
    return [{
      file, period: cellAt(cells, columns.year), figure: `${cellAt(cells, columns.species)}: cases by onset`,
      partsSum, statedTotal: Number(stated), difference: partsSum - Number(stated),
    }];
  });
}

function convertEngland(file: string, header: readonly string[], columns: England, rows: readonly TextRow[]): Converted {
  const known = rows.filter((row) => speciesOf(row, columns.species) !== null);
  const reconciliation = reconcileOnset(file, columns, rows);
  const used = new Set([columns.species, columns.year, columns.allCases, columns.population, columns.rate, ...columns.parts.map(({ index }) => index)].filter((index) => index !== null));
  return {
    tables: [
      { table: 'organisation', rows: known.slice(0, 1).map(({ line }) => englandOrganisation(line)) },
      { table: 'observation', rows: known.flatMap((row) => englandRows(file, columns, row)) },
    ],
    dropped: [...droppedRows(OTHER_ORGANISMS, rows.filter((row) => !known.includes(row)).map(({ line }) => line)), ...droppedColumns(header, used, rows)],
    reconciliation,
    problems: reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, period, partsSum, statedTotal }) =>
      publicationProblem(file, { rule: 'reconciliation-difference', severity: 'warn', column: `${figure}, ${period}`, seen: String(partsSum), expected: String(statedTotal) })),
  };
}

/**
 * UKHSA's annual tables of infections, one sheet as CSV. By integrated care board: rates of six organisms for every 100,000
 * people. For England: all cases, their rate, and cases by onset or by earlier contact with hospitals, as breakdowns.
 *
 * Years are the financial years they say, never months. `[x]` (not collected) becomes a status. Shares of a year by quarter
 * (table S7), single species and rates over other denominators are left out and listed.
 */
export const UKHSA_ANNUAL: Publication = {
  name: 'UKHSA annual infection table',
  recognises: (header) => ukhsaAnnualColumns(header) !== null,
  convert: (file, header, rows) => {
    const columns = ukhsaAnnualColumns(header);
    if (columns === null) return NOTHING;
    if (columns.layout === 'boards') return convertBoards(file, header, columns, rows);
    if (columns.layout === 'england') return convertEngland(file, header, columns, rows);
    return { ...NOTHING, dropped: droppedRows('shares of a year by quarter, which no measure uses', rows.map(({ line }) => line)) };
  },
};
