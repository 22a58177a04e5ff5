/** A rare harm in the few words of a cell: since when there was none. Never praise for a run of zeros. */
import type { Assessment } from '../spc/assessment.ts';
import { formatCount } from './format-count.ts';
import { formatPeriodShort } from './format-period.ts';

/**
 * When was the last one? 'none since Jun 12', 'last in Jul 12' where that is the latest month, 'none in 40 months' where
 * there never was one. Months without a value are no zeros: with any of them after the last one it says 'none known since'.
 * Null where the process is not too rare for a verdict, or nothing is known at all.
 *
 * @example describeRareCell(assessment) // 'none since Jun 12'
 */
export function describeRareCell({ series, warnings }: Pick<Assessment, 'series' | 'warnings'>): string | null {
  if (!warnings.some(({ id }) => id === 'too-rare')) return null;
  const end = series.values.findLastIndex((value) => value !== null);
  if (end < 0) return null;
  const last = series.values.findLastIndex((value) => value !== null && value > 0);
  if (last < 0) return `none in ${formatCount(series.values.filter((value) => value !== null).length, 'months')}`;
  const month = formatPeriodShort(series.periods[last] ?? '');
  if (last === end) return `last in ${month}`;
  const unknown = series.values.slice(last + 1, end).some((value) => value === null);
  return `none ${unknown ? 'known ' : ''}since ${month}`;
}
