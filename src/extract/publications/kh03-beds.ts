import type { Problem } from '../problem.ts';
import { droppedColumns, droppedRows } from './left-out.ts';
import { groupSlug, kh03Columns } from './kh03-columns.ts';
import type { BedColumns, Kh03Columns } from './kh03-columns.ts';
import { quarterEndingIn, quarterOfFileName, quarterOfLabel } from './kh03-quarter.ts';
import { kh03Totals, totalsOfGroups } from './kh03-totals.ts';
import { oncePerGroup } from './kh03-specialties.ts';
import type { MonthSpan } from './month-span.ts';
import { NamedOrganisations } from './named-organisations.ts';
import { aeNumber } from './nhse-ae-figures.ts';
import { periodFromFileName, withoutPeriod } from './period-problems.ts';
import { cellAt } from './plain-heading.ts';
import type { Converted, Publication, TextRow } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';
import type { Beds } from './kh03-bed-figures.ts';
import { bedsByGroups, kh03WebColumns, quarterOfWebRow, type Kh03WebColumns } from './kh03-web-table.ts';

interface Read {
  readonly beds: readonly Beds[];
  readonly problems: readonly Problem[];
}

function bedsOf(columns: Pick<Kh03Columns, 'orgCode' | 'orgName'>, { line, cells }: TextRow, kind: BedColumns, quarter: MonthSpan | null, written: string, group = kind.group): Beds {
  return {
    line, quarter, written, group,
    orgCode: cellAt(cells, columns.orgCode).toUpperCase(), orgName: cellAt(cells, columns.orgName),
    available: cellAt(cells, kind.available), occupied: cellAt(cells, kind.occupied),
  };
}

/** Rows with a quarter's label and its days: the label is believed, because the days of every fourth quarter lie a year early. */
function readByGroup(file: string, columns: Kh03Columns & { readonly layout: 'by-group' }, rows: readonly TextRow[]): Read {
  const problems: Problem[] = [];
  const beds = rows.map((row) => {
    const label = cellAt(row.cells, columns.quarter);
    const quarter = quarterOfLabel(label);
    const start = cellAt(row.cells, columns.periodStart).slice(0, 10);
    if (quarter !== null && start !== '' && start !== quarter.start) {
      problems.push(publicationProblem(file, {
        rule: 'period-contradicts', severity: 'warn', line: row.line, column: 'period_start', seen: start, expected: `${label}: ${quarter.start} to ${quarter.end}`,
      }));
    }
    return bedsOf(columns, row, columns.beds, quarter, label, groupSlug(cellAt(row.cells, columns.group)));
  });
  return { beds, problems };
}

function read(file: string, columns: Kh03Columns, rows: readonly TextRow[], named: MonthSpan | null): Read {
  if (columns.layout === 'by-group') return readByGroup(file, columns, rows);
  if (columns.layout === 'dated') {
    return { problems: [], beds: rows.map((row) => bedsOf(columns, row, columns.beds, quarterEndingIn(cellAt(row.cells, columns.date)), cellAt(row.cells, columns.date))) };
  }
  return {
    problems: named === null ? [] : [periodFromFileName(file, named)],
    beds: rows.flatMap((row) => columns.beds.map((kind) => bedsOf(columns, row, kind, named, ''))),
  };
}

function canonical(file: string, { line, orgCode, orgName, quarter, written, group, available, occupied }: Beds): { line: number; cells: Record<string, string> } {
  const none = aeNumber(available) === 0 && aeNumber(occupied) === 0;
  return {
    line,
    cells: {
      org_code: orgCode, org_name: orgName, measure_id: 'bed_occupancy_overnight',
      // A day that ends no quarter would be read as the first of one: the checks set the row aside, with what was written.
      period_start: quarter?.start ?? `${written} (no quarter)`, period_end: quarter?.end ?? '', period_type: 'quarter',
      breakdown: group === '' ? '' : `specialty_group=${group}`,
      numerator: none ? '' : occupied, denominator: available, status: none ? 'not_applicable' : '', source: file,
    },
  };
}

