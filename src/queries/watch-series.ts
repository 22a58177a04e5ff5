/** Every measure at every provider, assessed: contents in, charts out. Pure. */
import { mapWithPauses } from '../database/breathe.ts';
import type { Contents } from '../database/contents.ts';
import { assessSeries } from '../spc/assess-series.ts';
import type { Assessment, RuleSetId } from '../spc/assessment.ts';
import { lastDayOf } from '../spc/rare-harm/calendar-day.ts';
import { rareHarmOf, type RareHarm } from '../spc/rare-harm/rare-harm-of.ts';
import { recipeFor } from '../spc/recipe-for.ts';
import type { Annotation, ChartKind, Measure, MonthlySeries, Organisation } from '../spc/vocabulary.ts';

/** One measure at one provider with its verdict. */
export interface WatchedChart {
  readonly measure: Measure;
  readonly provider: Organisation;
  readonly assessment: Assessment;
  readonly annotations: readonly Annotation[];
  /** Dates of a harm too rare for a monthly verdict, up to the last day the data tell of; null: not rare, or no dates known. */
  readonly rareHarm: RareHarm | null;
}

export interface WatchedCharts {
  readonly contents: Contents;
  readonly charts: readonly WatchedChart[];
}

/** The codes of an organisation and all it belongs to, nearest first. A parent that no list names ends the way. */
export function lineage(code: string, organisations: ReadonlyMap<string, Organisation>): string[] {
  const codes: string[] = [];
  for (let at: string | null = code; at !== null && !codes.includes(at); at = organisations.get(at)?.parentCode ?? null) {
    codes.push(at);
  }
  return codes;
}

/** A code that no list names still gets a chart, under its code. */
const unlisted = (code: string): Organisation => ({
  code, name: code, shortName: code, type: 'provider', parentCode: null, unlisted: true,
});

/** Assesses one series under a rule set, with the thresholds and annotations that apply to it. `chartKind` null: the measure's own. */
export function watchSeries(
  series: MonthlySeries, contents: Contents, ruleSet: RuleSetId, chartKind: ChartKind | null = null,
): WatchedChart | null {
  const measure = contents.measures.find(({ id }) => id === series.measureId);
  if (measure === undefined) return null;
  const organisations = organisationsByCode(contents);
  const provider = organisations.get(series.providerCode) ?? unlisted(series.providerCode);
  const applies = ({ measureId, providerCode }: Annotation): boolean =>
    (measureId === null || measureId === measure.id) && (providerCode === null || providerCode === provider.code);
  const recipe = recipeFor(
    measure, lineage(provider.code, organisations), contents.thresholds, contents.annotations, { ruleSet, ...(chartKind === null ? {} : { chartKind }) },
  );
  const assessment = assessSeries(series, recipe);
  const rare = contents.lastMonth !== null && assessment.warnings.some(({ id }) => id === 'too-rare');
  return {
    measure, provider, assessment, annotations: contents.annotations.filter(applies),
    rareHarm: rare ? rareHarmOf(contents.events ?? [], measure, provider.code, lastDayOf(contents.lastMonth ?? '')) : null,
  };
}

const byCode = new WeakMap<Contents, ReadonlyMap<string, Organisation>>();

function organisationsByCode(contents: Contents): ReadonlyMap<string, Organisation> {
  let map = byCode.get(contents);
  if (map === undefined) {
    map = new Map(contents.organisations.map((organisation) => [organisation.code, organisation]));
    byCode.set(contents, map);
  }
  return map;
}

export function watchAll(contents: Contents, ruleSet: RuleSetId): WatchedCharts {
  const charts = contents.series.flatMap((series) => watchSeries(series, contents, ruleSet) ?? []);
  return { contents, charts };
}

/** All that a chart is made of beside its series. */
const BESIDE_SERIES = ['measures', 'organisations', 'thresholds', 'annotations', 'events', 'lastMonth'] as const satisfies readonly (keyof Contents)[];
const assessed = new WeakMap<Contents['series'], Map<RuleSetId, WatchedCharts>>();

/**
 * As `watchAll`, with pauses in which the page can draw: two thousand charts take a quarter of a second. The very objects of contents
 * assessed before give the very same charts: the engine mostly answers what was baked (kept-objects.ts), and then nothing is drawn anew.
 */
export async function watchAllWithPauses(contents: Contents, ruleSet: RuleSetId): Promise<WatchedCharts> {
  const known = assessed.get(contents.series) ?? new Map<RuleSetId, WatchedCharts>();
  const before = known.get(ruleSet);
  if (before !== undefined && BESIDE_SERIES.every((part) => before.contents[part] === contents[part])) return { contents, charts: before.charts };
  const charts = await mapWithPauses(contents.series, (series) => watchSeries(series, contents, ruleSet));
  const watched = { contents, charts: charts.filter((chart) => chart !== null) };
  assessed.set(contents.series, known.set(ruleSet, watched));
  return watched;
}
