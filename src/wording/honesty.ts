/** The honesty strip: what the figures are, how fresh they are, how many signals chance alone would make, what is missing. */
import type { Period } from '../spc/vocabulary.ts';
import { formatCount } from './format-count.ts';
import { formatNumber } from './format-number.ts';
import { formatDay, formatPeriod, monthsBetween } from './format-period.ts';

/**
 * What are these figures? The demonstration says so; real ones name their source.
 *
 * @example describeSource(true, '') // 'Synthetic demonstration'
 * @example describeSource(false, 'NHS England A&E') // 'Source: NHS England A&E'
 */
export function describeSource(synthetic: boolean, source: string): string {
  if (synthetic) return 'Synthetic demonstration';
  return source.trim() === '' ? 'Source not stated' : `Source: ${source.trim()}`;
}

/**
 * How far do the figures reach, and when were they known?
 *
 * @example describeFreshness('2012-07', '2012-08-14') // 'Data to July 2012, as at 14 August 2012'
 */
export function describeFreshness(lastMonth: Period | null, dataAsOf: string | null): string {
  if (lastMonth === null) return 'No monthly figures';
  return `Data to ${formatPeriod(lastMonth)}${dataAsOf === null ? '' : `, as at ${formatDay(dataAsOf)}`}`;
}

/**
 * How many signals are there, and how many would chance make on charts that have not changed? An expected number under a
 * half is 'fewer than 1', never 0. `all`: how many charts there are where the page shows a part of them.
 *
 * @example describeChanceSignals(78, 1.1, 9) // '78 charts · about 1 chance signal expected · 9 seen'
 * @example describeChanceSignals(20, 0.3, 4, 78) // '20 of 78 charts · fewer than 1 chance signal expected · 4 seen'
 */
export function describeChanceSignals(charts: number, expected: number, seen: number, all = charts): string {
  const whole = Math.round(expected);
  const about = charts === 0 || expected <= 0 ? 'no chance signal' : expected < 0.5 ? 'fewer than 1 chance signal' : `about ${formatCount(whole, 'chance signals')}`;
  return `${all === charts ? '' : `${formatNumber(charts)} of `}${formatCount(all, 'charts')} · ${about} expected · ${formatNumber(seen)} seen`;
}

/**
 * How many months are missing in what the screen shows? Null where none is.
 *
 * @example describeMissing({ notSubmitted: 2, suppressed: 1, noRow: 0 }) // '2 months not submitted, 1 suppressed'
 */
export function describeMissing(months: { readonly notSubmitted: number; readonly suppressed: number; readonly noRow: number }): string | null {
  const parts = [
    [months.notSubmitted, 'not submitted'], [months.suppressed, 'suppressed'], [months.noRow, 'without a row'],
  ] as const;
  const named = parts.filter(([count]) => count > 0);
  if (named.length === 0) return null;
  return named.map(([count, words], index) => `${index === 0 ? formatCount(count, 'months') : formatNumber(count)} ${words}`).join(', ');
}

/**
 * Are the figures old? Said when the last month of a series lies behind the last month of the pack; null when it does not.
 *
 * @example describeStale('2012-04', '2012-07') // 'Nothing since April 2012: 3 months behind'
 */
export function describeStale(lastOfSeries: Period | null, lastOfPack: Period | null): string | null {
  if (lastOfSeries === null || lastOfPack === null) return null;
  const behind = monthsBetween(lastOfSeries, lastOfPack);
  if (behind === null || behind <= 0) return null;
  return `Nothing since ${formatPeriod(lastOfSeries)}: ${formatCount(behind, 'months')} behind`;
}
