import { monthAt, monthIndex, monthsBetween, monthsFromTo } from '../../spc/months.ts';
import type { GapReason, Period } from '../../spc/vocabulary.ts';
import type { MissingReason } from '../change.ts';
import type { MeetingChart } from '../meeting-chart.ts';

/** A chart that had figures for at least so many of the twelve months before its gap is expected to have one every month. */
const REGULAR_MONTHS = 10;
const YEAR = 12;
/** Gaps for which nobody owes a figure. Too few patients to publish is not a missing submission. */
const OWED: readonly GapReason[] = ['no-row', 'not-submitted'];

/**
 * Which months were to be expected since the last meeting, and have not come?
 *
 * A chart with a figure in at least ten of the twelve months before owes one for each month up to `to`, the last month of the data,
 * unless its provider had closed. Suppressed months and the like are not owed: they were submitted. Null, too, where nothing is missing.
 */
export function missingReason({ assessment: { series }, provider }: MeetingChart, since: Period, to: Period): MissingReason | null {
  const at = new Map(series.periods.map((period, index) => [period, index]));
  const gapIn = (month: Period): GapReason | null => {
    const index = at.get(month);
    if (index === undefined) return 'no-row';
    return (series.values[index] ?? null) === null ? series.gaps[index] ?? 'no-row' : null;
  };
  const isOwed = (month: Period): boolean => {
    const gap = gapIn(month);
    return gap !== null && OWED.includes(gap) && (provider.closeDate === undefined || provider.closeDate.slice(0, 7) > month);
  };
  const months = monthsFromTo(monthAt(monthIndex(since) + 1), to).filter(isOwed);
  const first = months[0];
  if (first === undefined) return null;
  let behind = 0;
  for (let month = to; isOwed(month) && behind < YEAR * 2; month = monthAt(monthIndex(month) - 1)) behind += 1;
  const start = behind > monthsBetween(first, to) ? monthIndex(to) - behind + 1 : monthIndex(first);
  const before = monthsFromTo(monthAt(start - YEAR), monthAt(start - 1)).filter((month) => at.has(month) && gapIn(month) === null);
  if (before.length < REGULAR_MONTHS) return null;
  const lastIndex = series.values.findLastIndex((value) => value !== null);
  return { kind: 'missing', months, why: gapIn(first) ?? 'no-row', behind, lastMonth: series.periods[lastIndex] ?? null };
}
