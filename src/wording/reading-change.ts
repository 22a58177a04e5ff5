/** The second clause of a reading: whether the process has changed, by which months. */
import type { Assessment, RuleId, Signal } from '../spc/assessment.ts';
import { explainSignals } from '../spc/explain-signals.ts';
import { byTelling } from './by-telling.ts';
import { centreName } from './centre-name.ts';
import { formatCount, sentenceCase } from './format-count.ts';
import { formatPeriod, monthsBetween } from './format-period.ts';
import { decimalsFor, formatLineBeside, formatValueBeside, type MeasureFormat } from './format-value.ts';

/** Where the sentence stands: by itself, or right after one that named the month and its value. */
export type ChangePlace = 'alone' | 'after-value';

/**
 * Has anything changed at the deciding month, and what shows it? Sentences, the concerning one first; '' where there is
 * not enough data to say. Months with the same value throughout say so instead.
 *
 * @example describeChange(assessment, measure) // 'The last 8 months are all below the mean of 89.0%.'
 * @example describeChange(quietAssessment, measure) // 'No sign of change.'
 */
export function describeChange(assessment: Assessment, measure: MeasureFormat, place: ChangePlace = 'alone'): string {
  const { decidingIndex, variation, series } = assessment;
  if (decidingIndex === null || variation === 'not-enough-data') return '';
  const values = series.values.filter((value) => value !== null);
  const [first] = values;
  if (first !== undefined && values.every((value) => value === first)) return 'Every month has the same value, so there is no variation to judge.';
  if (variation === 'common-cause') return 'No sign of change.';
  const signals = [...explainSignals(assessment, decidingIndex)].sort(byTelling);
  const leading = signals.find((signal) => signal.side === sideOf(variation)) ?? signals[0];
  if (leading === undefined) return '';
  const sentences = [clauseOf(leading, assessment, measure, place)];
  const other = assessment.conflict ? signals.find((signal) => signal.side !== leading.side) : undefined;
  if (other !== undefined) sentences.push(`At the same time, ${clauseOf(other, assessment, measure, 'within')}`);
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

/** Rules that speak of the limit; all others that name a line speak of the centre. */
const AGAINST_LIMIT: ReadonlySet<RuleId> = new Set<RuleId>(['outside', 'we-1', 'nelson-1']);

/**
 * The line that the leading sentence holds the deciding month against; null where it names none. For writing the month's value finely enough.
 *
 * @example changeLine(assessmentOfAMonthBelow) // 0.975, its lower process limit
 */
export function changeLine(assessment: Assessment): number | null {
  const { decidingIndex, variation, centre, lower, upper } = assessment;
  if (decidingIndex === null || variation === 'common-cause' || variation === 'not-enough-data') return null;
  const signals = [...explainSignals(assessment, decidingIndex)].sort(byTelling);
  const leading = signals.find((signal) => signal.side === sideOf(variation)) ?? signals[0];
  if (leading === undefined) return null;
  return (AGAINST_LIMIT.has(leading.rule) ? (leading.side === 'high' ? upper : lower) : centre)[decidingIndex] ?? null;
}

function sideOf(variation: Assessment['variation']): Signal['side'] {
  return variation.endsWith('-high') ? 'high' : 'low';
}

/** One signal as a sentence without its full stop; `within`: after 'At the same time,'. */
function clauseOf(signal: Signal, assessment: Assessment, measure: MeasureFormat, place: ChangePlace | 'within'): string {
  const { series, centre, lower, upper, chartKind } = assessment;
  const decimals = decimalsFor(measure, series);
  const high = signal.side === 'high';
  const at = assessment.decidingIndex ?? 0;
  const count = signal.indices.length;
  const name = centreName(chartKind);
  const middle = centre[at] ?? null;
  const value = series.values[at] ?? null;
  const ofCentre = middle === null ? '' : ` of ${formatLineBeside(middle, value, measure, decimals)}`;
  const limit = (high ? upper[at] : lower[at]) ?? null;
  const side = high ? 'above' : 'below';
  const limitName = `the ${high ? 'upper' : 'lower'} process limit`;
  const month = formatPeriod(series.periods[at] ?? '');
  const the = place === 'within' ? 'the' : 'The';
  const months = formatCount(count, 'months');
  switch (signal.rule) {
    case 'outside': case 'we-1': case 'nelson-1': {
      const beyond = `${side} ${limitName}${limit === null ? '' : ` of ${formatLineBeside(limit, value, measure, decimals)}`}`;
      if (place === 'after-value') return `That is ${beyond}`;
      return `${month}${value === null ? '' : `, at ${formatValueBeside(value, limit, measure, decimals)},`} is ${beyond}`;
    }
    case 'shift': case 'we-4': case 'nelson-2': case 'long-run':
      return `${the} last ${months}${isBridged(signal) ? ' with data' : ''} are all ${side} the ${name}${ofCentre}`;
    case 'trend': case 'nelson-3': {
      const first = signal.values[0] ?? null;
      const span = first === null || value === null ? '' : `, from ${formatValueBeside(first, value, measure, decimals)} to ${formatValueBeside(value, first, measure, decimals)}`;
      const moving = `${high ? 'rising' : 'falling'} for ${months} in a row${span}`;
      return place === 'within' ? `it has been ${moving}` : sentenceCase(moving);
    }
    case 'two-of-three': case 'we-2': case 'nelson-5':
      return count >= 3 ? `${the} last 3 months are all close to ${limitName}` : `2 of the last 3 months are close to ${limitName}`;
    case 'we-3': case 'nelson-6':
      return `${place === 'within' ? 'at' : 'At'} least 4 of the last 5 months are well ${side} the ${name}${ofCentre}`;
    case 'few-crossings':
      return `${the} months stay on one side of the ${name}${ofCentre} for longer than chance makes likely`;
    case 'nelson-4':
      return `${the} last ${months} rise and fall by turns, more regularly than chance makes likely`;
    case 'nelson-7':
      return `${the} last ${months} are all unusually close to the ${name}${ofCentre}`;
    case 'nelson-8':
      return `${the} last ${months} all keep away from the ${name}${ofCentre}, on both sides of it`;
  }
}

/** Whether months are missing between the first and the last of a run. */
function isBridged({ periods }: Signal): boolean {
  const span = monthsBetween(periods[0] ?? '', periods.at(-1) ?? '');
  return span !== null && span + 1 > periods.length;
}
