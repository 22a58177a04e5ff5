/** What deserves eyes first? Verdicts counted in one order: of concern, cannot be relied on, below threshold, and how far below. */
import type { Assessment } from '../../spc/assessment.ts';
import { isOfConcern } from '../../spc/is-of-concern.ts';

/** Counts of charts, most serious first; then the distance of the furthest from its threshold, as a share of it. */
export type ConcernWeight = readonly [concern: number, fail: number, notMet: number, furthest: number];

const NONE: ConcernWeight = [0, 0, 0, 0];

type Verdicts = Parameters<typeof isOfConcern>[0] & Pick<Assessment, 'assurance' | 'decidingIndex'>;

/** Adds one chart's verdicts to a weight. */
export function weighConcern(assessment: Verdicts, [concern, fail, notMet, furthest]: ConcernWeight = NONE): ConcernWeight {
  const { assurance, met, decidingIndex } = assessment;
  const isMissed = decidingIndex !== null && met[decidingIndex] === false;
  return [
    concern + (isOfConcern(assessment) ? 1 : 0),
    fail + (assurance === 'fail' ? 1 : 0),
    notMet + (isMissed ? 1 : 0),
    isMissed ? Math.max(furthest, distanceAt(assessment, decidingIndex)) : furthest,
  ];
}

/** The weight of several charts together. */
export const weighCharts = (charts: readonly { readonly assessment: Verdicts }[]): ConcernWeight =>
  charts.reduce<ConcernWeight>((sum, { assessment }) => weighConcern(assessment, sum), NONE);

/** 0.1 for 85.5% where 95% is asked for; of a threshold of zero, the value itself. */
function distanceAt({ series, threshold }: Verdicts, at: number): number {
  const [value, level] = [series.values[at] ?? null, threshold[at] ?? null];
  return value === null || level === null ? 0 : Math.abs(value - level) / (level === 0 ? 1 : Math.abs(level));
}

/** Sorts the heavier first; what weighs the same keeps its order. */
export function compareWeights(a: ConcernWeight = NONE, b: ConcernWeight = NONE): number {
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || b[3] - a[3];
}
