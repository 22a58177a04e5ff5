/** The months written under a chart: quarters of the NHS year, which begins in April. */
import type { Period } from '../spc/vocabulary.ts';

/** One mark on the time axis. */
export interface PeriodTick {
  readonly index: number;
  /** The month's short name; null: a mark without a name. */
  readonly month: string | null;
  /** The calendar year, written where it begins to hold; null elsewhere. */
  readonly year: string | null;
  /** True in April: the financial year begins here. */
  readonly yearStart: boolean;
}

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const APRIL = 4;
/** How many months apart names may be, closest first: months, quarters, half years, years, and years further apart. */
const SPACINGS = [1, 3, 6, 12, 24, 60, 120] as const;
/** The least room for a name, in pixels. */
const NAME_ROOM = 32;

/**
 * Which months are named on the axis? As many as fit: all, else quarters (April, July, October, January), half years or years,
 * always counted from April. The year stands under the first name and under the first name of each calendar year.
 * A short series that touches none of these has its first month named. An empty series has no ticks.
 *
 * @example periodTicks(['2011-11', '2011-12', '2012-01', '2012-02'], 12).map((tick) => tick.month) // ['Jan']
 */
export function periodTicks(periods: readonly Period[], monthWidth: number, nameRoom = NAME_ROOM): PeriodTick[] {
  const room = Math.max(monthWidth, 0.1);
  // Twelve names a year are only calm where each has half its width again.
  const spacing = SPACINGS.find((months) => months * room >= (months === 1 ? nameRoom * 1.5 : nameRoom)) ?? 120;
  const ticks: PeriodTick[] = [];
  let yearSaid = '';
  for (const [index, period] of periods.entries()) {
    if (!isTick(period, spacing)) continue;
    const year = period.slice(0, 4);
    ticks.push({ index, month: monthName(period), year: year === yearSaid ? null : year, yearStart: monthOf(period) === APRIL });
    yearSaid = year;
  }
  const first = periods[0];
  if (ticks.length === 0 && first !== undefined) {
    return [{ index: 0, month: monthName(first), year: first.slice(0, 4), yearStart: monthOf(first) === APRIL }];
  }
  // The first tick's year and the next one's would touch where a series begins shortly before a new year.
  const [one, two] = ticks;
  if (one && two && one.year !== null && two.year !== null && (two.index - one.index) * room < nameRoom) ticks[0] = { ...one, year: null };
  return ticks;
}

function isTick(period: Period, spacing: number): boolean {
  const months = Number(period.slice(0, 4)) * 12 + monthOf(period) - APRIL;
  return months % spacing === 0;
}

function monthOf(period: Period): number {
  return Number(period.slice(5, 7));
}

function monthName(period: Period): string {
  return NAMES[monthOf(period) - 1] ?? period;
}

/**
 * Where do financial years begin inside this series? Indices of April, the very first month left out.
 *
 * @example financialYearStarts(['2012-03', '2012-04', '2012-05']) // [1]
 */
export function financialYearStarts(periods: readonly Period[]): number[] {
  return periods.flatMap((period, index) => (index > 0 && monthOf(period) === APRIL ? [index] : []));
}
