/** The chance of meeting the threshold next month, in words, or why none is stated. */
import type { ProbabilityOfMeeting, ProbabilityWithheld } from '../spc/judgement/probability-of-meeting.ts';
import { sentenceCase } from './format-count.ts';
import { formatChance } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import { formatThreshold, type MeasureFormat } from './format-value.ts';

const WITHHELD: Readonly<Record<ProbabilityWithheld, string>> = {
  'no-threshold': 'No threshold is in force next month',
  'not-enough-data': 'Not stated: there are fewer than 15 months',
  'short-phase': 'Not stated: there are fewer than 12 months since the limits were re-based',
  'not-stable': 'Not stated: the process is changing, so its past does not foretell the next month',
  'too-rare': 'Not stated: there is less than one a month on average',
  'no-limits': 'Not stated: this kind of chart has no process limits',
  'no-variation': 'Not stated: every month had the same value',
  'threshold-at-edge': 'Not stated: the threshold is the very end of what is possible',
};

/**
 * How likely is the threshold to be met next month? The chance in words, or why there is none.
 *
 * @example describeChance({ probability: 0.002, threshold: 0.95, period: '2012-08', … }, proportion)
 * // 'Under 1 in 100 chance of meeting 95% in August 2012'
 */
export function describeChance(result: ProbabilityOfMeeting, measure: MeasureFormat): string {
  if (result.withheld !== null) return WITHHELD[result.withheld];
  const chance = formatChance(result.probability);
  return `${sentenceCase(chance)} chance of meeting ${formatThreshold(result.threshold, measure)} in ${formatPeriod(result.period)}`;
}
