import type { Dropped } from '../extract.ts';
import type { Problem } from '../problem.ts';
import { aeColumns, type AeColumns } from './nhse-ae-columns.ts';
import { aeFigure, lacksBreaches } from './nhse-ae-figures.ts';
import { aeOrganisations } from './nhse-ae-organisations.ts';
import { aePeriod } from './nhse-ae-period.ts';
import { reconcile, sortRows } from './nhse-ae-rows.ts';
import { ALL_DEPARTMENTS, TYPE_1_ONLY } from './nhse-ae-totals.ts';
import type { CanonicalRow, Converted, Publication, TextRow } from './publication.ts';

const MEASURES = [
  { id: 'ae_4h_all_types', departments: ALL_DEPARTMENTS },
  { id: 'ae_4h_type1', departments: TYPE_1_ONLY },
] as const;

function observations(file: string, columns: AeColumns, providers: readonly TextRow[]): readonly CanonicalRow[] {
  // Nothing inside a revised file says that it is one; only its name does.
  const revision = /revis/i.test(file) ? '1' : '0';
  return providers.flatMap(({ line, cells }) => {
    const period = aePeriod(cells[columns.period] ?? '');
    const name = columns.orgName === null ? '' : (cells[columns.orgName] ?? '').trim();
    return MEASURES.map(({ id, departments }) => {
      const { numerator, denominator, status, note } = aeFigure(columns, cells, departments);
      return {
        line,
        cells: {
          org_code: (cells[columns.orgCode] ?? '').trim(),
          org_name: name,
          measure_id: id,
          period_start: period === null ? (cells[columns.period] ?? '').trim() : `${period}-01`,
          period_type: 'month',
          numerator,
          denominator,
          status,
          revision,
          source: file,
          note,
        },
      };
    });
  });
}

function droppedColumns(columns: AeColumns, header: readonly string[], rows: readonly TextRow[]): readonly Dropped[] {
  const used = new Set([
    columns.period, columns.orgCode, columns.parent, columns.orgName, ...columns.figures.map((figure) => figure.index),
  ]);
  const widest = rows.reduce((width, row) => Math.max(width, row.cells.length), header.length);
  const empty: string[] = [];
  const unused: string[] = [];
  for (let index = 0; index < widest; index += 1) {
    if (used.has(index)) continue;
    const heading = (header[index] ?? '').trim();
    const filled = rows.some((row) => (row.cells[index] ?? '').trim() !== '');
    (filled ? unused : empty).push(heading === '' ? `column ${String(index + 1)}` : heading);
  }
  return [
    ...(empty.length > 0 ? [{ what: `empty columns: ${empty.join(', ')}`, count: empty.length, lines: [] }] : []),
    ...(unused.length > 0 ? [{ what: `columns these measures do not use: ${unused.join(', ')}`, count: unused.length, lines: [] }] : []),
  ];
}

const droppedRows = (what: string, lines: readonly number[]): readonly Dropped[] =>
  lines.length === 0 ? [] : [{ what, count: lines.length, lines }];

function problem(file: string, found: Pick<Problem, 'rule' | 'severity' | 'line' | 'column' | 'seen' | 'expected'>): Problem {
  return { file, count: 1, ...found };
}

/**
 * NHS England's monthly A&E return as published (`Monthly-AE-June-2025.csv`): one row a provider, one month a file, or many
 * months stacked by somebody else. Gives `ae_4h_all_types` and `ae_4h_type1`, booked visits included, and the providers
 * with their regions.
 *
 * - Seen within 4 hours = attendances − attendances over 4 hours.
 * - Total rows are never added to their parts, however they are marked; the parts are held against them, figure by figure.
 * - `-revised` in a file's name makes its figures revision 1, which wins over revision 0 of the same month.
 * - No attendances: not applicable. No over-4-hours figure: not submitted, with a warning where the file shows it as 0.
 */
export const NHSE_AE_MONTHLY: Publication = {
  name: 'NHS England A&E monthly CSV',
  recognises: (header) => aeColumns(header) !== null,
  convert: (file, header, rows): Converted => {
    const columns = aeColumns(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const sorted = sortRows(columns, header, rows);
    const reconciliation = reconcile(file, columns, sorted);
    const type1Heading = columns.figures.find((one) => one.figure === 'over-4-hours' && one.department === 'type1')?.heading ?? null;
    return {
      tables: [
        { table: 'observation', rows: observations(file, columns, sorted.providers) },
        { table: 'organisation', rows: aeOrganisations(columns, sorted.providers) },
      ],
      dropped: [
        ...droppedRows('total rows, used for reconciliation only', sorted.totals.map(({ row }) => row.line)),
        ...droppedRows('repeated header rows', sorted.headers),
        ...droppedRows('lines of text without figures', sorted.notes),
        ...droppedRows('blank rows', sorted.blank),
        ...droppedColumns(columns, header, rows),
      ],
      reconciliation,
      problems: [
        ...sorted.totals.map(({ row, marker }) =>
          problem(file, { rule: 'total-row', severity: 'fix', line: row.line, column: null, seen: marker, expected: null })),
        ...sorted.providers.filter(({ cells }) => lacksBreaches(columns, cells)).map(({ line }) =>
          problem(file, { rule: 'no-figure', severity: 'warn', line, column: type1Heading, seen: null, expected: null })),
        ...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) =>
          problem(file, {
            rule: 'reconciliation-difference', severity: 'warn', line: null, column: figure, seen: String(partsSum), expected: String(statedTotal),
          })),
      ],
    };
  },
};
