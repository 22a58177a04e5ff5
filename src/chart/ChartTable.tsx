import type { Assessment } from '../spc/assessment.ts';
import { pointMeaning } from './point-meaning.ts';
import { tableColumns, tableText, type ChartTableColumn, type ChartTableWords } from './table-text.ts';

export interface ChartTableProps {
  readonly assessment: Assessment;
  readonly words: ChartTableWords;
  readonly caption: string;
  /** False: in the chart's own order, oldest first. */
  readonly newestFirst?: boolean;
  /** The month that is active or pinned on the chart. */
  readonly activeIndex?: number | null;
}

/**
 * The same numbers as the chart, as a table: one row a month, gaps with their reason, limits as computed (never
 * clipped). Columns without any entry are left out. Heading and months stay in sight while it scrolls; the scrolling
 * room is a tab stop of its own so that it scrolls by keyboard.
 */
export function ChartTable({ assessment, words, caption, newestFirst = false, activeIndex = null }: ChartTableProps) {
  const { series } = assessment;
  const columns = tableColumns(assessment);
  const order = series.periods.map((_, index) => index);
  if (newestFirst) order.reverse();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a room that scrolls must scroll by keyboard too (WCAG 2.1.1).
    <div className="wl-table-room" role="region" aria-label={caption} tabIndex={0}>
      <table className="wl-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'notes' ? 'wl-table__words' : undefined}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((index) => (
            <tr key={series.periods[index]} aria-current={index === activeIndex ? 'true' : undefined}>
              {columns.map((column) =>
                column === 'month' ? (
                  <th key={column} scope="row">
                    {words.period(series.periods[index] ?? '')}
                  </th>
                ) : (
                  <td key={column} className={cellClass(column, assessment, index)}>
                    {tableText(column, assessment, index, words)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass(column: ChartTableColumn, assessment: Assessment, index: number): string | undefined {
  if (column === 'value') return assessment.series.values[index] == null ? 'wl-table__quiet' : 'wl-table__value';
  if (column === 'notes') return `wl-table__words wl-table__signal--${pointMeaning(assessment, index)}`;
  return undefined;
}
