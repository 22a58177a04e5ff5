/** How much of the whole is in sight? */
import { formatNumber } from './format-number.ts';

/**
 * What a filter left, against all there is.
 *
 * @example describePicked(3, 155) // '3 of 155 charts are shown.'
 * @example describePicked(1, 155) // '1 of 155 charts is shown.'
 */
export function describePicked(shown: number, inAll: number): string {
  return `${formatNumber(shown)} of ${formatNumber(inAll)} ${inAll === 1 ? 'chart' : 'charts'} ${shown === 1 ? 'is' : 'are'} shown.`;
}
