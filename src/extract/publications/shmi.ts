import { monthsLater } from '../checks/calendar.ts';
import { parseDate } from '../checks/parse-dates.ts';
import type { Problem } from '../problem.ts';
import { droppedColumns, droppedRows } from './left-out.ts';
import { monthSpan, releaseMonth, spanFrom, type MonthSpan } from './month-span.ts';
import { periodFromFileName, withoutPeriod } from './period-problems.ts';
import { baseName, cellAt } from './plain-heading.ts';
import type { CanonicalRow, Publication, TextRow } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';
import { shmiColumns, type ShmiColumns } from './shmi-columns.ts';

/** Until 2013 each release covered the twelve months that ended seven months before: October 2011, April 2010 to March 2011. */
const MONTHS_FROM_START_TO_RELEASE = 18;

/** A published ratio and its parts may differ by rounding: recent releases round deaths to the nearest 5. */
const ROUNDING = 0.01;

const BANDS = new Map([['1', 'higher than expected'], ['2', 'as expected'], ['3', 'lower than expected']]);

/** What the publisher says beside the figure; these limits are the ones to read it with. */
function noteOf(columns: ShmiColumns, cells: readonly string[]): string {
  const [lower, upper, band] = [cellAt(cells, columns.lower), cellAt(cells, columns.upper), cellAt(cells, columns.banding)];
  const limits = lower === '' || upper === '' ? '' : `publisher’s limits ${lower} to ${upper}`;
  return [limits, band === '' ? '' : `band: ${BANDS.get(band) ?? band}`].filter((part) => part !== '').join('; ');
}

const FIRST_OF_QUARTER = /-(01|04|07|10)-01$/;

interface SpanFound {
  readonly span: MonthSpan;
  readonly released: string;
  /** A title says so, not the file's name. */
  readonly titled: boolean;
}

/** The twelve months that a file as a whole covers, by its titles or its name; null when these say nothing. */
function spanOfFile(columns: ShmiColumns, file: string, above: readonly TextRow[]): SpanFound | null {
  const titled = above.flatMap(({ cells }) => cells.flatMap((cell) => monthSpan(cell) ?? [])).find(({ months }) => months === 12);
  if (titled !== undefined) return { span: titled, released: '', titled: true };
  const name = baseName(file);
  const named = monthSpan(name);
  if (named?.months === 12) return { span: named, released: '', titled: false };
  const released = columns.old ? releaseMonth(name) : null;
  const start = released === null ? null : monthsLater(released, -MONTHS_FROM_START_TO_RELEASE);
  // Windows began with a quarter. From 2016 on releases came in other months, after a shorter wait: their window is not guessed.
  return released === null || start === null || !FIRST_OF_QUARTER.test(start) ? null : { span: spanFrom(start, 12), released, titled: false };
}

/** `2023-08`, `AUG23`, `August 2023` → the first of that month; anything else stays unsaid. */
function dayOf(cell: string): string {
  const parsed = parseDate(cell.replace(/^([a-z]{3,9})(\d{2}|\d{4})$/i, '$1 $2'));
  return parsed.type === 'day' ? parsed.day : '';
}

function disagreement(file: string, columns: ShmiColumns, header: readonly string[], { line, cells }: TextRow): readonly Problem[] {
  const [observed, expected, value] = [columns.observed, columns.expected, columns.value].map((index) => Number(cellAt(cells, index).replaceAll(',', '') || Number.NaN));
  if (observed === undefined || value === undefined || !((expected ?? 0) > 0)) return [];
  const ratio = observed / (expected ?? 1);
  return Math.abs(ratio - value) > ROUNDING
    ? [publicationProblem(file, { rule: 'value-disagrees', severity: 'warn', line, column: header[columns.value] ?? null, seen: String(value), expected: ratio.toFixed(4) })]
    : [];
}

/**
 * The Summary Hospital-level Mortality Indicator by trust, in the layout of 2011–2013 and in today's. Gives `shmi` over twelve
 * months: observed and expected deaths and their ratio, the publisher's limits and band in the note, and the trusts.
 *
 * The old layout says nowhere which months it is of: they come from the release month in the file's name, which is
 * reported; without one the file is refused. Windows overlap by nine or eleven months, so no control chart shows them.
 */
export const SHMI: Publication = {
  name: 'SHMI by trust',
  recognises: (header) => shmiColumns(header) !== null,
  convert: (file, header, rows, above = []) => {
    const columns = shmiColumns(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const ofFile = columns.period === null ? spanOfFile(columns, file, above) : null;
    if (columns.period === null && ofFile === null) return withoutPeriod(file, columns.old ? 'shmi-2012-april.csv' : 'shmi-apr22-mar23.csv');
    const trusts = rows.filter(({ cells }) => cellAt(cells, columns.observed) !== '' || cellAt(cells, columns.value) !== '');
    const below = rows.filter((row) => !trusts.includes(row));
    const periodOf = (cells: readonly string[]): string => {
      if (ofFile !== null) return ofFile.span.start;
      const found = monthSpan(cellAt(cells, columns.period));
      // A window of another length passes on as found, for the checks to set the row aside.
      return found?.months === 12 ? found.start : cellAt(cells, columns.period);
    };
    const observations = trusts.map(({ line, cells }): CanonicalRow => ({
      line,
      cells: {
        org_code: cellAt(cells, columns.provider), org_name: cellAt(cells, columns.name), measure_id: 'shmi',
        period_start: periodOf(cells), period_type: 'rolling_12_month',
        numerator: cellAt(cells, columns.observed), expected: cellAt(cells, columns.expected), value: cellAt(cells, columns.value),
        as_of: ofFile?.released ?? dayOf(cellAt(cells, columns.published)), source: file, note: noteOf(columns, cells),
      },
    }));
    const organisations = columns.name === null ? [] : trusts.filter(({ cells }) => cellAt(cells, columns.name) !== '').map(({ line, cells }): CanonicalRow => ({
      line,
      cells: {
        org_code: cellAt(cells, columns.provider), org_name: cellAt(cells, columns.name), org_type: 'provider', parent_code: '', valid_from: dayOf(periodOf(cells)),
      },
    }));
    const used = new Set(Object.values(columns).filter((index): index is number => typeof index === 'number'));
    return {
      tables: [{ table: 'observation', rows: observations }, ...(organisations.length === 0 ? [] : [{ table: 'organisation' as const, rows: organisations }])],
      dropped: [...droppedRows('lines of text without figures', below.map(({ line }) => line)), ...droppedColumns(header, used, rows)],
      reconciliation: [],
      problems: [
        ...(ofFile === null || ofFile.titled ? [] : [periodFromFileName(file, ofFile.span)]),
        ...below.slice(0, 1).map(({ line, cells }) => publicationProblem(file, {
          rule: 'rows-after-data', severity: 'fix', line, seen: cells.find((cell) => cell.trim() !== '') ?? '', count: below.length,
        })),
        ...trusts.flatMap((row) => disagreement(file, columns, header, row)),
      ],
    };
  },
};
