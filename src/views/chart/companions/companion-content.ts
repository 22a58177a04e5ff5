/** What a companion shows: the same for the eye, the ear and the table. */
import type { CompanionChartProps } from '../../../chart/CompanionChart.tsx';

export interface CompanionContent {
  /** Sentences above the chart. */
  readonly said: readonly string[];
  readonly chart: CompanionChartProps;
  /** The same numbers as rows; the first column heads the row. */
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}
