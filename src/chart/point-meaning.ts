/** What one point of a chart says, so that it can be given a colour *and* a shape. */
import type { Assessment } from '../spc/assessment.ts';

/** `conflict`: improving and concerning at once; it is drawn as a concern that carries the other sign inside it. */
export type PointMeaning = 'common' | 'improvement' | 'concern' | 'neither-high' | 'neither-low' | 'conflict';

/** The parts of an assessment that decide the meaning of its points. */
export type SignalledSeries = Pick<Assessment, 'highSignals' | 'lowSignals'> & { readonly recipe: Pick<Assessment['recipe'], 'direction'> };

/**
 * Is this month ordinary, better, worse, or merely different?
 *
 * Reads the signal bit sets of the month: none is `common`; the side that fired is turned into better or worse by the
 * measure's direction; both sides at once are a `conflict`, save for a neutral direction, where the high side is named.
 * An index outside the series is `common`.
 *
 * @example pointMeaning({ highSignals: [0, 1], lowSignals: [0, 0], recipe: { direction: 'lower-is-better' } }, 1) // 'concern'
 */
export function pointMeaning(series: SignalledSeries, index: number): PointMeaning {
  const high = (series.highSignals[index] ?? 0) !== 0;
  const low = (series.lowSignals[index] ?? 0) !== 0;
  if (!high && !low) return 'common';
  if (series.recipe.direction === 'neutral') return high ? 'neither-high' : 'neither-low';
  if (high && low) return 'conflict';
  return high === (series.recipe.direction === 'higher-is-better') ? 'improvement' : 'concern';
}

/**
 * Which months would a reader want to jump between? Every index that carries a signal, in time order.
 *
 * @example signalIndices({ highSignals: [0, 1, 0], lowSignals: [0, 0, 2], recipe: { direction: 'neutral' } }) // [1, 2]
 */
export function signalIndices(series: SignalledSeries): number[] {
  const found: number[] = [];
  for (let index = 0; index < series.highSignals.length; index += 1) {
    if (pointMeaning(series, index) !== 'common') found.push(index);
  }
  return found;
}
