/** The parts of one chart, each a chart of its own. Pure. */
import type { Contents } from '../database/contents.ts';
import type { PartEvents, PartFigures } from '../database/read-breakdowns.ts';
import { assessSeries } from '../spc/assess-series.ts';
import type { RuleSetId } from '../spc/assessment.ts';
import { completeSeries } from '../spc/complete-series.ts';
import { recipeFor } from '../spc/recipe-for.ts';
import type { Measure, MonthlySeries, Organisation } from '../spc/vocabulary.ts';
import { partCode } from './part-code.ts';
import { lineage, watchSeries, type WatchedChart } from './watch-series.ts';

/** One part. `linked`: it is an organisation with a chart and a page of its own; else only its figures are known. */
export interface BreakdownPart {
  readonly key: string;
  readonly chart: WatchedChart;
  readonly linked: boolean;
}

export interface Breakdown {
  /** `site`, `grade`, `department`…: in the order in which a reader asks. */
  readonly dimension: string;
  readonly parts: readonly BreakdownPart[];
}

const ASKED_FIRST = ['site', 'department', 'grade', 'category', 'avoidable'];

/** Months of the whole become months of a part: none counted is 0 where the whole is known, else the same gap. */
export function partOfEvents(whole: MonthlySeries, months: ReadonlyMap<string, number>): MonthlySeries {
  const none = whole.periods.map(() => null);
  const values = whole.periods.map((period, index) => (whole.values[index] === null ? null : months.get(period) ?? 0));
  return { ...whole, values, numerators: none, denominators: none, restatedFrom: none, zeroFilled: values.map((value, index) => value === 0 && !months.has(whole.periods[index] ?? '')) };
}

/** Events of a rate are shown as counts: nobody knows how many bed days a grade had. */
const asCount = (measure: Measure): Measure =>
  (measure.kind === 'count' ? measure : { ...measure, kind: 'count', multiplier: 1, denominatorLabel: null, chartKind: 'c' });

/**
 * How does this measure at this organisation fall apart, and what does each part say by itself?
 *
 * Sites are charts like any other. Other parts come from the extracts' own figures or, where there are none, from counting events.
 * Each is assessed on its own months, with the notes of the whole. A threshold is set for the whole and is not asked of its parts,
 * only zero is: none at all means none anywhere. The rules for few and rare apply to each part as to any chart.
 */
export function breakdownsOf(
  contents: Contents, whole: WatchedChart, figures: readonly PartFigures[], events: readonly PartEvents[], ruleSet: RuleSetId,
): readonly Breakdown[] {
  const { provider } = whole;
  const series = whole.assessment.series;
  const organisations = new Map(contents.organisations.map((organisation) => [organisation.code, organisation]));
  const found = new Map<string, BreakdownPart[]>();
  const add = (dimension: string, part: BreakdownPart): void => {
    const parts = found.get(dimension);
    if (parts === undefined) found.set(dimension, [part]);
    else parts.push(part);
  };
  const judge = (dimension: string, part: string, measure: Measure, own: MonthlySeries): WatchedChart => {
    const recipe = recipeFor(measure, lineage(provider.code, organisations), contents.thresholds, contents.annotations, { ruleSet });
    const assessment = assessSeries(own, { ...recipe, thresholds: recipe.thresholds.filter(({ value, comparison }) => value === 0 && comparison === 'at-most') });
    const named: Organisation = { ...provider, code: partCode({ providerCode: provider.code, dimension, part }), name: part, shortName: part };
    return { measure, provider: named, assessment, annotations: whole.annotations, rareHarm: null };
  };

  for (const site of contents.series) {
    if (site.measureId !== whole.measure.id || organisations.get(site.providerCode)?.parentCode !== provider.code) continue;
    const chart = watchSeries(site, contents, ruleSet);
    if (chart !== null && (chart.provider.type === 'site' || chart.provider.type === 'ward')) add('site', { key: site.providerCode, chart, linked: true });
  }
  const told = new Set(found.keys());
  for (const { dimension, part, observations } of figures) {
    if (told.has(dimension)) continue;
    const to = series.periods.at(-1);
    const own = completeSeries(whole.measure.id, provider.code, observations, to === undefined ? {} : { to });
    add(dimension, { key: part, chart: judge(dimension, part, whole.measure, own), linked: false });
  }
  for (const dimension of found.keys()) told.add(dimension);
  for (const { dimension, part, months } of events) {
    if (told.has(dimension)) continue;
    add(dimension, { key: part, chart: judge(dimension, part, asCount(whole.measure), partOfEvents(series, months)), linked: false });
  }
  const place = (dimension: string): number => (ASKED_FIRST.includes(dimension) ? ASKED_FIRST.indexOf(dimension) : ASKED_FIRST.length);
  // One part alone is the whole once more.
  return [...found]
    .filter(([, parts]) => parts.length > 1)
    .map(([dimension, parts]) => ({ dimension, parts: parts.sort((a, b) => Number(a.key === 'unknown') - Number(b.key === 'unknown') || (a.key < b.key ? -1 : 1)) }))
    .sort((a, b) => place(a.dimension) - place(b.dimension) || (a.dimension < b.dimension ? -1 : 1));
}
