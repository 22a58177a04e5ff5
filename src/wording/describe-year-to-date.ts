/** The financial year's count against its annual objective. */
import type { YearToDate } from '../spc/judgement/year-to-date.ts';
import { formatCount, sentenceCase } from './format-count.ts';
import { formatChance, formatNumber, formatPlain } from './format-number.ts';
import { formatFinancialYear } from './format-period.ts';
import type { MeasureFormat } from './format-value.ts';

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
  return `${sentenceCase(standing)}${missing}${outlook(year, atMost)}`;
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
