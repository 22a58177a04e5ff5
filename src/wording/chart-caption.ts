/** The words around a chart: its kind, its axes, its lines and marks. */
import type { Assessment, Phase } from '../spc/assessment.ts';
import type { ChartKind, GapReason, Measure, Period, ThresholdKind } from '../spc/vocabulary.ts';
import { centreName } from './centre-name.ts';
import { describeGap } from './describe-gap.ts';
import { thresholdKindName } from './describe-threshold.ts';
import { formatCount, joinWords, sentenceCase } from './format-count.ts';
import { formatPeriod, formatPeriodRange, formatPeriodShort } from './format-period.ts';
import { formatLine, formatThreshold, formatValueTick, unitOf, type MeasureFormat } from './format-value.ts';

const KINDS: Readonly<Record<ChartKind, { readonly name: string; readonly about: string }>> = {
  run: { name: 'run chart', about: 'months in order around their median, without process limits' },
  xmr: { name: 'XmR chart', about: 'each month by itself; the limits come from how much neighbouring months differ' },
  mr: { name: 'moving range chart', about: 'how much each month differs from the one before' },
  'i-prime': { name: 'I′ chart', about: 'each month by itself; the limits widen where fewer patients were counted' },
  p: { name: 'p chart', about: 'proportions; the limits come from the number of patients counted each month' },
  'p-prime': { name: 'p′ chart', about: 'proportions of large numbers; the limits allow for more variation than chance' },
  u: { name: 'u chart', about: 'rates; the limits come from the exposure of each month' },
  'u-prime': { name: 'u′ chart', about: 'rates of large numbers; the limits allow for more variation than chance' },
  c: { name: 'c chart', about: 'counts; the limits come from the mean count' },
  g: { name: 'g chart', about: 'cases or opportunities between events' },
  t: { name: 't chart', about: 'days between rare events' },
};

/**
 * What is this kind of chart called?
 *
 * @example chartKindName('xmr') // 'XmR chart'
 */
export function chartKindName(kind: ChartKind): string {
  return KINDS[kind].name;
}

/**
 * What does this kind of chart show?
 *
 * @example explainChartKind('run') // 'Run chart: months in order around their median, without process limits.'
 */
export function explainChartKind(kind: ChartKind): string {
  return `${sentenceCase(KINDS[kind].name)}: ${KINDS[kind].about}.`;
}

/**
 * Where and when: the line under a chart's title.
 *
 * @example chartCaption(assessment, 'Worcestershire Acute Hospitals')
 * // 'Worcestershire Acute Hospitals · April 2010 to July 2012 · XmR chart'
 */
export function chartCaption(assessment: Pick<Assessment, 'series' | 'chartKind'>, provider: string): string {
  const { periods } = assessment.series;
  const first = periods[0];
  const last = periods.at(-1);
  const when = first === undefined || last === undefined ? 'no months' : formatPeriodRange(first, last);
  return [provider, when, chartKindName(assessment.chartKind)].join(' · ');
}

/**
 * What does the value axis count?
 *
 * @example axisLabel({ kind: 'rate', multiplier: 1000, numeratorLabel: 'falls with harm', denominatorLabel: 'bed days', … })
 * // 'Falls with harm per 1,000 bed days'
 */
export function axisLabel(measure: MeasureFormat): string {
  switch (measure.kind) {
    case 'proportion':
      return `Percentage: ${measure.numeratorLabel}`;
    case 'rate':
      return `${sentenceCase(measure.numeratorLabel)} ${unitOf(measure)}`;
    case 'count':
      return `${sentenceCase(measure.numeratorLabel)} a month`;
    case 'ratio':
      return `Ratio: ${measure.numeratorLabel}${measure.denominatorLabel === null ? '' : ` to ${measure.denominatorLabel}`}`;
    case 'value':
      return sentenceCase(measure.numeratorLabel);
  }
}

/**
 * Said where the value axis leaves out zero, since heights then cannot be compared as proportions.
 *
 * @example describeAxisStart(0.82, 0.02, proportion) // 'Value axis starts at 82%'
 */
export function describeAxisStart(value: number, step: number, measure: MeasureFormat): string {
  return `Value axis starts at ${formatValueTick(value, step, measure)}`;
}

/**
 * The label at a line that is computed from the data. `short` leaves out what the place says already.
 *
 * @example lineLabel('upper', 0.925, 'xmr', proportion) // 'Upper process limit 92.5%'
 */
