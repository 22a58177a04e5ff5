/** The year table in words: headings, figures as board papers print them, thresholds, and a legend for every mark that occurs. */
import type { NotAdded } from '../spc/comparison/months-add-up.ts';
import type { SumWithheld } from '../spc/comparison/sum-of-months.ts';
import type { YearCell, YearOfRow, YearTable } from '../spc/comparison/year-table.ts';
import type { GapReason, Measure, Period, Threshold } from '../spc/vocabulary.ts';
import { describeGap } from './describe-gap.ts';
import { describeThreshold } from './describe-threshold.ts';
import { formatCount, sentenceCase } from './format-count.ts';
import { formatFinancialYear, formatPeriod, formatPeriodTick } from './format-period.ts';
import { decimalsFor, formatThreshold, formatValueBeside, unitOf } from './format-value.ts';

/** In a column of months there is room for one short word. */
const SHORT_GAPS: Readonly<Record<GapReason, string>> = {
  'no-row': 'no row', 'not-submitted': 'not sent', suppressed: 'hidden', 'not-applicable': 'n/a', insufficient: 'too few', censored: 'cut off', 'zero-denominator': 'nobody',
};

/** Marks beside a figure. */
export const MET_MARKS = { met: '✓', missed: '✗' } as const;

export const formatMonthHeading = (period: Period): string => formatPeriodTick(period, false).month;
export const formatYearHeading = (yearStart: Period): string => formatFinancialYear(yearStart);

/** Decimals of the whole table, so that columns are alike: decided by the figures of all rows. */
export function decimalsOfTable(table: YearTable, measure: Measure, denominators: readonly (number | null)[]): number {
  const values = table.rows.flatMap(({ years }) => years.flatMap(({ cells }) => cells.map(({ value }) => value)));
  return decimalsFor(measure, { values, denominators });
}

/** A figure without its percent sign: the caption says that all are percentages. What only rounds to its level gets decimals until it differs. */
const formatCellValue = (value: number, level: number | null, measure: Measure, decimals: number): string => formatValueBeside(value, level, measure, decimals).replace(/%$/, '');

/** What stands in the cell, what a screen reader hears after it, and the small word beneath. */
export interface YearCellWords {
  readonly text: string;
  readonly mark: string;
  readonly under: string;
  readonly spoken: string;
}

/** One month of a row. */
export function yearCellWords(cell: YearCell, measure: Measure, decimals: number): YearCellWords {
  if (cell.value === null) {
    if (cell.toCome || cell.gap === null) return { text: '', mark: '', under: '', spoken: cell.toCome ? 'to come' : 'no figure' };
    return { text: '', mark: '', under: SHORT_GAPS[cell.gap], spoken: describeGap(cell.gap) };
  }
  return {
    text: formatCellValue(cell.value, cell.level, measure, decimals),
    mark: cell.met === null ? '' : cell.met ? MET_MARKS.met : MET_MARKS.missed,
    under: cell.provisional ? 'prov.' : '',
    spoken: [cell.met === null ? '' : cell.met ? 'met' : 'not met', cell.provisional ? 'provisional' : ''].filter((text) => text !== '').join(', '),
  };
}

/**
 * The threshold in a narrow column: `95%`, `98%, 95%` where it changed in the year, `60 a year`. '' for none.
 */
export function formatYearThreshold(thresholds: readonly Threshold[], measure: Measure): string {
  const levels = [...new Set(thresholds.map(({ value, kind }) => `${formatThreshold(value, measure)}${kind === 'annual-limit' ? ' a year' : ''}`))];
  // A trajectory has a level a month: its ends say enough.
  return levels.length <= 2 ? levels.join(', ') : `${levels[0] ?? ''} to ${levels.at(-1) ?? ''}`;
}

const WITHHELD: Readonly<Record<SumWithheld, string>> = {
  'no-figures': 'no figures',
  'without-parts': 'The counts behind the percentages are not known, and percentages cannot be added.',
  'cannot-be-added': 'These figures cannot be added.',
};

