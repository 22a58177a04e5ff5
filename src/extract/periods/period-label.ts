import { monthsLater } from '../checks/calendar.ts';
import { financialYearStart } from './financial-year.ts';
import { quarterStart } from './quarter-label.ts';

/** A period named by words in place of its first day. */
export interface PeriodLabel {
  /** First day, `2010-07-01`. */
  readonly start: string;
  readonly type: 'month' | 'quarter' | 'year';
}

/**
 * Which period does a label of the health service name? Null when it names none, or could name two.
 *
 * `2010/11 Q2` is July to September 2010, `2012 to 2013`, `2012/13` and `201617` are years from 1 April, `MSitAE-JUNE-2025`
 * (the A&E return) is a month, and so is `202506`. `201112` may be December 2011 or the year 2011/12: it names nothing.
 *
 * @example periodOfLabel('2010/11 Q2') // { start: '2010-07-01', type: 'quarter' }
 */
export function periodOfLabel(cell: string): PeriodLabel | null {
  const text = cell.trim();
  const quarter = quarterStart(text);
  if (quarter !== null) return { start: quarter, type: 'quarter' };
  const [, year, month] = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text) ?? [];
  const financialYear = financialYearStart(text);
  if (year !== undefined && month !== undefined) return financialYear === null ? { start: `${year}-${month}-01`, type: 'month' } : null;
  if (financialYear !== null) return { start: financialYear, type: 'year' };
  const [, name, ofYear] = /^MSitAE-([A-Z]+)-(\d{4})$/i.exec(text) ?? [];
  const number = name === undefined ? -1 : MONTHS.indexOf(name.toLowerCase());
  return number < 0 || ofYear === undefined ? null : { start: monthsLater(`${ofYear}-01-01`, number), type: 'month' };
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
