/** What kind of figure a measure is, and which way is better. */
import type { Direction, Measure } from '../spc/vocabulary.ts';
import { formatNumber } from './format-number.ts';

/** How is the figure made? Example: `Numerator per 100,000 occupied bed days`. */
export function describeMeasureKind({ kind, multiplier, denominatorLabel }: Pick<Measure, 'kind' | 'multiplier' | 'denominatorLabel'>): string {
  switch (kind) {
    case 'proportion': return 'Numerator as a share of the denominator, in per cent';
    case 'rate': return `Numerator per ${multiplier === 1 ? '' : `${formatNumber(multiplier)} `}${denominatorLabel ?? 'of the denominator'}`;
    case 'ratio': return 'Numerator over denominator: above 1 there are more than expected';
    case 'count': return 'Cases of each month, counted';
    case 'value': return 'A score, as published';
  }
}

/** Which way is better, in words. */
export function describeBetter(direction: Direction): string {
  return direction === 'neutral' ? 'Neither way: more may mean better reporting' : direction === 'higher-is-better' ? 'Higher is better' : 'Lower is better';
}
