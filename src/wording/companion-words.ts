/** The words of the charts that stand beside a control chart on request. */
import type { Warning } from '../spc/assessment.ts';
import type { YearOnYear } from '../spc/judgement/same-month-last-year.ts';
import type { YearMonth } from '../spc/judgement/year-to-date.ts';
import type { EventGap, RunningGap, RunningGapReading } from '../spc/rare-harm/days-between-events.ts';
import type { Period } from '../spc/vocabulary.ts';
import { describeGap } from './describe-gap.ts';
import { formatCount } from './format-count.ts';
import { formatChance, formatNumber, formatPlain } from './format-number.ts';
import { formatDay, formatPeriod, formatPeriodList } from './format-period.ts';
import { formatValue, type MeasureFormat } from './format-value.ts';

/** How to walk a companion by keyboard. */
export const COMPANION_WALK_HELP = 'Use the left and right arrow keys to go from point to point, Home and End for the first and last, Escape to leave.';

/**
 * A difference of two values: percentages differ by points.
 *
 * @example formatDifference(0.021, proportion, 1) // '2.1 points'
 * @example formatDifference(-3, count, 0) // '−3'
 */
export function formatDifference(value: number, measure: MeasureFormat, decimals: number): string {
  if (measure.kind !== 'proportion') return formatNumber(value, decimals);
  const points = formatNumber(value * 100, Math.max(1, decimals));
  return `${points} ${points === '1.0' ? 'point' : 'points'}`;
}

/**
 * What do the moving ranges say? Usual jump, the limit, and the months that leapt further.
 *
 * @example describeRanges(0.012, 0.039, ['2011-12'], proportion, 1)
 * // 'Neighbouring months usually differ by 1.2 points; more than 3.9 points is unusual. Unusual: December 2011.'
 */
export function describeRanges(centre: number | null, upper: number | null, unusual: readonly Period[], measure: MeasureFormat, decimals: number): string {
  if (centre === null) return 'There are too few months for ranges.';
  const usual = `Neighbouring months usually differ by ${formatDifference(centre, measure, Math.max(1, decimals))}`;
  const limit = upper === null ? '' : `; more than ${formatDifference(upper, measure, Math.max(1, decimals))} is unusual`;
  return `${usual}${limit}. ${unusual.length === 0 ? 'No month leapt further.' : `Unusual: ${formatPeriodList(unusual, 6)}.`}`;
}

/**
 * One month of the year to date.
 *
 * @example spokenYearMonth(july) // 'July 2012: 8 in the month, 27 since April; 20 agreed; 71 in 100 chance of breach'
 */
export function spokenYearMonth({ period, count, gap, provisional, cumulative, monthsMissing, trajectory, probabilityOfBreach, likely }: YearMonth): string {
  const month = formatPeriod(period);
  const agreed = trajectory === null ? '' : `; ${formatPlain(trajectory, 1)} agreed by then`;
  if (cumulative === null) {
    const band = likely === null ? 'still to come' : `probably ${formatPlain(likely.low, 0)} to ${formatPlain(likely.high, 0)} by then`;
    return `${month}: ${band}${agreed}`;
  }
  const own = count === null ? describeGap(gap ?? 'no-row') : `${formatPlain(count, 1)} in the month${provisional ? ', provisional' : ''}`;
  const chance = probabilityOfBreach === null ? '' : `; ${formatChance(probabilityOfBreach)} chance of breach`;
  return `${month}: ${own}, ${monthsMissing > 0 ? 'at least ' : ''}${formatPlain(cumulative, 1)} since April${agreed}${chance}`;
}

/**
 * One gap between two events.
 *
 * @example spokenGap({ from: '2011-11-17', to: '2012-06-14', days: 210 }) // '210 days, from 17 November 2011 to 14 June 2012'
 */
export function spokenGap({ from, to, days }: Pick<EventGap, 'from' | 'to' | 'days'>): string {
  return days === 0 ? `Two on ${formatDay(to)}` : `${formatCount(days, 'days')}, from ${formatDay(from)} to ${formatDay(to)}`;
}

/**
 * The gap that has not ended, which says something only once it has outlasted the limit.
 *
 * @example spokenRunningGap(running, reading) // '47 days so far, since 14 June 2012: not ended'
 */
export function spokenRunningGap({ from, days }: RunningGap, { beyondUpperLimit }: RunningGapReading): string {
  return `${formatCount(days, 'days')} so far, since ${formatDay(from)}: not ended${beyondUpperLimit ? ', and already beyond the upper process limit' : ''}`;
}

/**
 * What do the days between events say?
 *
 * @example describeDaysBetween(2, null, null, false) // '2 gaps between events. Fewer than 15 give no process limits …'
 */
export function describeDaysBetween(gaps: number, centre: number | null, lower: number | null, flagged: boolean): string {
  const count = `${formatCount(gaps, 'gaps')} between events.`;
  if (centre === null || lower === null) return `${count} Fewer than 15 give no process limits: each event is looked at by itself. The hollow point has not ended.`;
  return `${count} In the middle ${formatCount(Math.round(centre), 'days')} pass from one to the next. ${flagged ? 'Some gaps are unusual: see the table.' : 'No gap is unusual.'} The hollow point has not ended.`;
}

/**
 * One month beside the same month a year before.
 *
 * @example spokenYearOnYear(may, proportion, 1) // 'May 2012: 84.5%; May 2011: 88.0%; −3.5 points'
 */
export function spokenYearOnYear({ period, value, before, valueBefore, change }: YearOnYear, measure: MeasureFormat, decimals: number): string {
  const said = (month: Period, number: number | null): string => `${formatPeriod(month)}: ${number === null ? 'no value' : formatValue(number, measure, decimals)}`;
  return `${said(period, value)}; ${said(before, valueBefore)}${change === null ? '' : `; ${change > 0 ? '+' : ''}${formatDifference(change, measure, decimals)}`}`;
}

/**
 * Why last year's months are shown.
 *
 * @example describeSeason({ id: 'season', figure: 0.41 }) // 'The calendar month explains 41% of the variation of this measure, …'
 */
export function describeSeason({ figure }: Warning): string {
  const share = figure === null ? 'part' : `${formatNumber(figure * 100)}%`;
  return `The calendar month explains ${share} of the variation here, so a month is compared with the same month a year before as well. Two months alone prove no change: the control chart decides.`;
}

/** Why something that a link asks for cannot be shown beside this chart. */
export const companionMissing = {
  differences: 'There is no month to compare readings of.',
  take: 'What it would take cannot be worked out: months to come cannot be supposed for a series without a verdict.',
  ranges: 'There are no moving ranges: too few months, or no process limits.',
  year: 'There is no year to date: no annual objective is set for this measure here.',
  days: 'There are no days between events: events are not rare here, or their dates are not known.',
  'last-year': 'Last year’s months are not shown: no season is found here, and comparing two single months would mislead.',
} as const;

/** What the buttons and headings call them. */
export const companionNames = {
  differences: 'What would differ',
  take: 'What would it take',
  ranges: 'Moving ranges',
  year: 'Year to date',
  days: 'Days between',
  'last-year': 'Same month last year',
} as const;
