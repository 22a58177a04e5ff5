/** What the centre line is called on each kind of chart. */
import type { ChartKind } from '../spc/vocabulary.ts';

/**
 * Is the middle line a mean or a median?
 *
 * @example centreName('xmr') // 'mean'
 * @example centreName('run') // 'median'
 */
export function centreName(chartKind: ChartKind): 'mean' | 'median' {
  return chartKind === 'run' || chartKind === 'g' ? 'median' : 'mean';
}
