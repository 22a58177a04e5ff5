import { lastDay } from '../checks/calendar.ts';
import type { Reconciliation } from '../extract.ts';
import { cancerColumns } from './cancer-columns.ts';
import type { CancerColumns } from './cancer-columns.ts';
import { droppedColumns, droppedRows } from './left-out.ts';
import { NamedOrganisations } from './named-organisations.ts';
import { aeNumber } from './nhse-ae-figures.ts';
import { aePeriod } from './nhse-ae-period.ts';
import { monthOfFileName } from './period-of-file-name.ts';
import { periodFromFileName, withoutPeriod } from './period-problems.ts';
import { cellAt } from './plain-heading.ts';
import type { CanonicalRow, Converted, Publication, TextRow } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';

/** From this month on the 62 days of the three routes are one standard. */
const COMBINED_SINCE = '2023-10';
const COMBINED = /^(62 ?d(ays?)?( (combined|general|standard|wait))*|62 ?day combined.*|combined 62.*)$/;
/** `All cancers`, `ALL TREATMENTS`, `All stages and routes`; not `All other cancers`. */
const ALL = /^(all( (?!other|except|excluding|but)[a-z]+){0,3}|)$/;
const TOTAL_ROW = /^(total|england|national|-)$/i;

const plain = (cell: string): string => cell.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim();
const tidy = (number: number): number => Number(number.toFixed(6));

/** The rows by what they are. */
interface Sorted {
  readonly kept: { readonly row: TextRow; readonly month: string }[];
  readonly totals: { readonly row: TextRow; readonly month: string }[];
  readonly commissioners: number[];
  readonly parts: number[];
  readonly otherStandards: Map<string, number[]>;
  readonly earlier: number[];
}

function sort(columns: CancerColumns, rows: readonly TextRow[], monthOfName: string | null): Sorted {
  const sorted: Sorted = { kept: [], totals: [], commissioners: [], parts: [], otherStandards: new Map(), earlier: [] };
  for (const row of rows) {
    const { line, cells } = row;
    const standard = cellAt(cells, columns.standard);
    const month = columns.month === null ? monthOfName ?? '' : aePeriod(cellAt(cells, columns.month)) ?? cellAt(cells, columns.month);
    if (!COMBINED.test(plain(standard))) sorted.otherStandards.set(standard, [...(sorted.otherStandards.get(standard) ?? []), line]);
    else if (columns.basis !== null && plain(cellAt(cells, columns.basis)) !== 'provider') sorted.commissioners.push(line);
    else if (columns.splits.some((index) => !ALL.test(plain(cellAt(cells, index))))) sorted.parts.push(line);
    else if (/^\d{4}-\d{2}$/.test(month) && month < COMBINED_SINCE) sorted.earlier.push(line);
    else if (TOTAL_ROW.test(cellAt(cells, columns.orgCode))) sorted.totals.push({ row, month });
    else sorted.kept.push({ row, month });
  }
  return sorted;
}

/** The share as published, in percent; blank when there is none, and for nobody treated. */
function shareOf(columns: CancerColumns, cells: readonly string[], fractions: boolean): string {
  const number = aeNumber(cellAt(cells, columns.share).replace(/%$/, ''));
  if (number === null || aeNumber(cellAt(cells, columns.total)) === 0) return '';
  return String(fractions ? tidy(number * 100) : number);
}

function observations(file: string, columns: CancerColumns, kept: Sorted['kept']): readonly CanonicalRow[] {
  const shares = columns.share === null ? [] : kept.map(({ row }) => cellAt(row.cells, columns.share));
  const fractions = shares.every((share) => !share.endsWith('%') && (aeNumber(share) ?? 0) <= 1);
  return kept.map(({ row: { line, cells }, month }) => {
    const nobody = aeNumber(cellAt(cells, columns.total)) === 0;
    return {
      line,
      cells: {
        org_code: cellAt(cells, columns.orgCode),
        org_name: cellAt(cells, columns.orgName),
        measure_id: 'cancer_62d_combined',
        period_start: /^\d{4}-\d{2}$/.test(month) ? `${month}-01` : month,
        period_type: 'month',
        numerator: nobody ? '' : cellAt(cells, columns.within),
        denominator: cellAt(cells, columns.total),
        value: shareOf(columns, cells, fractions),
        status: nobody ? 'not_applicable' : 'ok',
        source: file,
      },
    };
  });
}

