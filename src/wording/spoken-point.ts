/** One month of a chart in words: for the keyboard walk, the screen reader, the strip above the chart and its table. */
import type { Assessment, Signal } from '../spc/assessment.ts';
import { explainSignals } from '../spc/explain-signals.ts';
import { sameNumber } from '../spc/same-number.ts';
import { byTelling } from './by-telling.ts';
import { centreName } from './centre-name.ts';
import { describeBesideAt } from './describe-beside.ts';
import { describeGap, explainGap } from './describe-gap.ts';
import { describeMet, thresholdKindAt, thresholdPhrase } from './describe-threshold.ts';
import { sentenceCase } from './format-count.ts';
import { formatOrdinal } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import { decimalsFor, formatLine, formatParts, formatValue, formatValueBeside, formatValueWithUnit, withinReach, type MeasureFormat } from './format-value.ts';

/** What is shown of one month beside the data. */
export interface PointWords {
  /** 'May 2012' */
  readonly heading: string;
  /** '84.5%', or why there is none: 'not submitted' */
  readonly value: string;
  /** '7,412 of 8,935 patients seen within 4 hours', 'not met: below the 95% threshold', 'provisional' */
  readonly details: readonly string[];
  /** 'Concern: 8th month in a row below the mean'; null: nothing special. */
  readonly signal: string | null;
}

/**
 * What is there to say of this month? Short facts, heaviest first.
 *
 * @example describePoint(assessment, measure, 27).signal // 'Concern: 8th month in a row below the mean'
 */
export function describePoint(assessment: Assessment, measure: MeasureFormat, index: number): PointWords {
  const { series, threshold } = assessment;
  const heading = formatPeriod(series.periods[index] ?? '');
  const value = series.values[index] ?? null;
  if (value === null) {
    const reason = series.gaps[index] ?? 'no-row';
    return { heading, value: describeGap(reason), details: [explainGap(reason)], signal: null };
  }
  const decimals = decimalsFor(measure, series);
  const line = threshold[index] ?? null;
  const shown = measure.kind === 'count' ? formatValueWithUnit(value, measure, decimals) : formatValueBeside(value, line, measure, decimals);
  const details = [
    formatParts(series.numerators[index] ?? null, series.denominators[index] ?? null, measure),
    metDetail(assessment, measure, index),
    ...describeBesideAt(assessment, measure, index),
    ...stateDetails(assessment, measure, index),
  ].filter((detail) => detail !== null);
  return { heading, value: shown, details, signal: describePointSignal(assessment, index) };
}

/** 'not met: below the 95% threshold' */
function metDetail(assessment: Assessment, measure: MeasureFormat, index: number): string | null {
  const met = describeMet(assessment.met[index] ?? null);
  const standing = standingOf(assessment, measure, index);
  return met === null || standing === null ? null : `${met}: ${standing}`;
}

/** 'below the 95% threshold', 'on the threshold of 3 cases' */
function standingOf({ series, threshold, thresholdsInForce }: Assessment, measure: MeasureFormat, index: number): string | null {
  const value = series.values[index] ?? null;
  const level = threshold[index] ?? null;
  if (value === null || level === null) return null;
  const side = sameNumber(value, level) ? 'on' : value > level ? 'above' : 'below';
  return `${side} ${thresholdPhrase(level, measure, thresholdKindAt({ series, threshold, thresholdsInForce }, index))}`;
}

function stateDetails({ series, excluded }: Assessment, measure: MeasureFormat, index: number): readonly string[] {
  const details: string[] = [];
  if (series.provisional[index] === true) details.push('provisional: not yet judged');
  if (excluded[index] === true) details.push('left out of the limits by decision');
  const was = series.restatedFrom[index] ?? null;
  const now = series.values[index] ?? null;
  if (was !== null) details.push(`restated, was ${now === null ? formatValue(was, measure, decimalsFor(measure, series)) : formatValueBeside(was, now, measure, decimalsFor(measure, series))}`);
  return details;
}

/**
 * What is special about this month, in one clause? Concern before improvement; several rules are joined. Null for an
 * ordinary month.
 *
 * @example describePointSignal(assessment, 27) // 'Concern: 8th month in a row below the mean'
 */
