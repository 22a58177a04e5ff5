/** How many people, or cases, lie between a provider and its threshold. */
import type { GapInPatients } from '../spc/judgement/gap-in-patients.ts';
import { singular } from './format-count.ts';
import { formatPlain } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import type { MeasureFormat } from './format-value.ts';

/**
 * How far was the deciding month from its threshold, in people or cases? '' where no gap could be worked out.
 *
 * @example describeGapInPatients(gap, proportion) // '1,090 more patients seen within 4 hours would have met it in July 2012'
 */
export function describeGapInPatients(gap: GapInPatients | null, measure: MeasureFormat): string {
  if (gap === null) return '';
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
  // Limits that follow the size of each month may say otherwise of a small one.
  if (gap.reliable.short === 0) return gap.reliable.denominator === null ? 'It is met reliably as it stands' : 'A month of the usual size meets it reliably as it stands';
  return `${moreOrFewer(gap.reliable.short, gap.comparison, measure)} in a usual month would make it reliable`;
}

/** '1,090 more patients seen within 4 hours', '2 fewer cases' */
export function moreOrFewer(people: number, comparison: 'at-least' | 'at-most', measure: MeasureFormat): string {
  const noun = people === 1 ? singular(measure.numeratorLabel) : measure.numeratorLabel;
  return `${amount(people)} ${comparison === 'at-least' ? 'more' : 'fewer'} ${noun}`;
}

function amount(people: number): string {
  return formatPlain(people, 1);
}
