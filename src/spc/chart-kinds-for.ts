import type { ChartKind, Measure, MonthlySeries } from './vocabulary.ts';

const WITHOUT_DENOMINATORS: readonly ChartKind[] = ['xmr', 'run'];

/**
 * On which kinds of chart can this series be read at all?
 *
 * Proportions: XmR, p, p′, I′ and run; rates: XmR, u, u′, I′ and run; counts: XmR, c and run; everything else, and series without a
 * month that has both numerator and denominator: XmR and run. The measure's own kind is always among them, so that a switch
 * can show it. Days between events (t) and moving ranges are charts of other values and stand beside, not in place.
 * @example chartKindsFor({ kind: 'count', chartKind: 'c' }, series) // ['xmr', 'c', 'run']
 */
export function chartKindsFor(
  { kind, chartKind }: Pick<Measure, 'kind' | 'chartKind'>, { numerators, denominators }: Pick<MonthlySeries, 'numerators' | 'denominators'>,
): readonly ChartKind[] {
  const counted = denominators.some((patients, i) => patients !== null && patients > 0 && numerators[i] != null);
  const kinds: readonly ChartKind[] = kind === 'count' ? ['xmr', 'c', 'run']
    : !counted ? WITHOUT_DENOMINATORS
      : kind === 'proportion' ? ['xmr', 'p', 'p-prime', 'i-prime', 'run']
        : kind === 'rate' ? ['xmr', 'u', 'u-prime', 'i-prime', 'run']
          : WITHOUT_DENOMINATORS;
  return kinds.includes(chartKind) ? kinds : [chartKind, ...kinds];
}
