/** What the next month would have to show for a verdict to clear. */
import type { WhatWouldClear } from '../spc/what-would-clear.ts';
import type { MonthlySeries } from '../spc/vocabulary.ts';
import { decimalsFor, formatLine, withinReach, type MeasureFormat } from './format-value.ts';

/**
 * Which value next month would clear every signal, with the limits as they stand? '' where there is nothing to clear.
 *
 * @example describeWhatWouldClear({ atLeast: 0.89, atMost: 0.925, nextMonthCan: true, … }, series, proportion)
 * // 'A value from 89.0% to 92.5% next month'
 */
export function describeWhatWouldClear(clear: WhatWouldClear | null, series: Pick<MonthlySeries, 'values' | 'denominators'>, measure: MeasureFormat): string {
  if (clear === null) return '';
  const { nextMonthCan } = clear;
  // Every value lies inside a limit that none can reach.
  const atLeast = withinReach(clear.atLeast, measure);
  const atMost = withinReach(clear.atMost, measure);
  if (!nextMonthCan) return 'No single month can: it takes several months without a signal';
  const decimals = decimalsFor(measure, series);
  const low = atLeast === null ? null : formatLine(atLeast, measure, decimals);
  const high = atMost === null ? null : formatLine(atMost, measure, decimals);
  if (low !== null && high !== null) return low === high ? `A value of ${low} next month` : `A value from ${low} to ${high} next month`;
  if (low !== null) return `A value of ${low} or more next month`;
  return high === null ? '' : `A value of ${high} or less next month`;
}