const NOT_ADDED: Readonly<Record<NotAdded, string>> = {
  'overlapping-windows': 'No year to date is given: each figure covers several months already, and most patients would be counted more than once.',
  'looks-cumulative': 'No year to date is given: the figures look like totals since April already.',
};

/** The year to date of a row. `spoken` says what a sighted reader sees in marks. */
export function yearToDateWords({ toDate, met, thresholds }: Pick<YearOfRow, 'toDate' | 'met' | 'thresholds'>, measure: Measure, decimals: number): YearCellWords {
  const { value, withheld, missing, provisional } = toDate;
  if (value === null) return { text: '–', mark: '', under: '', spoken: withheld === null ? '' : WITHHELD[withheld] };
  const incomplete = missing.length > 0;
  return {
    text: formatCellValue(value, thresholds.length === 1 ? (thresholds[0]?.value ?? null) : null, measure, decimals),
    mark: met === null ? '' : met ? MET_MARKS.met : MET_MARKS.missed,
    under: incomplete ? `${String(missing.length)} missing` : provisional.length > 0 ? 'prov.' : '',
    spoken: [
      met === null ? '' : met ? 'met' : 'not met',
      incomplete ? `${formatCount(missing.length, 'months')} missing` : '',
      provisional.length > 0 ? `${formatCount(provisional.length, 'months')} provisional` : '',
    ].filter((text) => text !== '').join(', '),
  };
}

/** The table's caption: measure, unit, and up to which month. */
export function yearTableCaption(table: YearTable, measure: Measure): string {
  const unit = measure.kind === 'proportion' ? 'per cent' : unitOf(measure);
  const years = table.years.map(formatFinancialYear).join(' and ');
  return `${measure.name}${unit === '' ? '' : `, ${unit}`}: ${years}${table.upTo === null ? '' : `, figures to ${formatPeriod(table.upTo)}`}`;
}

/** How the year to date is made, in one sentence. */
export function explainYearToDate(table: YearTable, measure: Measure): string {
  if (table.notAdded !== null) return NOT_ADDED[table.notAdded];
  if (measure.kind === 'value') return 'No year to date is given: these figures cannot be added.';
  if (measure.kind === 'count') return 'Year to date: the months added up. A month without a figure is not counted as zero.';
  return `Year to date: all ${measure.numeratorLabel} over all ${measure.denominatorLabel ?? 'in the denominator'}; not a mean of the months. A month without a figure is left out.`;
}

/** A line of the legend for each mark that occurs in the table, in the order met, provisional, gaps. */
export function yearTableLegend(table: YearTable): readonly { readonly mark: string; readonly meaning: string }[] {
  const cells = [...table.rows.flatMap(({ years }) => years), ...(table.all ?? [])].flatMap((year) => year.cells);
  const gaps = [...new Set(cells.flatMap(({ gap }) => gap ?? []))];
  return [
    ...(cells.some(({ met }) => met === true) ? [{ mark: MET_MARKS.met, meaning: 'met the threshold then in force' }] : []),
    ...(cells.some(({ met }) => met === false) ? [{ mark: MET_MARKS.missed, meaning: 'not met' }] : []),
    ...(cells.some(({ provisional }) => provisional) ? [{ mark: 'prov.', meaning: 'provisional, may still change' }] : []),
    ...gaps.map((gap) => ({ mark: SHORT_GAPS[gap], meaning: describeGap(gap) })).filter(({ mark, meaning }) => mark !== meaning),
  ];
}

/** The threshold as it is read out. */
export const spokenYearThreshold = (thresholds: readonly Threshold[], measure: Measure): string =>
  thresholds.length === 0 ? 'no threshold' : sentenceCase(thresholds.slice(0, 2).map((row) => describeThreshold(row, measure)).join(', then '));