export function describePointSignal(assessment: Assessment, index: number): string | null {
  const signals = [...explainSignals(assessment, index)].sort(byTelling);
  if (signals.length === 0) return null;
  const order: readonly Signal['meaning'][] = ['concern', 'improvement', 'neither'];
  const parts = order.flatMap((meaning) => {
    const clauses = signals.filter((signal) => signal.meaning === meaning).map((signal) => clauseOf(signal, assessment, index));
    const name = meaning === 'concern' ? 'Concern' : meaning === 'improvement' ? 'Improvement' : 'Change';
    return clauses.length === 0 ? [] : [`${name}: ${clauses.join(', and ')}`];
  });
  return parts.join('; ');
}

function clauseOf(signal: Signal, assessment: Assessment, index: number): string {
  const high = signal.side === 'high';
  const name = centreName(assessment.chartKind);
  const place = formatOrdinal(signal.indices.indexOf(index) + 1);
  switch (signal.rule) {
    case 'outside': case 'we-1': case 'nelson-1':
      return high ? 'above the upper process limit' : 'below the lower process limit';
    case 'shift': case 'we-4': case 'nelson-2': case 'long-run':
      return `${place} month in a row ${high ? 'above' : 'below'} the ${name}`;
    case 'trend': case 'nelson-3':
      return `${place} month of a run of ${high ? 'rises' : 'falls'}`;
    case 'two-of-three': case 'we-2': case 'nelson-5':
      return `one of two months in three close to the ${high ? 'upper' : 'lower'} process limit`;
    case 'we-3': case 'nelson-6':
      return `one of four months in five well ${high ? 'above' : 'below'} the ${name}`;
    case 'few-crossings':
      return `part of a stretch that seldom crosses the ${name}`;
    case 'nelson-4':
      return `part of a run that rises and falls by turns`;
    case 'nelson-7':
      return `${place} month in a row unusually close to the ${name}`;
    case 'nelson-8':
      return `${place} month in a row away from the ${name}`;
  }
}

/**
 * One month as it is spoken on the keyboard walk. Where it stands against the threshold and against the process limits is
 * said for every month with a value, the signal last; a gap says its reason.
 *
 * @example spokenPoint(assessment, measure, 0)
 * // 'June 2025: 75.6%, 18,512 of 25,273 patients seen within 4 hours. Below the 95% threshold. Between the process limits 74.1% and 78.0%. Concern: 7th month in a row below the mean.'
 */
export function spokenPoint(assessment: Assessment, measure: MeasureFormat, index: number): string {
  const { series, lower, upper } = assessment;
  const point = describePoint(assessment, measure, index);
  const value = series.values[index] ?? null;
  if (value === null) return `${point.heading}: ${point.value}. ${point.details.join(' ')}`;
  const decimals = decimalsFor(measure, series);
  const shown = measure.kind === 'rate' || measure.kind === 'value' ? formatValueWithUnit(value, measure, decimals) : point.value;
  const parts = formatParts(series.numerators[index] ?? null, series.denominators[index] ?? null, measure);
  const standing = standingOf(assessment, measure, index);
  const low = withinReach(lower[index] ?? null, measure);
  const high = withinReach(upper[index] ?? null, measure);
  const sentences = [
    `${point.heading}: ${shown}${parts === null ? '' : `, ${parts}`}`,
    standing === null ? null : sentenceCase(standing),
    ...describeBesideAt(assessment, measure, index).map(sentenceCase),
    limitsSentence(value, low, high, measure, decimals),
    ...stateDetails(assessment, measure, index).map(sentenceCase),
    point.signal,
  ];
  return sentences.filter((sentence) => sentence !== null).map((sentence) => `${sentence}.`).join(' ');
}

function limitsSentence(value: number, low: number | null, high: number | null, measure: MeasureFormat, decimals: number): string | null {
  if (low !== null && value < low && !sameNumber(value, low)) return `Below the lower process limit ${formatLine(low, measure, decimals)}`;
  if (high !== null && value > high && !sameNumber(value, high)) return `Above the upper process limit ${formatLine(high, measure, decimals)}`;
  if (low !== null && high !== null) return `Between the process limits ${formatLine(low, measure, decimals)} and ${formatLine(high, measure, decimals)}`;
  if (low !== null) return `Above the lower process limit ${formatLine(low, measure, decimals)}`;
  return high === null ? null : `Below the upper process limit ${formatLine(high, measure, decimals)}`;
}
