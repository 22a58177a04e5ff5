import type { ChartTableWords } from './table-text.ts';
import type { Assessment } from '../spc/assessment.ts';
import type { Measure } from '../spc/vocabulary.ts';
import { tableHeadings } from '../wording/chart-caption.ts';
import { describeBesideAt } from '../wording/describe-beside.ts';
import { describeGap } from '../wording/describe-gap.ts';
import { describeMet } from '../wording/describe-threshold.ts';
import { formatPlain } from '../wording/format-number.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { decimalsFor, formatValue } from '../wording/format-value.ts';
import { describePointSignal } from '../wording/spoken-point.ts';

/** The words of the table that says the same as the chart. */
export function chartTableWordsFor({ measure, assessment }: { readonly measure: Measure; readonly assessment: Assessment }): ChartTableWords {
  const decimals = decimalsFor(measure, assessment.series);
  const value = (number: number): string => formatValue(number, measure, Math.max(1, decimals));
  return {
    columns: tableHeadings(assessment.chartKind, measure),
    value,
    count: (number) => formatPlain(number, 1),
    period: formatPeriod,
    met: (met) => describeMet(met) ?? '',
    gap: describeGap,
    signals: (index) => describePointSignal(assessment, index) ?? '',
    beside: (index) => describeBesideAt(assessment, measure, index).join('; '),
    provisional: 'provisional',
    excluded: 'left out of the limits',
    restated: (was) => `restated, was ${value(was)}`,
    none: '–',
  };
}
