/** A rare harm in words: since when there was none. Never praise for a run of zeros. */
import type { Assessment } from '../spc/assessment.ts';
import type { Measure } from '../spc/vocabulary.ts';
import { formatCount, sentenceCase } from './format-count.ts';
import type { RareHarm } from '../spc/rare-harm/rare-harm-of.ts';
import { describeMet, thresholdKindAt, thresholdPhrase } from './describe-threshold.ts';
import { formatDay, formatPeriod, formatPeriodShort } from './format-period.ts';
import { formatValue, type MeasureFormat } from './format-value.ts';

/**
 * When was the last one? 'none since Jun 12', 'last in Jul 12' where that is the latest month, 'none in 40 months' where
 * there never was one. Months without a value are no zeros: with any of them after the last one it says 'none known since'.
 * Null where the process is not too rare for a verdict, or nothing is known at all.
 *
 * @example describeRareCell(assessment) // 'none since Jun 12'
 */
export function describeRareCell({ series, warnings }: Pick<Assessment, 'series' | 'warnings'>): string | null {
  if (!warnings.some(({ id }) => id === 'too-rare')) return null;
  const end = series.values.findLastIndex((value) => value !== null);
  if (end < 0) return null;
  const last = series.values.findLastIndex((value) => value !== null && value > 0);
  if (last < 0) return `none in ${formatCount(series.values.filter((value) => value !== null).length, 'months')}`;
  const month = formatPeriodShort(series.periods[last] ?? '');
  if (last === end) return `last in ${month}`;
  const unknown = series.values.slice(last + 1, end).some((value) => value === null);
  return `none ${unknown ? 'known ' : ''}since ${month}`;
}

/** How a harm too rare for a verdict stood against its threshold in the latest month: a month that has one of zero is broken by a single case. */
export interface RareMonth {
  readonly met: boolean;
  /** 'none in Jul 12: met', '1 in Jul 12: not met' */
  readonly short: string;
  /** 'The threshold of zero was not met in July 2012.' */
  readonly sentence: string;
}

/**
 * Was the threshold met in the latest month that has a figure? Days since the last one do not say it. Null where the process is not too
 * rare for a verdict, and where that month had no threshold.
 *
 * @example describeRareMonth(assessment, neverEvents)?.short // 'none in Jul 12: met'
 */
export function describeRareMonth(assessment: RareMonthOf, measure: MeasureFormat): RareMonth | null {
  const { series, threshold, met, warnings } = assessment;
  const at = series.values.findLastIndex((value) => value !== null);
  const [value, level, answer] = [series.values[at] ?? null, threshold[at] ?? null, met[at] ?? null];
  const word = describeMet(answer);
  if (value === null || level === null || answer === null || word === null || !warnings.some(({ id }) => id === 'too-rare')) return null;
  const period = series.periods[at] ?? '';
  return {
    met: answer,
    short: `${value === 0 ? 'none' : formatValue(value, measure)} in ${formatPeriodShort(period)}: ${word}`,
    sentence: `${sentenceCase(thresholdPhrase(level, measure, thresholdKindAt(assessment, at)))} was ${word} in ${formatPeriod(period)}.`,
  };
}

type RareMonthOf = Pick<Assessment, 'series' | 'threshold' | 'met' | 'warnings' | 'thresholdsInForce'>;

/** A rare harm that is known by its dates. */
export interface RareHarmWords {
  /** '61 days', 'None' */
  readonly figure: string;
  /** 'since the last', 'on record' */
  readonly beside: string;
  /** 'The last was on 11 June 2012, 50 days before the end of July 2012. 2 in the year before that day.' */
  readonly sentence: string;
  /** One line an event, latest first: '11 June 2012: Retained foreign object; 210 days after the one before' */
  readonly events: readonly string[];
}

/**
 * How long is it since the last one, and when were they? Counted to the last day the data tell of, not to today.
 *
 * @example describeRareHarm(harm, measure).figure // '50 days'
 */
export function describeRareHarm({ asAt, events, record, between, withoutDay }: RareHarm): RareHarmWords {
  const { daysSince, lastEvent, inLastYear } = record;
  const lines = events.map(({ day, event }, index) => {
    const gap = between.gaps[between.gaps.length - 1 - index];
    const after = gap === undefined || gap.to !== day ? '' : gap.days === 0 ? '; on the same day as another' : `; ${formatCount(gap.days, 'days')} after the one before`;
    return `${formatDay(day)}${event.category === null ? '' : `: ${event.category}`}${after}`;
  });
  const vague = withoutDay.length === 0 ? '' : ` ${formatCount(withoutDay.length, 'events')} without an exact day stand in no count of days.`;
  if (daysSince === null || lastEvent === null) {
    return { figure: 'None', beside: 'on record', sentence: `None on record up to ${formatDay(asAt)}.${vague}`, events: lines };
  }
  return {
    figure: formatCount(daysSince, 'days'),
    beside: 'since the last',
    sentence: `The last was on ${formatDay(lastEvent)}, ${formatCount(daysSince, 'days')} before ${formatDay(asAt)}, when the data end. There ${inLastYear === 1 ? 'was 1' : `were ${String(inLastYear)}`} in the year up to that day.${vague}`,
    events: lines,
  };
}

/** So many of the latest are told one by one; the chart and the Events screen have them all. */
const LATEST_TOLD = 3;

/**
 * Why does a diamond stand where other charts have icons? Whole sentences: that each event counts by itself, the latest of them, and that
 * nothing clears them. Empty where the process is not too rare for a monthly verdict, or nothing ever happened.
 *
 * @example describeSingleEvents(assessment, neverEvents, harm)
 * // ['Each one is a signal by itself, whatever the months say: …', '14 June 2012: Operation on the wrong side; 210 days after the one before', …]
 */
export function describeSingleEvents({ series, warnings }: Pick<Assessment, 'series' | 'warnings'>, measure: Pick<Measure, 'kind' | 'numeratorLabel'>, harm: RareHarm | null): readonly string[] {
  if (!warnings.some(({ id }) => id === 'too-rare')) return [];
  const ofMonths = (): readonly string[] => series.periods.flatMap((period, i) => {
    const count = series.values[i] ?? 0;
    return measure.kind === 'count' && count > 0 ? [`${formatPeriod(period)}: ${formatCount(count, measure.numeratorLabel)}`] : [];
  }).reverse();
  const events = harm === null ? ofMonths() : describeRareHarm(harm).events;
  if (events.length === 0) return [];
  return [
    'Each one is a signal by itself, marked with a diamond where it is new: with so few, months say nothing',
    ...events.slice(0, LATEST_TOLD),
    'Nothing clears an event: it leaves the agenda with the next meeting and stays on record',
  ];
}
