import { formatCount, joinWords } from './format-count.ts';
import { formatNumber } from './format-number.ts';
import { formatPeriodRange } from './format-period.ts';

const LENGTHS: Readonly<Record<string, string>> = {
  quarter: 'by quarter', four_month: 'by four months', year: 'by year', rolling_12_month: 'of rolling twelve months',
};

/** What stands above the list of figures that are loaded and not drawn. */
export const NOT_DRAWN = {
  heading: 'Loaded, and not drawn',
  why: 'A control chart here has a point a month. Figures of longer periods are kept with their own first and last day, and no screen draws them: a year shown as one of its months would be a wrong figure in the right place.',
  /** Where nothing else is loaded. */
  alone: 'There is no monthly figure to draw yet. Add an extract with a row a month, and its measures appear here.',
} as const;

/** What stands where a screen has no monthly figure to show, by what there is. */
export const NOTHING_TO_DRAW = {
  nothing: 'No data yet',
  /** Files are loaded, with figures of longer periods or without any. */
  longer: 'Loaded, and no chart can be drawn of it',
  otherTables: 'No figures yet',
  otherTablesWhy: 'What is loaded names organisations, measures, thresholds or notes. Charts need figures, or events, one row a provider and month.',
} as const;

/** Figures of one measure: how many by length of period, at how many organisations, from which month to which. */
interface NotDrawn {
  readonly measureName: string;
  readonly lengths: readonly { readonly length: string; readonly figures: number }[];
  readonly organisations: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Which figures of a measure does no chart draw?
 * @example 'C. difficile infections: 1,224 figures by quarter and 12 by year, of 135 organisations, April 2007 to March 2024.'
 */
export function describeNotDrawn({ measureName, lengths, organisations, from, to }: NotDrawn): string {
  const told = lengths.map(({ length, figures }, index) => `${index === 0 ? formatCount(figures, 'figures') : formatNumber(figures)} ${LENGTHS[length] ?? 'of longer periods'}`);
  return `${measureName}: ${joinWords(told)}, of ${formatCount(organisations, 'organisations')}, ${formatPeriodRange(from, to)}.`;
}
