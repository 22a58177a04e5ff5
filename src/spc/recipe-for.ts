import type { Recipe } from './assessment.ts';
import { monthsFromTo } from './months.ts';
import type { Annotation, Measure, Period, Threshold } from './vocabulary.ts';

/** A threshold with the measure and the organisation it is for; `orgCode` null: everybody. */
export interface ThresholdOf extends Threshold {
  readonly measureId: string;
  readonly orgCode: string | null;
}

/** What a person may choose for one chart; what is left out is the default. */
export type RecipeOptions = Partial<
  Pick<
    Recipe,
    'chartKind' | 'ruleSet' | 'phaseStarts' | 'baseline' | 'excluded' | 'gaps' | 'screenMovingRanges' | 'centreGiven' | 'judgedKind'
  >
>;

const LEVEL_ORDER: readonly Threshold['level'][] = ['site', 'provider', 'commissioner', 'national'];

/** A ghost of centuries is a mistyped year; the months of any real series lie within this many. */
const MOST_GHOST_MONTHS = 1200;

const bareOf = new WeakMap<ThresholdOf, Threshold>();

/** The row without its address; the same object each time, so that charts under one threshold can share its columns. */
function thresholdOf(row: ThresholdOf): Threshold {
  let bare = bareOf.get(row);
  if (bare === undefined) {
    const { kind, value, comparison, from, to, label, source, level } = row;
    bare = { kind, value, comparison, from, to, label, source, level };
    bareOf.set(row, bare);
  }
  return bare;
}

function covers(outer: Threshold, inner: Threshold): boolean {
  const beginsBefore = outer.from === null || (inner.from !== null && outer.from <= inner.from);
  const endsAfter = outer.to === null || (inner.to !== null && outer.to >= inner.to);
  return beginsBefore && endsAfter;
}

function overruled(row: Threshold, rows: readonly Threshold[]): boolean {
  return rows.some((other) =>
    other.kind === row.kind && LEVEL_ORDER.indexOf(other.level) < LEVEL_ORDER.indexOf(row.level) && covers(other, row));
}

const byMeasure = new WeakMap<readonly ThresholdOf[], Map<string, ThresholdOf[]>>();

function rowsOf(thresholds: readonly ThresholdOf[], measureId: string): readonly ThresholdOf[] {
  let groups = byMeasure.get(thresholds);
  if (groups === undefined) {
    groups = new Map();
    for (const row of thresholds) {
      const group = groups.get(row.measureId);
      if (group === undefined) groups.set(row.measureId, [row]);
      else group.push(row);
    }
    byMeasure.set(thresholds, groups);
  }
  return groups.get(measureId) ?? [];
}

/**
 * How shall this measure at this provider be assessed?
 *
 * `orgCodes`: the provider's own code, then those of what it belongs to, nearest first. Thresholds are those of the measure
 * for one of these codes or for everybody; of one kind the most specific level (site, provider, commissioner, national)
 * wins for the months it covers. Annotations of this measure or of all, at this provider or everywhere: effect `step`
 * begins a phase at its first month, `ghost` leaves its months out. `options` take the place of what is found; without
 * any: the measure's chart kind, `mdc-strict`, all months as baseline. `thresholds` is read once a list, so calling this
 * for thousands of series costs no more than their own rows.
 * @example recipeFor(fourHours, ['RXX', 'QHM'], thresholds, annotations).thresholds // national 0.95, and RXX's own 0.8
 */
export function recipeFor(
  measure: Measure, orgCodes: readonly string[], thresholds: readonly ThresholdOf[], annotations: readonly Annotation[],
  options: RecipeOptions = {},
): Recipe {
  const own = orgCodes[0];
  const applicable = rowsOf(thresholds, measure.id)
    .filter((row) => row.orgCode === null || orgCodes.includes(row.orgCode))
    .map(thresholdOf);
  const phaseStarts = new Set<Period>();
  const excluded = new Set<Period>();
  for (const note of annotations) {
    if (note.effect === 'none') continue;
    if (note.measureId !== null && note.measureId !== measure.id) continue;
    if (note.providerCode !== null && note.providerCode !== own) continue;
    if (note.effect === 'step') phaseStarts.add(note.from);
    else for (const month of monthsFromTo(note.from, note.to).slice(0, MOST_GHOST_MONTHS)) excluded.add(month);
  }
  return {
    chartKind: measure.chartKind,
    ruleSet: 'mdc-strict',
    direction: measure.direction,
    phaseStarts: [...phaseStarts].sort(),
    baseline: null,
    excluded: [...excluded].sort(),
    gaps: null,
    screenMovingRanges: null,
    centreGiven: null,
    thresholds: applicable.filter((row) => !overruled(row, applicable)),
    measureKind: measure.kind,
    multiplier: measure.multiplier,
    ...(measure.maxPercentOver100 ? { maxPercentOver100: true } : {}),
    ...options,
  };
}
