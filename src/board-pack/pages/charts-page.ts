import { chartTableWordsFor } from '../../chart/chart-table-words-for.ts';
import { tableColumns, tableText, type ChartTableColumn, type ChartTableWords } from '../../chart/table-text.ts';
import type { MeetingChart } from '../../meeting/meeting-chart.ts';
import { judgeChart } from '../../spc/judgement/judge-chart.ts';
import { chartCaption } from '../../wording/chart-caption.ts';
import { describeChosenCharts, packWords, stripTitle } from '../../wording/pack-words.ts';
import { formatPeriodShort } from '../../wording/format-period.ts';
import { readingFor } from '../../wording/reading-for.ts';
import { chooseCharts } from '../choose-charts.ts';
import { anchorOf, type Composing } from '../composing.ts';
import type { PackBlock, PackCell, PackChart, PackTable } from '../pack-document.ts';
import { packVerdict } from '../pack-verdict.ts';
import type { PageOf } from '../recipe.ts';

/** Thirteen months: the same month of last year stands beside the latest. */
const STRIP_MONTHS = 13;

/** Control charts, each with its sentence and its figures. A chart on an earlier page of the pack keeps its anchor there. */
export function chartsPage({ input }: Composing, page: PageOf<'charts'>, seen: Set<string>): readonly PackBlock[] {
  const { charts, left } = chooseCharts(input.charts, input.agenda, page);
  return [
    { kind: 'text', text: describeChosenCharts(page.which, charts.length, left), tone: 'quiet' },
    ...charts.map((chart) => {
      const anchor = anchorOf(chart);
      let id = anchor;
      for (let again = 2; seen.has(id); again += 1) id = `${anchor}-${String(again)}`;
      seen.add(id);
      return { kind: 'chart', chart: packChart(chart, id, input.contents.lastMonth, page.tables) } as const;
    }),
  ];
}

function packChart(chart: MeetingChart, id: string, lastMonth: string | null, tables: boolean): PackChart {
  const judged = judgeChart(chart, lastMonth);
  const reading = readingFor(judged);
  const { assessment, measure, provider } = judged;
  const title = `${measure.name} · ${provider.shortName}`;
  return {
    id, title, caption: chartCaption(assessment, provider.name), verdict: packVerdict(judged), lead: reading.lead, rest: reading.rest, chart: judged,
    strip: tables ? stripOf(judged, id, title) : null, months: tables ? monthsOf(judged, id, title) : null,
  };
}

/** Figures as computed, by column; what is words alone is left to the text. */
function plainValue(column: ChartTableColumn, { assessment }: MeetingChart, index: number): Pick<PackCell, 'value'> {
  const { series, lower, centre, upper, threshold } = assessment;
  switch (column) {
    case 'month': return { value: series.periods[index] ?? null };
    case 'value': return series.values[index] == null ? {} : { value: series.values[index] };
    case 'numerator': return { value: series.numerators[index] ?? null };
    case 'denominator': return { value: series.denominators[index] ?? null };
    case 'lower': return { value: lower[index] ?? null };
    case 'centre': return { value: centre[index] ?? null };
    case 'upper': return { value: upper[index] ?? null };
    case 'threshold': return { value: threshold[index] ?? null };
    case 'met': case 'notes': return {};
  }
}

function cellOf(column: ChartTableColumn, chart: MeetingChart, index: number, words: ChartTableWords): PackCell {
  const missed = column === 'value' && chart.assessment.met[index] === false;
  return { text: tableText(column, chart.assessment, index, words), ...plainValue(column, chart, index), ...(missed ? { tone: 'missed' as const } : {}) };
}

/** Every month, a row each, as under the chart on screen. */
function monthsOf(chart: MeetingChart, id: string, title: string): PackTable {
  const words = chartTableWordsFor(chart);
  const columns = tableColumns(chart.assessment);
  return {
    id, title, layout: 'plain', shown: 'unfolded',
    columns: columns.map((column) => ({ name: words.columns[column], align: column === 'month' || column === 'notes' ? 'words' : 'figures' })),
    rows: chart.assessment.series.periods.map((_, index) => ({ cells: columns.map((column) => cellOf(column, chart, index, words)) })),
  };
}

const STRIP_ROWS: readonly ChartTableColumn[] = ['value', 'threshold', 'met', 'lower', 'centre', 'upper'];
const LIMITS: readonly ChartTableColumn[] = ['lower', 'centre', 'upper'];

/** Limits that are the same in all these months stand beside the chart already. */
function isSaid(column: ChartTableColumn, cells: readonly PackCell[]): boolean {
  return LIMITS.includes(column) && cells.every(({ text }) => text === cells[0]?.text);
}

/** The latest months across, as board papers print them. */
function stripOf(chart: MeetingChart, id: string, title: string): PackTable | null {
  const { periods } = chart.assessment.series;
  const from = Math.max(0, periods.length - STRIP_MONTHS);
  const indices = periods.slice(from).map((_, place) => from + place);
  const words = { ...chartTableWordsFor(chart), none: '' };
  const columns = tableColumns(chart.assessment);
  if (indices.length === 0) return null;
  return {
    id: `${id}-latest`, title: `${title}, ${stripTitle(periods[from] ?? '', periods.at(-1) ?? '')}`, layout: 'strip', shown: 'read',
    columns: [{ name: packWords.lastMonths, align: 'words' }, ...indices.map((index) => ({ name: formatPeriodShort(periods[index] ?? ''), align: 'figures' as const }))],
    rows: STRIP_ROWS.filter((column) => columns.includes(column)).flatMap((column) => {
      const cells = indices.map((index) => cellOf(column, chart, index, words));
      return isSaid(column, cells) ? [] : [{ cells: [{ text: words.columns[column] }, ...cells] }];
    }),
  };
}
