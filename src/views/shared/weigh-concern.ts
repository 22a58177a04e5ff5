/** What deserves eyes first? Verdicts counted in one order: special cause of concern, cannot be relied on, below threshold. */
import type { Assessment } from '../../spc/assessment.ts';

/** Counts of charts, most serious first. */
export type ConcernWeight = readonly [concern: number, fail: number, notMet: number];

type Verdicts = Pick<Assessment, 'variation' | 'assurance' | 'met' | 'decidingIndex'>;

/** Adds one chart's verdicts to a weight. */
export function weighConcern(assessment: Verdicts, [concern, fail, notMet]: ConcernWeight = [0, 0, 0]): ConcernWeight {
  const { variation, assurance, met, decidingIndex } = assessment;
  return [
    concern + (variation === 'concern-high' || variation === 'concern-low' ? 1 : 0),
    fail + (assurance === 'fail' ? 1 : 0),
    notMet + (decidingIndex !== null && met[decidingIndex] === false ? 1 : 0),
  ];
}

/** Sorts the heavier first; what weighs the same keeps its order. */
export function compareWeights(a: ConcernWeight = [0, 0, 0], b: ConcernWeight = [0, 0, 0]): number {
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
}
