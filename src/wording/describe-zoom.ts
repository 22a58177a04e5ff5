import type { Period } from '../spc/vocabulary.ts';
import { formatCount } from './format-count.ts';
import { formatNumber } from './format-number.ts';
import { formatPeriodRange } from './format-period.ts';

/**
 * Which months are shown, and that looking closer changes no limit? Said on screen, on paper and in every picture.
 *
 * @example describeZoom('2010-08', '2012-07', 24, 40)
 * // 'Shown: August 2010 to July 2012, 24 of 40 months. Limits and signals are worked out from all months of their phase, not from those shown.'
 */
export function describeZoom(from: Period, to: Period, shown: number, months: number): string {
  return `Shown: ${formatPeriodRange(from, to)}, ${formatNumber(shown)} of ${formatCount(months, 'months')}. Limits and signals are worked out from all months of their phase, not from those shown.`;
}
