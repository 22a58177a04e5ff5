import type { MeetingChart } from '../../meeting/meeting-chart.ts';
import { yearTable, type YearOfAll, type YearOfRow, type YearTable } from '../../spc/comparison/year-table.ts';
import type { Measure } from '../../spc/vocabulary.ts';
import { packColumns, packWords } from '../../wording/pack-words.ts';
import {
  decimalsOfTable, explainYearToDate, formatMonthHeading, formatYearThreshold, formatYearHeading, yearCellWords, yearTableCaption, yearTableLegend, yearToDateWords,
  type YearCellWords,
} from '../../wording/year-table-words.ts';
import { chartsInScope } from '../choose-charts.ts';
import { hrefOf, type Composing } from '../composing.ts';
import type { PackBlock, PackCell, PackColumn, PackTable } from '../pack-document.ts';
import type { PageOf } from '../recipe.ts';

/** One table a measure: providers by April to March, two financial years. */
export function yearTablesPage(composing: Composing, page: PageOf<'year-tables'>, id: string): readonly PackBlock[] {
  const { measures, lastMonth } = composing.input.contents;
  const charts = chartsInScope(composing.input.charts, page);
  if (charts.length === 0 || lastMonth === null) return [{ kind: 'text', text: packWords.noCharts, tone: 'plain' }];
  return measures.flatMap((measure): PackBlock[] => {
    const own = charts.filter((chart) => chart.measure.id === measure.id).sort((a, b) => a.provider.shortName.localeCompare(b.provider.shortName, 'en-GB'));
    const table = yearTable(own.map(({ assessment }) => assessment), measure, lastMonth);
    if (table.rows.length === 0) return [];
    return [{ kind: 'table', table: yearPackTable(composing, own, table, measure, `${id}-${measure.id}`) }];
  });
}

function yearPackTable(composing: Composing, own: readonly MeetingChart[], table: YearTable, measure: Measure, id: string): PackTable {
  const decimals = decimalsOfTable(table, measure, own.flatMap(({ assessment }) => assessment.series.denominators));
  const charts = new Map(own.map((chart) => [chart.provider.code, chart]));
  const cells = (years: readonly YearOfRow[]): readonly PackCell[] => years.flatMap((year) => cellsOf(year, measure, decimals));
  return {
    id, title: yearTableCaption(table, measure), layout: 'year', shown: 'read',
    columns: [{ name: packColumns.provider, align: 'words' }, ...(table.rows[0]?.years ?? []).flatMap(columnsOf)],
    rows: [
      ...table.rows.map(({ code, years }) => {
        const chart = charts.get(code);
        return { cells: [{ text: chart?.provider.shortName ?? code, href: chart === undefined ? null : hrefOf(composing, chart) }, ...cells(years)] };
      }),
      ...(table.all === null ? [] : [
        { kind: 'total' as const, cells: [{ text: 'All together' }, ...cells(table.all)] },
        { cells: [{ text: 'Providers with a figure', tone: 'quiet' as const }, ...table.all.flatMap(reportingOf)] },
      ]),
    ],
    note: [...yearTableLegend(table).map(({ mark, meaning }) => `${mark}${/\w$/.test(mark) ? ':' : ''} ${meaning}`), explainYearToDate(table, measure)].join(' · '),
  };
}

function columnsOf({ yearStart, cells }: YearOfRow): readonly PackColumn[] {
  const group = formatYearHeading(yearStart);
  return ['Threshold', ...cells.map(({ period }) => formatMonthHeading(period)), 'YTD'].map((name) => ({ name, group, align: 'figures' }));
}

function cellsOf(year: YearOfRow, measure: Measure, decimals: number): readonly PackCell[] {
  return [
    { text: formatYearThreshold(year.thresholds, measure), tone: 'quiet' },
    ...year.cells.map((cell) => cellOf(yearCellWords(cell, measure, decimals), cell.value, cell.met)),
    { ...cellOf(yearToDateWords(year, measure, decimals), year.toDate.value, year.met), ...(year.met === false ? {} : { tone: 'strong' as const }) },
  ];
}

function cellOf({ text, mark, under, spoken }: YearCellWords, value: number | null, met: boolean | null): PackCell {
  return {
    text, ...(value === null ? (under === '' ? { value: null } : { value: spoken }) : { value }),
    ...(mark === '' ? {} : { sign: { mark, spoken } }), ...(under === '' ? {} : { under }), ...(met === false ? { tone: 'missed' as const } : {}),
  };
}

const reportingOf = (year: YearOfAll): readonly PackCell[] =>
  [{ text: '' }, ...year.cells.map(({ toCome }, month): PackCell => (toCome ? { text: '' } : { text: String(year.reporting[month] ?? ''), value: year.reporting[month] ?? null, tone: 'quiet' })), { text: '' }];
