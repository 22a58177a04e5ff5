import { yearToDate, type YearMonth, type YearToDate } from '../../spc/judgement/year-to-date.ts';
import type { ChangeReason } from '../change.ts';
import type { MeetingChart } from '../meeting-chart.ts';

/** From this probability on the year's objective is said to be at risk: more likely missed than not. */
export const AT_RISK = 0.5;

const latest = (year: YearToDate | null): YearMonth | null => year?.months.find(({ period }) => period === year.upTo) ?? null;
const yearOf = ({ assessment, measure }: MeetingChart): YearToDate | null =>
  assessment.recipe.thresholds.some(({ kind }) => kind === 'annual-limit' || kind.startsWith('trajectory')) ? yearToDate(assessment, measure) : null;

/**
 * Has the year's objective been exceeded, become more likely than not to be, or has the agreed path to it been left, since the last
 * meeting?
 *
 * Held against how the same year stood then, so that what was known is not told again; a new financial year begins afresh. One
 * reason at most, the gravest. The probability of the last meeting is given beside the one of now.
 */
export function objectiveReasons(now: MeetingChart, then: MeetingChart | null): readonly ChangeReason[] {
  if (now.measure.kind !== 'count' && now.measure.kind !== 'rate') return [];
  const year = yearOf(now);
  const month = latest(year);
  if (year === null || month === null || year.upTo === null) return [];
  // Where all is well the year as it stood then need not be worked out.
  if (kindOf(year, month, null) === null) return [];
  const earlier = then === null ? null : yearOf(then);
  const before = earlier !== null && earlier.yearStart === year.yearStart ? earlier : null;
  const kind = kindOf(year, month, before);
  if (kind === null) return [];
  return [{ kind, month: year.upTo, year, trajectory: month.trajectory, probabilityThen: before?.probabilityOfBreach ?? null }];
}

function kindOf(year: YearToDate, month: YearMonth, before: YearToDate | null): 'objective-breached' | 'objective-at-risk' | 'off-trajectory' | null {
  if (year.breached) return before?.breached === true ? null : 'objective-breached';
  const isAtRisk = ({ probabilityOfBreach }: YearToDate): boolean => (probabilityOfBreach ?? 0) >= AT_RISK;
  if (isAtRisk(year) && (before === null || !isAtRisk(before))) return 'objective-at-risk';
  const wasOff = latest(before)?.onTrajectory === false;
  return month.onTrajectory === false && !wasOff ? 'off-trajectory' : null;
}
