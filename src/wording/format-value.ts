/** A measure's value as it is read aloud. Percent exists only here: the core knows proportions of 0 to 1. */
import type { Measure, MonthlySeries } from '../spc/vocabulary.ts';
import { sameNumber } from '../spc/same-number.ts';
import { decimalsNeeded, formatNumber, formatPlain, roundHalfUp } from './format-number.ts';
import { formatCount } from './format-count.ts';

/** The part of a measure that decides how its values are written. */
export type MeasureFormat = Pick<Measure, 'kind' | 'multiplier' | 'numeratorLabel' | 'denominatorLabel'> & Partial<Pick<Measure, 'maxPercentOver100'>>;

/**
 * How many decimals do this measure's values deserve at this provider? Decided once for the series, so that a column or
 * an axis does not change its mind from month to month.
 *
 * Proportions: none when a typical month has fewer than 50 in its denominator (one patient moves it by more than two
 * points), two from 500,000 on, otherwise one. Counts: none, one where half cases occur. Rates: one, two where they
 * are below 1. Ratios: two. Without a series, or without any value, the middle choice.
 *
 * @example decimalsFor({ kind: 'proportion', … }, seriesOf25000Patients) // 1
 */
export function decimalsFor(measure: MeasureFormat, series: Pick<MonthlySeries, 'values' | 'denominators'> | null): number {
  const values = (series?.values ?? []).filter((value) => value !== null);
  switch (measure.kind) {
    case 'proportion': {
      const typical = median((series?.denominators ?? []).filter((value) => value !== null && value > 0) as number[]);
      if (typical === null) return 1;
      return typical < 50 ? 0 : typical >= 500_000 ? 2 : 1;
    }
    case 'count':
      return values.every(Number.isInteger) ? 0 : 1;
    case 'rate': {
      const typical = median(values);
      return typical !== null && typical > 0 && typical < 1 ? 2 : 1;
    }
    case 'ratio':
      return 2;
    case 'value': {
      const typical = median(values.map(Math.abs));
      if (typical !== null && typical > 0 && typical < 1) return 2;
      return values.length > 0 && values.every(Number.isInteger) ? 0 : 1;
    }
  }
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/**
 * The value of one month, without its unit save for the percent sign.
 *
 * @example formatValue(0.7555, { kind: 'proportion', … }) // '75.6%'
 * @example formatValue(0.9996, { kind: 'proportion', … }) // '99.96%', since 100% would not be true
 * @example formatValue(1234, { kind: 'count', … }) // '1,234'
 * @example formatValue(12.34, { kind: 'rate', … }) // '12.3'
 */
export function formatValue(value: number, measure: MeasureFormat, decimals = decimalsFor(measure, null)): string {
  if (!Number.isFinite(value)) return 'no value';
  if (measure.kind === 'rate' && value === 0) return '0';
  if (measure.kind === 'count') {
    // A count of half patients keeps its half even where the series is mostly whole; nothing else may be rounded to a whole case.
    return formatNumber(value, Math.max(decimals, decimalsNeeded(value, 1)));
  }
  return measure.kind === 'proportion' ? formatPercent(value, decimals) : formatNumber(value, decimals);
}

/** Exactly 0% and 100% are said without decimals; what only rounds to them gets as many as it takes to differ, at most two more. */
function formatPercent(value: number, decimals: number): string {
  if (value === 0 || value === 1) return `${formatNumber(value * 100)}%`;
  let shown = decimals;
  while (shown < decimals + 2 && [0, 100].includes(roundHalfUp(value * 100, shown))) shown += 1;
  return `${formatNumber(value * 100, shown)}%`;
}

/**
 * A line of the chart that is computed (mean, process limits): one decimal at least, since a mean of counts is seldom whole.
 *
 * @example formatLine(6.25, { kind: 'count', … }) // '6.3'
 * @example formatLine(0.89, { kind: 'proportion', … }) // '89.0%'
 */
export function formatLine(value: number, measure: MeasureFormat, decimals = decimalsFor(measure, null)): string {
  const shown = Math.max(1, decimals);
  if (!Number.isFinite(value)) return 'no value';
  return measure.kind === 'proportion' ? `${formatNumber(value * 100, shown)}%` : formatNumber(value, shown);
}

/**
 * The process limit, or null where it lies beyond what the measure can reach: a count below zero, more than 100%. Such a limit is
 * drawn at the edge and no month can cross it, so a sentence that quotes it would only puzzle.
 *
 * @example withinReach(1.027, { kind: 'proportion', … }) // null
 */
export function withinReach(limit: number | null, { kind, maxPercentOver100 }: MeasureFormat): number | null {
  if (limit === null || kind === 'value') return limit;
  return limit < 0 || (kind === 'proportion' && maxPercentOver100 !== true && limit > 1) ? null : limit;
}

/**
 * A required level, with no more decimals than somebody wrote it with; zero is said as a word.
 *
 * @example formatThreshold(0.95, { kind: 'proportion', … }) // '95%'
 * @example formatThreshold(0, { kind: 'count', … }) // 'zero'
 */
export function formatThreshold(value: number, measure: MeasureFormat): string {
  if (!Number.isFinite(value)) return 'no value';
  if (measure.kind === 'proportion') return `${formatPlain(value * 100, 2)}%`;
  return value === 0 && measure.kind === 'count' ? 'zero' : formatPlain(value, 3);
}

/**
 * The same value written finely enough not to look equal to a line it differs from: 94.97% against 95% stays '94.97%',
 * since '95.0%, below 95%' reads as a mistake. At most three decimals are added.
 *
 * @example formatValueBeside(0.9497, 0.95, { kind: 'proportion', … }) // '94.97%'
 * @example formatValueBeside(0.91, 0.95, { kind: 'proportion', … }) // '91.0%'
 */
export function formatValueBeside(
  value: number, line: number | null, measure: MeasureFormat, decimals = decimalsFor(measure, null),
): string {
  return formatValue(value, measure, line === null ? decimals : decimalsApart(value, line, measure, decimals));
}

/**
 * A process limit or centre beside a value: written finely enough not to look equal to it, as the value is beside the line. A count is
 * whole by itself and moves no line.
 *
 * @example formatLineBeside(0.97516, 0.97482, { kind: 'proportion', … }) // '97.52%', beside '97.48%'
 */
export function formatLineBeside(line: number, value: number | null, measure: MeasureFormat, decimals = decimalsFor(measure, null)): string {
  const shown = Math.max(1, decimals);
  return formatLine(line, measure, value === null ? shown : decimalsApart(value, line, measure, shown));
}

/**
 * How many decimals keep two figures apart that differ? At most three more than `decimals`.
 *
 * @example decimalsApart(0.97482, 0.97516, { kind: 'proportion', … }, 1) // 2: 97.48% and 97.52%
 */
export function decimalsApart(one: number, other: number, measure: MeasureFormat, decimals: number): number {
  if (sameNumber(one, other) || !Number.isFinite(one) || !Number.isFinite(other)) return decimals;
  const scale = measure.kind === 'proportion' ? 100 : 1;
  let shown = decimals;
  while (shown < decimals + 3 && roundHalfUp(one * scale, shown) === roundHalfUp(other * scale, shown)) shown += 1;
  return shown;
}

/**
 * What stands behind the number: the unit in words, to be put after a value. Proportions carry their percent sign already and give ''.
 *
 * @example unitOf({ kind: 'rate', multiplier: 100000, denominatorLabel: 'bed days', … }) // 'per 100,000 bed days'
 * @example unitOf({ kind: 'count', numeratorLabel: 'cases', … }) // 'cases'
 */
export function unitOf(measure: MeasureFormat): string {
  switch (measure.kind) {
    case 'proportion':
    case 'ratio':
      return '';
    case 'rate':
      return `per ${measure.multiplier === 1 ? '' : `${formatNumber(measure.multiplier)} `}${measure.denominatorLabel ?? 'of the population'}`;
    case 'count':
    case 'value':
      return measure.numeratorLabel;
  }
}

/**
 * The value with its unit in words.
 *
 * @example formatValueWithUnit(1, { kind: 'count', numeratorLabel: 'cases', … }) // '1 case'
 * @example formatValueWithUnit(12.3, { kind: 'rate', multiplier: 100000, denominatorLabel: 'bed days', … }) // '12.3 per 100,000 bed days'
 */
export function formatValueWithUnit(value: number, measure: MeasureFormat, decimals = decimalsFor(measure, null)): string {
  if (measure.kind === 'count' && Number.isInteger(value)) return formatCount(value, measure.numeratorLabel);
  const unit = unitOf(measure);
  return formatValue(value, measure, decimals) + (unit === '' ? '' : ` ${unit}`);
}

/**
 * The counts behind a proportion, rate or ratio. Null where a part is missing or the measure has none.
 *
 * Patients are said once ('18,512 of 25,273 patients seen within 4 hours'); a label with 'who' becomes a clause about the
 * denominator; anything else names both parts, so that nobody reads one as the other.
 *
 * @example formatParts(18512, 25273, { numeratorLabel: 'patients seen within 4 hours', … })
 * // '18,512 of 25,273 patients seen within 4 hours'
 * @example formatParts(44, 60, { numeratorLabel: 'patients who spent 90% of their stay on a stroke unit', denominatorLabel: 'patients with a stroke', … })
 * // '44 of 60 patients with a stroke spent 90% of their stay on a stroke unit'
 * @example formatParts(6, 48780, { kind: 'rate', numeratorLabel: 'cases', denominatorLabel: 'bed days', … }) // '6 cases in 48,780 bed days'
 */
export function formatParts(numerator: number | null, denominator: number | null, measure: MeasureFormat): string | null {
  const { kind, numeratorLabel } = measure;
  const denominatorLabel = measure.denominatorLabel ?? numeratorLabel;
  if (numerator === null || denominator === null || kind === 'count' || kind === 'value') return null;
  if (kind === 'rate') return `${formatCount(numerator, numeratorLabel)} in ${formatCount(denominator, denominatorLabel)}`;
  const [whom, does] = numeratorLabel.split(' who ', 2);
  if (kind === 'proportion' && does !== undefined && whom !== undefined) return `${formatPlain(numerator, 1)} of ${formatCount(denominator, denominatorLabel)} ${does}`;
  if (kind === 'proportion' && /\bpatients\b/.test(numeratorLabel)) return `${formatPlain(numerator, 1)} of ${formatCount(denominator, numeratorLabel)}`;
  return `${formatCount(numerator, numeratorLabel)}${kind === 'proportion' ? ' of' : ','} ${formatCount(denominator, denominatorLabel)}`;
}

/**
 * A tick of the value axis. `step` is the distance between ticks in the core's unit, and gives the decimals.
 *
 * @example formatValueTick(0.95, 0.05, { kind: 'proportion', … }) // '95%'
 */
export function formatValueTick(value: number, step: number, measure: MeasureFormat): string {
  const scale = measure.kind === 'proportion' ? 100 : 1;
  const decimals = decimalsNeeded(Math.abs(step) * scale, 4);
  return formatNumber(value * scale, decimals) + (measure.kind === 'proportion' ? '%' : '');
}
