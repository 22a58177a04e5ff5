/** The year table as CSV: a row a provider, as printed; figures as numbers, missing months with their reason. */
import type { YearOfRow, YearTable } from '../../spc/comparison/year-table.ts';
import type { Measure, Organisation } from '../../spc/vocabulary.ts';
import { describeGap } from '../../wording/describe-gap.ts';
import { formatFinancialYear } from '../../wording/format-period.ts';
import { formatYearThreshold } from '../../wording/year-table-words.ts';
import { downloadText } from '../shared/download-text.ts';

type Cell = string | number | null;

const yearHeadings = (year: YearOfRow): string[] => {
  const name = formatFinancialYear(year.yearStart);
  return [`Threshold ${name}`, ...year.cells.map(({ period }) => period), `Year to date ${name}`, `Met ${name}`, `Months missing ${name}`, `Months provisional ${name}`];
};

const yearCells = (year: YearOfRow, measure: Measure): Cell[] => [
  formatYearThreshold(year.thresholds, measure),
  ...year.cells.map(({ value, gap }): Cell => value ?? (gap === null ? null : describeGap(gap))),
  year.toDate.value,
  year.met === null ? '' : year.met ? 'met' : 'not met',
  year.toDate.missing.length,
  year.cells.filter(({ provisional }) => provisional).map(({ period }) => period).join(' '),
];

/** Proportions stay 0–1, as computed; nothing is rounded. Texts that a spreadsheet would run as a formula are made safe. */
export async function yearTableCsv(table: YearTable, measure: Measure, providers: ReadonlyMap<string, Organisation>): Promise<string> {
  const { safeCsv } = await import('../../extract/safe-csv.ts');
  const lines = [
    ...table.rows.map(({ code, years }) => ({ code, name: providers.get(code)?.name ?? code, years })),
    ...(table.all === null ? [] : [{ code: '', name: 'All together', years: table.all }]),
  ];
  const headings = lines[0]?.years.flatMap(yearHeadings) ?? [];
  return safeCsv(
    ['measure_id', 'org_code', 'provider', ...headings],
    lines.map(({ code, name, years }) => [measure.id, code, name, ...years.flatMap((year) => yearCells(year, measure))]),
  );
}

export async function downloadYearTable(table: YearTable, measure: Measure, providers: ReadonlyMap<string, Organisation>): Promise<void> {
  const year = formatFinancialYear(table.years.at(-1) ?? '').replace('/', '-');
  downloadText(`${measure.id}-${year}.csv`, 'text/csv;charset=utf-8', await yearTableCsv(table, measure, providers));
}