export function lineLabel(
  line: 'upper' | 'centre' | 'lower', value: number, chartKind: ChartKind, measure: MeasureFormat, decimals?: number, short = false,
): string {
  const name = line === 'centre' ? sentenceCase(centreName(chartKind)) : `${sentenceCase(line)}${short ? '' : ' process limit'}`;
  return `${name} ${formatLine(value, measure, decimals)}`;
}

/**
 * The label at a threshold line.
 *
 * @example thresholdLabel(0.95, 'standard', proportion) // 'Threshold 95%'
 */
export function thresholdLabel(value: number, kind: ThresholdKind, measure: MeasureFormat): string {
  return `${sentenceCase(thresholdKindName(kind))} ${formatThreshold(value, measure)}`;
}

/**
 * The label of one level where a threshold changed. `until`: the last month of one that was followed by nothing.
 *
 * @example thresholdLevelLabel(0.95, '2011-04', null, proportion) // '95% from April 2011'
 * @example thresholdLevelLabel(0.76, '2024-03', '2024-03', proportion) // '76% in March 2024'
 */
export function thresholdLevelLabel(value: number, from: Period, until: Period | null, measure: MeasureFormat, short = false): string {
  const month = short ? formatPeriodShort : formatPeriod;
  const when = until === null ? `from ${month(from)}` : until === from ? `in ${month(from)}` : `${month(from)} to ${month(until)}`;
  return `${formatThreshold(value, measure)} ${when}`;
}

/**
 * The words in a gap of the line.
 *
 * @example gapLabel(['suppressed'], 2) // '2 months: suppressed'
 */
export function gapLabel(reasons: readonly GapReason[], months: number): string {
  const why = joinWords([...new Set(reasons)].map(describeGap));
  return months === 1 ? why : `${formatCount(months, 'months')}: ${why}`;
}

/**
 * The label at the first month of new limits.
 *
 * @example phaseLabel({ from: 12, to: 20, short: true }, '2011-04') // 'New limits from April 2011, provisional: fewer than 12 months'
 */
export function phaseLabel(phase: Phase, from: Period): string {
  return `New limits from ${formatPeriod(from)}${phase.short ? ', provisional: fewer than 12 months' : ''}`;
}

/** What the marks of a chart mean, for the key under it. `direction` makes concern and improvement concrete. */
export type Mark = 'improvement' | 'concern' | 'conflict' | 'neither-high' | 'neither-low' | 'provisional' | 'excluded' | 'restated';

const MARKS: Readonly<Record<Mark, string>> = {
  improvement: 'Improvement: better than chance explains',
  concern: 'Concern: worse than chance explains',
  conflict: 'Concern and improvement at once',
  'neither-high': 'Change: higher than chance explains',
  'neither-low': 'Change: lower than chance explains',
  provisional: 'Provisional: not yet judged',
  excluded: 'Left out of the limits by decision',
  restated: 'Restated since first reported',
};

/**
 * What does this mark mean?
 *
 * @example describeMark('provisional') // 'Provisional: not yet judged'
 */
export function describeMark(mark: Mark): string {
  return MARKS[mark];
}

/** The words of the keyboard walk and of the strip above the chart. */
export const walkWords = {
  walk: 'Points of the chart, month by month',
  walkHelp: 'Use the left and right arrow keys to go from month to month, Home and End for the first and last, Enter to pin a month and Escape to leave.',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  latest: 'Latest',
  pinned: 'Pinned',
} as const;

/** Added to the help of the walk where months can be looked at closer. */
export const ZOOM_HELP = 'Plus shows fewer months about this one, minus more, 0 all.';

/**
 * Columns of the table of the same numbers. Numerator and denominator carry the measure's own words.
 *
 * @example tableHeadings('xmr', measure).upper // 'Upper process limit'
 */
export function tableHeadings(chartKind: ChartKind, measure: Pick<Measure, 'kind' | 'multiplier' | 'numeratorLabel' | 'denominatorLabel'>) {
  return {
    month: 'Month',
    value: measure.kind === 'proportion' ? 'Percentage' : measure.kind === 'rate' ? sentenceCase(unitOf(measure)) : 'Value',
    numerator: sentenceCase(measure.numeratorLabel),
    denominator: sentenceCase(measure.denominatorLabel ?? 'denominator'),
    lower: 'Lower process limit',
    centre: sentenceCase(centreName(chartKind)),
    upper: 'Upper process limit',
    threshold: 'Threshold',
    met: 'Met',
    notes: 'Notes',
  } as const;
}
