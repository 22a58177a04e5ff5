/** Chances and distances in words: meeting the threshold next month, the gap in patients, the year against its objective. */
import type { GapInPatients } from '../spc/judgement/gap-in-patients.ts';
import type { ProbabilityOfMeeting, ProbabilityWithheld } from '../spc/judgement/probability-of-meeting.ts';
import type { YearToDate } from '../spc/judgement/year-to-date.ts';
import { formatCount, singular } from './format-count.ts';
import { formatChance, formatNumber, formatPlain } from './format-number.ts';
import { formatFinancialYear, formatPeriod } from './format-period.ts';
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
 * @example describeProbability({ probability: 0.002, threshold: 0.95, period: '2012-08', … }, proportion)
 * // 'Under 1 in 100 chance of meeting 95% in August 2012'
 */
export function describeProbability(result: ProbabilityOfMeeting, measure: MeasureFormat): string {
  if (result.withheld !== null) return WITHHELD[result.withheld];
  const chance = formatChance(result.probability);
  return `${chance.charAt(0).toUpperCase()}${chance.slice(1)} chance of meeting ${formatThreshold(result.threshold, measure)} in ${formatPeriod(result.period)}`;
}

/**
 * How far was the deciding month from its threshold, in people or cases?
 *
 * @example describeGapInPatients(gap, proportion) // '1,090 more patients seen within 4 hours would have met it in July 2012'
 */
export function describeGapInPatients(gap: GapInPatients, measure: MeasureFormat): string {
  const { latest } = gap;
  const month = formatPeriod(latest.period);
  if (latest.short > 0) return `${moreOrFewer(latest.short, gap.comparison, measure)} would have met it in ${month}`;
  if (latest.spare === 0) return `Met in ${month} with none to spare`;
  const spare = `${amount(latest.spare)} to spare`;
  return `Met in ${month} with ${spare}`;
}

/**
 * What would make the threshold met in every month that only chance touches?
 *
 * @example describeReliableGap(gap, proportion) // '1,650 more patients seen within 4 hours in a usual month would make it reliable'
 */
export function describeReliableGap(gap: GapInPatients, measure: MeasureFormat): string | null {
  if (gap.reliable === null) return null;
  if (gap.reliable === 'out-of-reach') return 'No level of the process makes it reliable at its present variation: months must first differ less';
  if (gap.reliable.short === 0) return 'It is met reliably as it stands';
  return `${moreOrFewer(gap.reliable.short, gap.comparison, measure)} in a usual month would make it reliable`;
}

/** '1,090 more patients seen within 4 hours', '2 fewer cases' */
function moreOrFewer(people: number, comparison: 'at-least' | 'at-most', measure: MeasureFormat): string {
  const noun = people === 1 ? singular(measure.numeratorLabel) : measure.numeratorLabel;
  return `${amount(people)} ${comparison === 'at-least' ? 'more' : 'fewer'} ${noun}`;
}

function amount(people: number): string {
  return formatPlain(people, 1);
}

/**
 * How does the year stand against its objective? One sentence without its full stop; null without an objective or figures.
 * A total with missing months says 'at least'.
 *
 * @example describeYearToDate(year, countOfCases)
 * // '27 cases of the 60 allowed for 2012/13 after 4 months; 71 in 100 chance of ending the year above it if nothing changes'
 */
export function describeYearToDate(year: YearToDate, measure: MeasureFormat): string | null {
  const { objective, upTo, total } = year;
  if (objective === null || upTo === null) return null;
  const passed = year.months.filter((month) => month.period <= upTo).length;
  const atMost = objective.comparison === 'at-most';
  const count = `${year.monthsMissing > 0 ? 'at least ' : ''}${formatCount(total, measure.numeratorLabel)}`;
  const limit = objective.value === 0 ? 'none' : `the ${formatNumber(objective.value)}`;
  const name = formatFinancialYear(year.yearStart);
  const after = year.monthsLeft === 0 ? 'in the whole year' : `after ${formatCount(passed, 'months')}`;
  const standing = `${count} of ${limit} ${atMost ? 'allowed' : 'wanted'} for ${name} ${after}`.replace('of none allowed', 'where none is allowed');
  const missing = year.monthsMissing > 0 ? ` (${formatCount(year.monthsMissing, 'months')} without a figure)` : '';
  return `${capital(standing)}${missing}${outlook(year, atMost)}`;
}

function outlook(year: YearToDate, atMost: boolean): string {
  if (year.breached) {
    const over = year.headroom === null ? 0 : Math.abs(year.headroom);
    return atMost ? `: the objective is exceeded by ${formatPlain(over, 1)}` : `: the objective was missed by ${formatPlain(over, 1)}`;
  }
  if (year.monthsLeft === 0 && year.monthsMissing === 0) return ': the objective was kept';
  if (year.probabilityOfBreach === null) return '';
  return `; ${formatChance(year.probabilityOfBreach)} chance of ending the year ${atMost ? 'above' : 'below'} it if nothing changes`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
