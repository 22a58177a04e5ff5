import { formatCount } from './format-count.ts';
import { formatNumber } from './format-number.ts';

/**
 * How many of a provider's charts show special cause of concern?
 *
 * @example describeConcerns(3, 12) // '12 charts, 3 of them with special-cause concern'
 * @example describeConcerns(0, 1) // '1 chart, no special-cause concern'
 */
export function describeConcerns(concerns: number, charts: number): string {
  const all = formatCount(charts, 'charts');
  if (concerns === 0) return charts === 0 ? all : `${all}, no special-cause concern`;
  return charts === 1 ? `${all}, with special-cause concern` : `${all}, ${formatNumber(concerns)} of them with special-cause concern`;
}
