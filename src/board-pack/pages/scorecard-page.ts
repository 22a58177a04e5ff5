import { chartKey, type MeetingChart } from '../../meeting/meeting-chart.ts';
import { isOfConcern } from '../../spc/is-of-concern.ts';
import type { Measure, Organisation } from '../../spc/vocabulary.ts';
import { describeBlank } from '../../wording/describe-gap.ts';
import { describeRequired } from '../../wording/describe-required.ts';
import { describeMet } from '../../wording/describe-threshold.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { formatThreshold } from '../../wording/format-value.ts';
import { latestOf } from '../../wording/latest-of.ts';
import { packColumns, packPageNames, packWords } from '../../wording/pack-words.ts';
import { chartsInScope } from '../choose-charts.ts';
import { hrefOf, type Composing } from '../composing.ts';
import type { PackBlock, PackCell, PackRow, PackTable } from '../pack-document.ts';
import { packVerdict } from '../pack-verdict.ts';
import type { PageOf } from '../recipe.ts';

/** More providers than this stand down the side: paper is no wider. */
const MOST_ACROSS = 8;

/** The whole position on a page: the scorecard's table, and the same as a list for spreadsheets. */
export function scorecardPage(composing: Composing, page: PageOf<'scorecard'>, id: string): readonly PackBlock[] {
  const charts = chartsInScope(composing.input.charts, page);
  if (charts.length === 0) return [{ kind: 'text', text: packWords.noCharts, tone: 'plain' }];
  return [
    { kind: 'text', text: packWords.scorecardNote, tone: 'quiet' },
    { kind: 'table', table: gridOf(composing, charts, page, id) },
    { kind: 'table', table: listOf(composing, charts, id) },
  ];
}

function gridOf(composing: Composing, charts: readonly MeetingChart[], { sort }: PageOf<'scorecard'>, id: string): PackTable {
  const { measures, organisations, lastMonth } = composing.input.contents;
  const place = new Map(organisations.map(({ code }, index) => [code, index]));
  const weight = new Map<string, number>();
  for (const { measure, provider, assessment } of charts) {
    // Concern weighs most, then what cannot be reached: the order of the scorecard sorted by concern.
    const own = (isOfConcern(assessment) ? 10_000 : 0) + (assessment.assurance === 'fail' ? 100 : 0) + (assessment.met[assessment.decidingIndex ?? -1] === false ? 1 : 0);
    for (const key of [measure.id, provider.code]) weight.set(key, (weight.get(key) ?? 0) + own);
  }
  const byConcern = (one: string, other: string): number => (sort === 'concern' ? (weight.get(other) ?? 0) - (weight.get(one) ?? 0) : 0);
  const providers = [...new Map(charts.map(({ provider }) => [provider.code, provider])).values()]
    .sort((a, b) => byConcern(a.code, b.code) || (place.get(a.code) ?? Infinity) - (place.get(b.code) ?? Infinity) || a.shortName.localeCompare(b.shortName, 'en-GB'));
  const used = new Set(charts.map(({ measure }) => measure.id));
  const shown = measures.filter((measure) => used.has(measure.id)).sort((a, b) => byConcern(a.id, b.id));
  const byKey = new Map(charts.map((chart) => [chartKey(chart), chart]));
  const cell = (measure: Measure, provider: Organisation): PackCell => cellOf(composing, byKey.get(chartKey({ measure, provider })), lastMonth);
  const base = { id, title: `${packPageNames.scorecard}${lastMonth === null ? '' : `, to ${formatPeriod(lastMonth)}`}`, layout: 'grid', shown: 'read' } as const;
  if (providers.length <= MOST_ACROSS) {
    return {
      ...base,
      columns: [{ name: packColumns.measure, align: 'words' }, ...providers.map(({ shortName }) => ({ name: shortName, align: 'figures' as const }))],
      rows: inDomains(shown).flatMap(({ domain, own }): PackRow[] => [
        { kind: 'band', cells: [{ text: domain }] },
        ...own.map((measure): PackRow => ({ cells: [{ text: measure.shortName, under: requiredOf(measure, charts) }, ...providers.map((provider) => cell(measure, provider))] })),
      ]),
    };
  }
  return {
    ...base,
    columns: [{ name: packColumns.provider, align: 'words' }, ...shown.map(({ shortName }) => ({ name: shortName, align: 'figures' as const }))],
    rows: providers.map((provider) => ({ cells: [{ text: provider.shortName }, ...shown.map((measure) => cell(measure, provider))] })),
  };
}

/** Measures under the heading of their domain; domains in the order of their first measure. */
function inDomains(measures: readonly Measure[]): readonly { readonly domain: string; readonly own: readonly Measure[] }[] {
  return [...new Set(measures.map(({ domain }) => domain))].map((domain) => ({ domain, own: measures.filter((measure) => measure.domain === domain) }));
}

const requiredOf = (measure: Measure, charts: readonly MeetingChart[]): string =>
  describeRequired(measure, charts.filter((chart) => chart.measure.id === measure.id).map(({ assessment }) => assessment));

function cellOf(composing: Composing, chart: MeetingChart | undefined, lastMonth: string | null): PackCell {
  if (chart === undefined) return { text: describeBlank('not-provided'), value: null, tone: 'quiet' };
  const latest = latestOf(chart, lastMonth);
  const { series } = chart.assessment;
  const under = [latest.met, latest.note, latest.blank].filter((text) => text !== null && text !== '').join(', ');
  return {
    text: latest.value ?? latest.note ?? '', value: series.values[series.values.findLastIndex((value) => value !== null)] ?? null,
    ...(under === '' || latest.value === null ? {} : { under }),
    ...(isOfConcern(chart.assessment) ? { tone: 'concern' } : latest.missed ? { tone: 'missed' } : {}),
    ...(latest.blank === null && latest.value !== null ? { verdict: packVerdict(chart) } : {}),
    href: hrefOf(composing, chart),
  };
}

function listOf({ input: { contents: { lastMonth } } }: Composing, charts: readonly MeetingChart[], id: string): PackTable {
  const words = (['measure', 'provider', 'month'] as const).map((name) => ({ name: packColumns[name], align: 'words' as const }));
  return {
    id: `${id}-list`, title: packWords.scorecardList, layout: 'plain', shown: 'files',
    columns: [...words, { name: packColumns.value, align: 'figures' }, { name: packColumns.threshold, align: 'figures' },
      ...(['met', 'variation', 'assurance'] as const).map((name) => ({ name: packColumns[name], align: 'words' as const }))],
    rows: charts.map((chart) => {
      const { measure, provider, assessment } = chart;
      const at = assessment.series.values.findLastIndex((value) => value !== null);
      const verdict = packVerdict(chart);
      return { cells: [
        { text: measure.name }, { text: provider.name }, { text: assessment.series.periods[at] ?? lastMonth ?? '' },
        { text: latestOf(chart, lastMonth).value ?? '', value: assessment.series.values[at] ?? null },
        { text: assessment.threshold[at] == null ? '' : formatThreshold(assessment.threshold[at], measure), value: assessment.threshold[at] ?? null },
        { text: describeMet(assessment.met[at] ?? null) ?? '' }, { text: verdict.variationTitle }, { text: verdict.assuranceTitle },
      ] };
    }),
  };
}
