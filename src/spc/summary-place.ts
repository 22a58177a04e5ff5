/** In which cell of the summary grid, variation × assurance, does a chart belong? Every chart has exactly one. */
import type { Assessment } from './assessment.ts';

/** Rows of the grid. `concern` takes every chart with concern, also where improvement is present. */
export type SummaryRow = 'improvement' | 'common-cause' | 'concern' | 'neither' | 'not-enough-data';

/** Columns of the grid; `none`: no assurance icon, for whatever reason. */
export type SummaryColumn = 'pass' | 'hit-or-miss' | 'fail' | 'none';

/** In the order in which they are read: what needs eyes comes first. */
export const SUMMARY_ROWS: readonly SummaryRow[] = ['concern', 'neither', 'common-cause', 'improvement', 'not-enough-data'];
export const SUMMARY_COLUMNS: readonly SummaryColumn[] = ['fail', 'hit-or-miss', 'pass', 'none'];

/**
 * Which row: high and low are one, for the row says what a change means and not which way it went.
 *
 * @example summaryRowOf({ variation: 'concern-low' }) // 'concern'
 */
export function summaryRowOf({ variation }: Pick<Assessment, 'variation'>): SummaryRow {
  switch (variation) {
    case 'concern-high': case 'concern-low': return 'concern';
    case 'improvement-high': case 'improvement-low': return 'improvement';
    case 'neither-high': case 'neither-low': return 'neither';
    case 'common-cause': case 'not-enough-data': return variation;
  }
}

/** Which column: the assurance icon that is shown, or none. */
export const summaryColumnOf = ({ assurance }: Pick<Assessment, 'assurance'>): SummaryColumn => assurance ?? 'none';

export type SummaryCounts = Readonly<Record<SummaryRow, Readonly<Record<SummaryColumn, number>>>>;

/**
 * How many charts are in each cell? The counts add up to the number of assessments.
 *
 * @example countSummary([{ variation: 'common-cause', assurance: 'pass' }])['common-cause'].pass // 1
 */
export function countSummary(assessments: Iterable<Pick<Assessment, 'variation' | 'assurance'>>): SummaryCounts {
  const empty = (): Record<SummaryColumn, number> => ({ fail: 0, 'hit-or-miss': 0, pass: 0, none: 0 });
  const counts: Record<SummaryRow, Record<SummaryColumn, number>> = {
    concern: empty(), neither: empty(), 'common-cause': empty(), improvement: empty(), 'not-enough-data': empty(),
  };
  for (const assessment of assessments) counts[summaryRowOf(assessment)][summaryColumnOf(assessment)] += 1;
  return counts;
}
