import type { CheckedText } from '../columns/checked-columns.ts';
import { isLastOfMonth, monthOf } from './calendar.ts';

/**
 * Was this row extracted while its month was still running, and on which day?
 *
 * A count of half a month, read as a whole one, looks like an improvement. It is told by the row's own `as_of`, however long ago
 * that was: a file of 16 July holds half of July in every later year too. Null where the month was over, where the row is of
 * another length than a month, and on the first and last day of a month, which many files write for the whole of it.
 * A later extract of the same month replaces the row as any revision does.
 * @example extractedWithin(starts, ends, published)(row) // '2012-07-16' of July 2012, null of June
 */
export function extractedWithin(starts: CheckedText, ends: CheckedText, published: CheckedText): (row: number) => string | null {
  const months = new Set(starts.different.map(monthOf));
  // Month by code, so that a row costs two look-ups and no text; '' fits no month.
  const runningIn = published.different.map((day) => (day.endsWith('-01') || isLastOfMonth(day) ? '' : monthOf(day)));
  if (!runningIn.some((month) => months.has(month))) return () => null;
  const startMonths = starts.different.map(monthOf);
  const endMonths = ends.different.map(monthOf);
  return (row) => {
    const day = published.codes[row] ?? -1;
    const month = runningIn[day];
    return month !== undefined && month !== '' && month === startMonths[starts.codes[row] ?? -1] && month === endMonths[ends.codes[row] ?? -1]
      ? published.different[day] ?? null : null;
  };
}
