import { monthsBetween } from '../../src/spc/months.ts';
import type { Period } from '../../src/spc/vocabulary.ts';
import { addMonths } from './days-of-month.ts';
import type { Level } from './story.ts';

/**
 * Where does the story put the process in this month? A single number holds always. Otherwise each named month opens
 * a stretch that lasts until the next named month (or the last month of the series); `72 to 80` climbs evenly from
 * the first to the last month of its stretch, and a stretch of one month stays at its first number.
 * A month before the first named one takes the first stretch’s beginning.
 *
 * Example: `levelInMonth({ '2011-04': '10 to 12', '2011-07': 5 }, '2011-05', '2012-03')` is 11.
 */
export function levelInMonth(level: Level, month: Period, lastMonth: Period): number {
  if (typeof level === 'number') return level;
  const starts = Object.keys(level).sort();
  const first = starts[0];
  if (first === undefined) throw new Error('A level that changes needs at least one month.');
  const start = starts.findLast((from) => from <= month) ?? first;
  const next = starts.find((from) => from > start);
  const spoken = level[start];
  if (typeof spoken === 'number') return spoken;
  const [from = 0, to = 0] = (spoken ?? '').split(' to ').map(Number);
  const months = monthsBetween(start, next === undefined ? lastMonth : addMonths(next, -1));
  const passed = Math.max(0, monthsBetween(start, month));
  return months === 0 ? from : from + (to - from) * (passed / months);
}

/** How much of a winter is this month? 1 from December to February, one half in November and March, else 0. */
export function winterIn(month: Period): number {
  const name = month.slice(5);
  if (['12', '01', '02'].includes(name)) return 1;
  return ['11', '03'].includes(name) ? 0.5 : 0;
}
