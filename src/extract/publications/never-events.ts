import { droppedColumns, droppedRows } from './left-out.ts';
import { financialYearStart } from '../periods/financial-year.ts';
import { spanFrom } from './month-span.ts';
import { periodFromFileName, withoutPeriod } from './period-problems.ts';
import { baseName, cellAt, headingIndex } from './plain-heading.ts';
import type { CanonicalRow, Publication } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';

interface NeverEventColumns {
  readonly name: number;
  readonly count: number;
  readonly year: number | null;
  readonly status: number | null;
}

function columnsOf(header: readonly string[]): NeverEventColumns | null {
  const name = headingIndex(header, ['organisation name', 'organisation', 'provider', 'provider name', 'trust', 'trust name']);
  const count = headingIndex(header, ['never events', 'number of never events', 'total never events', 'never events reported']);
  // A code would be another layout: the national list has names only.
  if (name === null || count === null || headingIndex(header, ['org code', 'organisation code', 'provider code', 'code']) !== null) return null;
  return { name, count, year: headingIndex(header, ['financial year', 'year']), status: headingIndex(header, ['status']) };
}

/** `never-events-2023-24.csv` → `2023-04-01`. */
const yearOfName = (file: string): string | null =>
  financialYearStart(/(?<!\d)20\d{2}\s*(?:-|–|_|to|\/)\s*(?:20)?\d{2}(?!\d)/i.exec(baseName(file))?.[0] ?? '');

const isTotal = (name: string): boolean => /^(grand )?total|^england$|^all organisations$/i.test(name);

/**
 * NHS England's never events by organisation: one row an organisation with a financial year and a number. Gives
 * `never_events` for years. There are names and no codes: the names are matched by the checks, and what no list names is
 * set aside until a person says what it is. Organisations without a never event have no row, and none is made for them.
 *
 * Provisional years stay provisional. Without a column for the year the file's name has to say it.
 */
export const NEVER_EVENTS: Publication = {
  name: 'Never events by organisation',
  recognises: (header) => columnsOf(header) !== null,
  convert: (file, header, rows) => {
    const columns = columnsOf(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const ofFile = columns.year === null ? yearOfName(file) : null;
    if (columns.year === null && ofFile === null) return withoutPeriod(file, 'never-events-2023-24.csv');
    const counted = rows.filter(({ cells }) => cellAt(cells, columns.count) !== '');
    const totals = counted.filter(({ cells }) => isTotal(cellAt(cells, columns.name)));
    const notes = rows.filter((row) => !counted.includes(row));
    const parts = counted.filter((row) => !totals.includes(row));
    const yearOf = (cells: readonly string[]): string => ofFile ?? financialYearStart(cellAt(cells, columns.year)) ?? cellAt(cells, columns.year);
    const observations = parts.map(({ line, cells }): CanonicalRow => ({
      line,
      cells: {
        org_code: '', org_name: cellAt(cells, columns.name), measure_id: 'never_events', period_start: yearOf(cells), period_type: 'year',
        value: cellAt(cells, columns.count), status: /prov|draft|interim|to date|ytd/i.test(cellAt(cells, columns.status)) ? 'provisional' : 'ok', source: file,
      },
    }));
    const reconciliation = totals.map(({ cells }) => {
      const partsSum = parts.filter((part) => yearOf(part.cells) === yearOf(cells)).reduce((sum, part) => sum + (Number(cellAt(part.cells, columns.count)) || 0), 0);
      const statedTotal = Number(cellAt(cells, columns.count)) || 0;
      return { file, period: yearOf(cells).slice(0, 7), figure: 'Never events', partsSum, statedTotal, difference: partsSum - statedTotal };
    });
    const used = new Set(Object.values(columns).filter((index): index is number => typeof index === 'number'));
    return {
      tables: [{ table: 'observation', rows: observations }],
      dropped: [
        ...droppedRows('total rows, used for reconciliation only', totals.map(({ line }) => line)),
        ...droppedRows('lines of text without figures', notes.map(({ line }) => line)),
        ...droppedColumns(header, used, rows),
      ],
      reconciliation,
      problems: [
        ...(ofFile === null ? [] : [periodFromFileName(file, spanFrom(ofFile, 12))]),
        ...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) =>
          publicationProblem(file, { rule: 'reconciliation-difference', severity: 'warn', column: figure, seen: String(partsSum), expected: String(statedTotal) })),
      ],
    };
  },
};
