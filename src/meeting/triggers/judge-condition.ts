/** One condition at one chart: does it hold at the end of the data, since when, and by which numbers? */
import type { TriggerCondition } from '../../extract/trigger-point.ts';
import { assessSeries } from '../../spc/assess-series.ts';
import type { Assessment } from '../../spc/assessment.ts';
import { yearToDate, type YearToDate } from '../../spc/judgement/year-to-date.ts';
import { monthAt, monthIndex, monthsFromTo } from '../../spc/months.ts';
import type { Day } from '../../spc/rare-harm/calendar-day.ts';
import { seriesUpTo } from '../../spc/series-up-to.ts';
import type { Period } from '../../spc/vocabulary.ts';
import { lifeCycle, meaningOf } from '../life-cycle.ts';
import type { MeetingChart } from '../meeting-chart.ts';
import { missingReason } from '../reasons/missing-reasons.ts';

/** The numbers behind it. */
export type TriggerEvidence =
  | { readonly kind: 'events'; readonly count: number; readonly inMonths: number; readonly days: readonly Day[]; readonly months: readonly Period[] }
  | { readonly kind: 'threshold-missed'; readonly months: number; readonly month: Period; readonly value: number; readonly threshold: number; readonly comparison: 'at-least' | 'at-most' }
  | { readonly kind: 'concern' | 'special-cause'; readonly months: number; readonly month: Period }
  | { readonly kind: 'breach-probability'; readonly year: YearToDate; readonly probability: number }
  | { readonly kind: 'cannot-reach'; readonly month: Period; readonly threshold: number; readonly limit: number | null }
  | { readonly kind: 'missing'; readonly months: readonly Period[] };

export interface JudgedCondition {
  /** The month from which it has held without a break. */
  readonly since: Period;
  /** The month of the newest thing behind it: of the latest event; elsewhere the same as `since`. */
  readonly latest: Period;
  readonly evidence: TriggerEvidence;
}

const decidingMonth = ({ series, decidingIndex }: Assessment): Period | undefined => series.periods[decidingIndex ?? -1];

/** Null: it does not hold, or cannot be judged. */
export function judgeCondition(when: TriggerCondition, chart: MeetingChart, to: Period, lastMeeting: Period | null): JudgedCondition | null {
  switch (when.kind) {
    case 'events': return judgeEvents(chart, to, lastMeeting, when.atLeast, when.inMonths);
    case 'threshold-missed': return judgeMissed(chart.assessment, when.months);
    case 'concern': return judgeSignal(chart, 'concern', when.months);
    case 'special-cause': return judgeSignal(chart, 'special-cause', 1);
    case 'breach-probability': return judgeBreach(chart, when.over);
    case 'cannot-reach': return judgeCannotReach(chart.assessment);
    case 'missing': return judgeMissing(chart, to, when.months);
  }
}

/** A window that ended between the meetings counts as well: two months may pass from one to the next. */
function judgeEvents({ rareHarm, assessment: { series } }: MeetingChart, to: Period, lastMeeting: Period | null, atLeast: number, inMonths: number): JudgedCondition | null {
  const days = (rareHarm?.events ?? []).map(({ day }) => day).sort();
  const countIn = (month: Period): number => {
    const index = series.periods.indexOf(month);
    const figure = (series.denominators[index] ?? null) === null ? series.values[index] ?? 0 : series.numerators[index] ?? 0;
    return Math.max(figure, days.filter((day) => day.startsWith(month)).length);
  };
  const firstEnd = lastMeeting === null || lastMeeting >= to ? to : monthAt(monthIndex(lastMeeting) + 1);
  const fulfilled = monthsFromTo(firstEnd, to).map((end) => monthsFromTo(monthAt(monthIndex(end) - inMonths + 1), end))
    .filter((window) => window.reduce((sum, month) => sum + countIn(month), 0) >= atLeast);
  const months = [...new Set(fulfilled.flat())].filter((month) => countIn(month) > 0).sort();
  const [since, latest] = [months[0], months.at(-1)];
  if (since === undefined || latest === undefined) return null;
  const count = months.reduce((sum, month) => sum + countIn(month), 0);
  return { since, latest, evidence: { kind: 'events', count, inMonths, days: days.filter((day) => months.includes(day.slice(0, 7))), months } };
}

