import { countSummary, SUMMARY_COLUMNS, SUMMARY_ROWS } from '../../spc/summary-place.ts';
import { packColumns, packPageNames, packWords } from '../../wording/pack-words.ts';
import { summaryWords } from '../../wording/summary-grid-words.ts';
import { chartsInScope } from '../choose-charts.ts';
import type { Composing } from '../composing.ts';
import type { PackBlock } from '../pack-document.ts';
import type { PageOf } from '../recipe.ts';

/** How many charts stand where, variation × assurance? */
export function summaryGridPage({ input }: Composing, page: PageOf<'summary-grid'>, id: string): readonly PackBlock[] {
  const charts = chartsInScope(input.charts, page);
  if (charts.length === 0) return [{ kind: 'text', text: packWords.noCharts, tone: 'plain' }];
  const words = summaryWords(input.summaryWords);
  const counts = countSummary(charts.map(({ assessment }) => assessment));
  const sumOf = (rows: typeof SUMMARY_ROWS, columns: typeof SUMMARY_COLUMNS): number => rows.reduce((all, row) => all + columns.reduce((some, column) => some + counts[row][column], 0), 0);
  const figure = (value: number) => ({ text: String(value), value, tone: value === 0 ? 'quiet' : 'strong' } as const);
  return [{ kind: 'table', table: {
    id, title: packPageNames['summary-grid'], layout: 'grid', shown: 'read',
    columns: [{ name: packColumns.variation, align: 'words' }, ...SUMMARY_COLUMNS.map((column) => ({ name: words.columns[column], align: 'figures' as const })), { name: 'All', align: 'figures' }],
    rows: [
      ...SUMMARY_ROWS.map((row) => ({ cells: [
        { text: words.rows[row] }, ...SUMMARY_COLUMNS.map((column) => ({ ...figure(counts[row][column]), under: words.cells[row][column] })), figure(sumOf([row], SUMMARY_COLUMNS)),
      ] })),
      { kind: 'total', cells: [{ text: 'All' }, ...SUMMARY_COLUMNS.map((column) => figure(sumOf(SUMMARY_ROWS, [column]))), figure(sumOf(SUMMARY_ROWS, SUMMARY_COLUMNS))] },
    ],
  } }];
}
