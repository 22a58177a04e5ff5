/** Which process limits was the month judged by, and how many months made them? */
import type { Assessment } from '../spc/assessment.ts';
import { centreName } from './centre-name.ts';
import { formatCount } from './format-count.ts';
import { formatPeriod, formatPeriodRange } from './format-period.ts';
import { decimalsFor, formatLine, withinReach, type MeasureFormat } from './format-value.ts';

/**
 * The limits at one month in a sentence, with the stretch of months they were computed from.
 *
 * Without limits the centre alone is said; without a centre ''. A limit beyond what the measure can reach is left out.
 *
 * @example describeLimits(assessment, measure, 27)
 * // 'From 91.2% to 97.0% around a mean of 94.1%, from 28 months: April 2010 to July 2012'
 */
export function describeLimits(assessment: Assessment, measure: MeasureFormat, index: number | null = assessment.decidingIndex): string {
  if (index === null) return '';
  const { series, centre, lower, upper, excluded } = assessment;
  const decimals = decimalsFor(measure, series);
  const middle = centre[index] ?? null;
  if (middle === null) return '';
  const around = `${centreName(assessment.chartKind)} of ${formatLine(middle, measure, decimals)}`;
  const low = withinReach(lower[index] ?? null, measure);
  const high = withinReach(upper[index] ?? null, measure);
  const phase = assessment.phases.find(({ from, to }) => from <= index && index <= to);
  const lines =
    low !== null && high !== null ? `From ${formatLine(low, measure, decimals)} to ${formatLine(high, measure, decimals)} around a ${around}`
      : high !== null ? `Up to ${formatLine(high, measure, decimals)} around a ${around}`
        : low !== null ? `From ${formatLine(low, measure, decimals)} up, around a ${around}`
          : (lower[index] ?? null) === null ? `No limits; a ${around}` : `No limit within reach; a ${around}`;
  if (phase === undefined) return lines;
  const months = series.values.slice(phase.from, phase.to + 1)
    .filter((value, i) => value !== null && excluded[phase.from + i] !== true && series.provisional[phase.from + i] !== true).length;
  const first = series.periods[phase.from] ?? '';
  const last = series.periods[phase.to] ?? '';
  const stretch = first === last ? formatPeriod(first) : formatPeriodRange(first, last);
  return `${lines}, from ${formatCount(months, 'months')}: ${stretch}`;
}
