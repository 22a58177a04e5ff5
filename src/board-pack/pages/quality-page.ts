import type { MeetingChart } from '../../meeting/meeting-chart.ts';
import type { GapReason } from '../../spc/vocabulary.ts';
import { chartTableWordsFor } from '../../chart/chart-table-words-for.ts';
import { describeDisagreement, nameOfChart, WHY_THEY_DISAGREE } from '../../wording/describe-disagreement.ts';
import { describeGap } from '../../wording/describe-gap.ts';
import { describeProblem } from '../../wording/describe-problem.ts';
import { describeDropped, describeReconciliation } from '../../wording/describe-report.ts';
import { formatNumber } from '../../wording/format-number.ts';
import { formatPeriod, formatPeriodList } from '../../wording/format-period.ts';
import { packColumns, packWords } from '../../wording/pack-words.ts';
import type { Composing } from '../composing.ts';
import type { PackBlock, PackCell, PackColumn, PackTable } from '../pack-document.ts';

const words = (...names: readonly (keyof typeof packColumns)[]): readonly PackColumn[] => names.map((name) => ({ name: packColumns[name], align: 'words' }));
const RECENT = 13;

/** What is missing, provisional, restated, doubtful, and where the figures come from. */
export function qualityPage({ input }: Composing, id: string): readonly PackBlock[] {
  const { contents, origin, problems } = input;
  const charts = input.charts.filter(({ provider }) => provider.type === 'provider');
  const table = (name: string, title: string, columns: readonly PackColumn[], rows: readonly (readonly PackCell[])[], note?: string): PackBlock =>
    ({ kind: 'table', table: { id: `${id}-${name}`, title, columns, rows: rows.map((cells) => ({ cells })), layout: 'plain', shown: 'read', ...(note === undefined ? {} : { note }) } satisfies PackTable });
  const plain = (text: string): PackBlock => ({ kind: 'text', text, tone: 'plain' });
  const missing = charts.flatMap(missingRows);
  const restated = charts.flatMap(restatedRows);
  const provisional = charts.flatMap(provisionalRow);
  const disagreements = contents.eventDisagreements ?? [];
  return [
    missing.length === 0 ? plain(packWords.noMissing) : table('missing', packWords.missingMonths, words('measure', 'provider', 'months', 'reason'), missing),
    restated.length === 0 ? plain(packWords.noRestated) : table('restated', packWords.restated, words('measure', 'provider', 'month', 'was', 'now'), restated),
    ...(provisional.length === 0 ? [] : [table('provisional', packWords.provisional, words('measure', 'provider', 'months'), provisional)]),
    ...(disagreements.length === 0 ? [] : [table('disagreements', packWords.disagreements, words('measure', 'what'), disagreements.map((each) => [{ text: nameOfChart(each, contents) }, { text: describeDisagreement(each) }]), WHY_THEY_DISAGREE)]),
    problems.length === 0 ? plain(packWords.noProblems) : table('problems', packWords.found, [...words('file', 'found', 'done'), { name: packColumns.times, align: 'figures' }], problems.map((problem) => {
      const { where, found, done } = describeProblem(problem);
      return [{ text: where }, { text: found }, { text: done }, { text: formatNumber(problem.count), value: problem.count }];
    })),
    ...(origin === null || origin.reconciliation.length === 0 ? [] : [table('totals', packWords.totals, words('file', 'sum'), origin.reconciliation.map((line) => [{ text: line.file }, { text: describeReconciliation(line) }]))]),
    ...(origin === null || origin.dropped.length === 0 ? [] : [table('left-out', packWords.leftOut, words('file', 'what'), origin.dropped.map((each) => [{ text: each.file }, { text: describeDropped(each) }]))]),
    ...(origin === null || origin.sources.length === 0 ? [] : [table('sources', packWords.sources, [...words('file'), { name: packColumns.rows, align: 'figures' }, { name: 'SHA-256', align: 'words' }], origin.sources.map(({ file, rows, sha256 }) => [{ text: file }, rows === null ? { text: packWords.notTold } : { text: formatNumber(rows), value: rows }, { text: sha256 ?? packWords.notTold }]))]),
  ];
}

/** Months of the last thirteen without a figure, one row a reason. */
function missingRows({ measure, provider, assessment: { series } }: MeetingChart): PackCell[][] {
  const from = Math.max(0, series.periods.length - RECENT);
  const byReason = new Map<GapReason, string[]>();
  series.gaps.forEach((reason, index) => {
    const period = series.periods[index];
    if (reason !== null && period !== undefined && index >= from) byReason.set(reason, [...(byReason.get(reason) ?? []), period]);
  });
  return [...byReason].map(([reason, months]) => [{ text: measure.shortName }, { text: provider.shortName }, { text: formatPeriodList(months) }, { text: describeGap(reason) }]);
}

function restatedRows(chart: MeetingChart): PackCell[][] {
  const { measure, provider, assessment: { series } } = chart;
  const { value, none } = chartTableWordsFor(chart);
  return series.restatedFrom.flatMap((was, index) => {
    const now = series.values[index] ?? null;
    return was === null ? [] : [[{ text: measure.shortName }, { text: provider.shortName }, { text: formatPeriod(series.periods[index] ?? '') }, { text: value(was), value: was }, { text: now === null ? none : value(now), value: now }]];
  });
}

function provisionalRow({ measure, provider, assessment: { series } }: MeetingChart): PackCell[][] {
  const months = series.periods.filter((_, index) => series.provisional[index] === true);
  return months.length === 0 ? [] : [[{ text: measure.shortName }, { text: provider.shortName }, { text: formatPeriodList(months) }]];
}