function judgeMissed({ series, met, threshold, comparison, decidingIndex }: Assessment, months: number): JudgedCondition | null {
  if (decidingIndex === null || comparison === null || met[decidingIndex] !== false) return null;
  let run = 0;
  let since = decidingIndex;
  for (let i = decidingIndex; i >= 0; i--) {
    if (series.provisional[i] === true || ((met[i] ?? null) === null && (threshold[i] ?? null) !== null)) continue;
    if (met[i] !== false) break;
    run += 1;
    since = i;
  }
  if (run < months) return null;
  // It held once the run was long enough, not when the first month was missed.
  const missed = series.periods.filter((_, i) => i >= since && i <= decidingIndex && met[i] === false && series.provisional[i] !== true);
  const held = missed[months - 1] as Period;
  return {
    since: held, latest: held,
    evidence: { kind: 'threshold-missed', months: run, month: series.periods[decidingIndex] as Period, value: series.values[decidingIndex] as number, threshold: threshold[decidingIndex] as number, comparison },
  };
}

function judgeSignal({ assessment }: MeetingChart, kind: 'concern' | 'special-cause', months: number): JudgedCondition | null {
  const meaning = meaningOf(assessment.variation);
  const month = decidingMonth(assessment);
  if (month === undefined || meaning === null || meaning === 'improvement' || (kind === 'concern' && meaning !== 'concern')) return null;
  const life = lifeCycle(assessment, null, month);
  if (life.since === null || life.month < months) return null;
  const values = assessment.series.periods.filter((period, i) => period >= (life.since as Period) && (assessment.series.values[i] ?? null) !== null);
  const held = values[months - 1] ?? life.since;
  return { since: held, latest: held, evidence: { kind, months: life.month, month } };
}

/** How the year stood after each month of it, for the month from which the chance has been over the mark. */
function judgeBreach({ assessment, measure }: MeetingChart, over: number): JudgedCondition | null {
  if (!assessment.recipe.thresholds.some(({ kind }) => kind === 'annual-limit')) return null;
  const chanceIn = (year: YearToDate | null): number | null => (year === null || year.objective === null ? null : year.breached ? 1 : year.probabilityOfBreach);
  const year = yearToDate(assessment, measure);
  const probability = chanceIn(year);
  if (year === null || year.upTo === null || probability === null || probability <= over) return null;
  let since = year.upTo;
  for (let month = monthAt(monthIndex(since) - 1); month >= year.yearStart; month = monthAt(monthIndex(month) - 1)) {
    const before = yearToDate(assessSeries(seriesUpTo(assessment.series, month), assessment.recipe), measure, year.yearStart);
    if ((chanceIn(before) ?? 0) <= over) break;
    since = month;
  }
  return { since, latest: since, evidence: { kind: 'breach-probability', year, probability } };
}

function judgeCannotReach(assessment: Assessment): JudgedCondition | null {
  const { series, decidingIndex, threshold, comparison, upper, lower } = assessment;
  if (decidingIndex === null || assessment.assurance !== 'fail') return null;
  let since = series.periods[decidingIndex] as Period;
  for (let i = decidingIndex - 1; i >= 0; i--) {
    const before = assessSeries(seriesUpTo(series, series.periods[i] as Period), assessment.recipe);
    if (before.decidingIndex !== i) continue;
    if (before.assurance !== 'fail') break;
    since = series.periods[i] as Period;
  }
  return {
    since, latest: since,
    evidence: { kind: 'cannot-reach', month: series.periods[decidingIndex] as Period, threshold: threshold[decidingIndex] as number, limit: (comparison === 'at-least' ? upper : lower)[decidingIndex] ?? null },
  };
}

function judgeMissing(chart: MeetingChart, to: Period, months: number): JudgedCondition | null {
  const reason = missingReason(chart, monthAt(monthIndex(to) - months), to);
  if (reason === null || reason.behind < months) return null;
  const since = monthAt(monthIndex(to) - reason.behind + months);
  return { since, latest: since, evidence: { kind: 'missing', months: reason.months } };
}
