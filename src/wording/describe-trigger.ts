/** What is triggered, in words: which point, since when, by which numbers, and who is told. */
import type { TriggerCondition, TriggerLevel } from '../extract/trigger-point.ts';
import type { Triggered } from '../meeting/triggers/judge-triggers.ts';
import { describeYearToDate } from './describe-year-to-date.ts';
import { thresholdKindAt, thresholdPhrase } from './describe-threshold.ts';
import { formatCount, joinWords, sentenceCase } from './format-count.ts';
import { formatNumber } from './format-number.ts';
import { formatDay, formatPeriod, formatPeriodList } from './format-period.ts';
import { decimalsFor, formatLine } from './format-value.ts';
import { valueAt } from './reading-of.ts';

/** What a level asks of people. */
export const triggerLevelNames: Readonly<Record<TriggerLevel, string>> = { inform: 'For information', act: 'For action', escalate: 'To be escalated' };

/**
 * What does a trigger point wait for? For the list of all of them.
 *
 * @example describeCondition({ kind: 'threshold-missed', months: 2 }) // 'the threshold missed 2 months running'
 */
export function describeCondition(when: TriggerCondition): string {
  switch (when.kind) {
    case 'events': return `${formatCount(when.atLeast, 'events')}${when.atLeast === 1 ? '' : ' or more'} in ${formatCount(when.inMonths, 'months')}`;
    case 'threshold-missed': return when.months === 1 ? 'the threshold missed' : `the threshold missed ${formatCount(when.months, 'months')} running`;
    case 'concern': return when.months === 1 ? 'special cause of concern' : `special cause of concern for ${formatCount(when.months, 'months')}`;
    case 'special-cause': return 'special cause that is no improvement';
    case 'breach-probability': return `a chance of over ${formatNumber(when.over * 100)} in 100 of breaching the annual objective`;
    case 'cannot-reach': return 'a threshold that the process cannot reach';
    case 'missing': return when.months === 1 ? 'a month not submitted' : `${formatCount(when.months, 'months')} running not submitted`;
  }
}

export interface TriggerWords {
  /** 'Any never event · Worcestershire Acute' */
  readonly title: string;
  /** Since when, and by which numbers, in one sentence. */
  readonly sentence: string;
  /** 'To be escalated: Chief Officer' */
  readonly tell: string;
}

/**
 * One trigger point at one chart.
 *
 * @example describeTrigger(triggered).sentence // 'Triggered in June 2012: 1 never event in the last 2 months, on 14 June 2012.'
 */
export function describeTrigger(triggered: Triggered): TriggerWords {
  const { point, chart: { measure, provider }, since } = triggered;
  const what = point.measures?.length === 1 ? '' : ` · ${measure.shortName}`;
  return {
    title: `${point.name}${what} · ${provider.shortName}`,
    sentence: `Triggered ${triggered.evidence.kind === 'events' ? 'in' : 'since'} ${formatPeriod(since)}: ${evidenceOf(triggered)}.`,
    tell: `${triggerLevelNames[point.level]}: ${joinWords(point.tell)}`,
  };
}

/** Months named in one sentence; the chart it leads to marks them all. */
const MOST_MONTHS = 4;

function evidenceOf({ evidence, chart: { measure, provider, assessment } }: Triggered): string {
  const value = (): string => `${valueAt({ assessment, measure, provider: { name: provider.shortName } }, assessment.decidingIndex ?? 0)} in ${formatPeriod(assessment.series.periods[assessment.decidingIndex ?? 0] ?? '')}`;
  const phrase = (level: number): string => thresholdPhrase(level, measure, thresholdKindAt(assessment, assessment.decidingIndex ?? 0));
  switch (evidence.kind) {
    case 'events': {
      const when = evidence.days.length === evidence.count && evidence.days.length <= 4 ? `on ${joinWords(evidence.days.map(formatDay))}` : `in ${formatPeriodList(evidence.months, MOST_MONTHS)}`;
      return `${formatCount(evidence.count, measure.numeratorLabel)}, ${when}`;
    }
    case 'threshold-missed':
      return `${value()}, ${evidence.comparison === 'at-least' ? 'below' : 'above'} ${phrase(evidence.threshold)}, missed in ${evidence.months === 1 ? 'this month' : `${formatCount(evidence.months, 'months')} running`}`;
    case 'concern': case 'special-cause': return `${value()}, ${evidence.kind === 'concern' ? 'special cause of concern' : 'special cause'} for ${evidence.months === 1 ? 'the first month' : formatCount(evidence.months, 'months')}`;
    case 'breach-probability': {
      const year = describeYearToDate(evidence.year, measure);
      return year === null ? 'the year’s objective' : year.charAt(0).toLowerCase() + year.slice(1);
    }
    case 'cannot-reach': return `${sentenceCase(phrase(evidence.threshold))} lies beyond the process limit${evidence.limit === null ? '' : ` of ${formatLine(evidence.limit, measure, decimalsFor(measure, assessment.series))}`}`.replace(/^The/, 'the');
    case 'missing': return `${formatPeriodList(evidence.months)} not submitted`;
  }
}