/** The table by trust of the web pages: each kind of beds once available and once occupied, under equal headings. */
function convertWebTable(file: string, header: readonly string[], columns: Kh03WebColumns, rows: readonly TextRow[], above: readonly TextRow[]): Converted {
  const kinds = bedsByGroups(columns, above);
  if (kinds === null) {
    return { tables: [], dropped: [], reconciliation: [], problems: [publicationProblem(file, { rule: 'repeated-column', severity: 'stop', column: 'Total', seen: 'Total, Total', expected: 'a line above the headings that says “Available” and “Occupied”' })] };
  }
  const isTotal = ({ cells }: TextRow): boolean => kh03Totals.isTotal(cellAt(cells, columns.orgCode), cellAt(cells, columns.orgName));
  const totals = rows.filter(isTotal);
  // Notes stand below the table; every trust has a code.
  const trusts = rows.filter((row) => !isTotal(row) && cellAt(row.cells, columns.orgCode) !== '');
  const notes = rows.filter((row) => !isTotal(row) && cellAt(row.cells, columns.orgCode) === '');
  const beds = trusts.flatMap((row) => {
    const written = `${cellAt(row.cells, columns.year)} ${cellAt(row.cells, columns.periodEnd)}`;
    return kinds.map((kind) => bedsOf(columns, row, kind, quarterOfWebRow(columns, row), written));
  });
  const organisations = new NamedOrganisations();
  for (const { line, orgCode, orgName } of beds) organisations.add(line, orgCode, orgName, 'provider');
  const held = kh03Totals.againstGroups(file, beds);
  const used = new Set([columns.year, columns.periodEnd, columns.orgCode, columns.orgName ?? columns.orgCode, ...kinds.flatMap(({ available, occupied }) => [available, occupied])]);
  return {
    tables: [{ table: 'observation', rows: beds.map((one) => canonical(file, one)) }, { table: 'organisation', rows: organisations.rows() }],
    dropped: [
      ...droppedRows('total rows, which their parts replace', totals.map(({ line }) => line)), ...droppedRows('notes below the table', notes.map(({ line }) => line)), ...droppedColumns(header, used, rows),
    ],
    ...held,
  };
}

/**
 * KH03, the quarterly return of beds available and occupied overnight: by trust and kind of bed (CSV or Parquet), by trust
 * with a dated quarter, one quarter with a pair of columns for each kind, or the table of the web pages with each kind under equal
 * headings, available and occupied. Gives `bed_occupancy_overnight` by quarter, all
 * kinds together and each as a breakdown; beds are daily averages, so they have decimals.
 *
 * - A quarter's label decides over the days beside it: in one real file those of every fourth quarter lie a year early.
 * - A dated quarter is stamped by its last month: `01/09/2013` is July to September 2013.
 * - With one row a specialty, the figures of its kind stand in every row: they count once, and the specialties are held
 *   against them.
 * - Where a file gives kinds only, their sum is the total; where it gives both, they are held against each other.
 * - More beds occupied than available is no slip of the pen: wards do take patients beyond their beds.
 */
export const KH03_BEDS: Publication = {
  name: 'KH03 beds, by quarter',
  recognises: (header) => kh03Columns(header) !== null || kh03WebColumns(header) !== null,
  convert: (file, header, rows, above = []): Converted => {
    const web = kh03WebColumns(header);
    if (web !== null) return convertWebTable(file, header, web, rows, above);
    const columns = kh03Columns(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const named = columns.layout === 'wide' ? quarterOfFileName(file) : null;
    if (columns.layout === 'wide' && named === null) return withoutPeriod(file, 'KH03-2014-Q2.csv');
    const isTotal = ({ cells }: TextRow): boolean => kh03Totals.isTotal(cellAt(cells, columns.orgCode), cellAt(cells, columns.orgName));
    const trusts = rows.filter((row) => !isTotal(row));
    const totals = rows.filter(isTotal);
    // Every specialty repeats the figures of its kind of beds: they count once.
    const specialties = columns.layout === 'by-group' ? oncePerGroup(file, columns, trusts) : null;
    const found = read(file, columns, specialties?.rows ?? trusts, named);
    const whole = columns.layout === 'by-group' ? totalsOfGroups(found.beds) : [];
    const stated = columns.layout === 'wide' || (columns.layout === 'by-group' && found.beds.some(({ group }) => group === ''));
    const held = stated ? kh03Totals.againstGroups(file, found.beds) : { reconciliation: [], problems: [] };
    const checked = { reconciliation: [...specialties?.reconciliation ?? [], ...held.reconciliation], problems: held.problems };
    const organisations = new NamedOrganisations();
    for (const { line, orgCode, orgName } of found.beds) organisations.add(line, orgCode, orgName, 'provider');
    const kinds = columns.layout === 'wide' ? columns.beds : [columns.beds];
    const used = new Set([
      columns.orgCode, ...(columns.orgName === null ? [] : [columns.orgName]), ...kinds.flatMap(({ available, occupied }) => [available, occupied]),
      ...(columns.layout === 'by-group' ? [columns.quarter, columns.group, ...[columns.periodStart, columns.periodEnd, columns.specialty, columns.specialtyOccupied].filter((index) => index !== null)] : []),
      ...(columns.layout === 'dated' ? [columns.date] : []),
    ]);
    return {
      tables: [
        { table: 'observation', rows: [...whole, ...found.beds].map((beds) => canonical(file, beds)) },
        { table: 'organisation', rows: organisations.rows() },
      ],
      dropped: [
        ...(totals.length === 0 ? [] : [{ what: 'total rows, which their parts replace', count: totals.length, lines: totals.map(({ line }) => line) }]),
        ...(specialties?.dropped ?? []),
        ...droppedColumns(header, used, rows),
      ],
      reconciliation: checked.reconciliation,
      problems: [...found.problems, ...checked.problems],
    };
  },
};