function reconciliations(file: string, columns: CancerColumns, { kept, totals }: Sorted): readonly Reconciliation[] {
  return totals.flatMap(({ row, month }) => ([['62 days: patients treated', columns.total], ['62 days: patients treated within 62 days', columns.within]] as const)
    .map(([figure, index]): Reconciliation => {
      const partsSum = tidy(kept.filter((one) => one.month === month).reduce((sum, one) => sum + (aeNumber(one.row.cells[index]) ?? 0), 0));
      const statedTotal = aeNumber(row.cells[index]) ?? 0;
      return { file, period: month, figure, partsSum, statedTotal, difference: tidy(partsSum - statedTotal) };
    }));
}

/**
 * Cancer waits by provider: a table by trust and month, or NHS England's combined file. Gives the 62-day standard that has
 * counted all three routes together since October 2023.
 *
 * - Patients are shared between the provider that referred and the one that treated: halves are figures, not slips.
 * - `All` rows stand beside the kinds of cancer, routes and treatments they contain: only rows that are `All` throughout are
 *   used. Rows by commissioner, other standards and months before October 2023 (another measure) are left out and counted.
 * - Total rows are held against their providers, each provider's parts against its total, its share against both.
 */
export const CANCER_62_DAYS: Publication = {
  name: 'Cancer waits by provider, 62 days',
  recognises: (header) => cancerColumns(header) !== null,
  convert: (file, header, rows): Converted => {
    const columns = cancerColumns(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const monthOfName = columns.month === null ? monthOfFileName(file) : null;
    if (columns.month === null && monthOfName === null) return withoutPeriod(file, 'cancer-March-2025.csv');
    const sorted = sort(columns, rows, monthOfName);
    const reconciliation = reconciliations(file, columns, sorted);
    const organisations = new NamedOrganisations();
    for (const { row: { line, cells } } of sorted.kept) organisations.add(line, cellAt(cells, columns.orgCode).toUpperCase(), cellAt(cells, columns.orgName), 'provider');
    const { after } = columns;
    const used = new Set([
      columns.orgCode, columns.standard, columns.total, columns.within, ...columns.splits,
      ...[columns.month, columns.orgName, after, columns.share, columns.basis].filter((index) => index !== null),
    ]);
    return {
      tables: [
        { table: 'observation', rows: observations(file, columns, sorted.kept) },
        { table: 'organisation', rows: organisations.rows() },
      ],
      dropped: [
        ...droppedRows('total rows, used for reconciliation only', sorted.totals.map(({ row }) => row.line)),
        ...droppedRows('rows by commissioner', sorted.commissioners),
        ...droppedRows('rows of single cancers, routes or treatments, which are in the rows for all', sorted.parts),
        ...droppedRows('months before October 2023, when 62 days was another measure', sorted.earlier),
        ...[...sorted.otherStandards].flatMap(([standard, lines]) => droppedRows(`rows of the standard “${standard}”, which this reader does not use`, lines)),
        ...droppedColumns(header, used, rows),
      ],
      reconciliation,
      problems: [
        ...(monthOfName === null ? [] : [periodFromFileName(file, { start: `${monthOfName}-01`, end: lastDay(`${monthOfName}-01`, 1), months: 1 })]),
        ...sorted.totals.map(({ row }) => publicationProblem(file, { rule: 'total-row', severity: 'fix', line: row.line, seen: cellAt(row.cells, columns.orgCode) })),
        ...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) =>
          publicationProblem(file, { rule: 'reconciliation-difference', severity: 'warn', column: figure, seen: String(partsSum), expected: String(statedTotal) })),
        ...(after === null ? [] : sorted.kept).flatMap(({ row: { line, cells } }) => {
          const [within, late, total] = [columns.within, after, columns.total].map((index) => aeNumber(cellAt(cells, index)));
          if (typeof within !== 'number' || typeof late !== 'number' || typeof total !== 'number' || Math.abs(within + late - total) < 0.25) return [];
          return [publicationProblem(file, { rule: 'reconciliation-difference', severity: 'warn', line, column: header[columns.total] ?? null, seen: String(within + late), expected: String(total) })];
        }),
      ],
    };
  },
};
