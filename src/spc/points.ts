import type { Phase, Recipe } from './assessment.ts';
import type { RuleSet } from './rule-sets.ts';
import type { MonthlySeries, Period } from './vocabulary.ts';

/**
 * The working columns of one assessment: plain number arrays, made once and reused from series to series.
 *
 * “Month” columns have one cell for each month of the series, “point” columns one for each month that has a value and
 * is neither left out nor provisional. NaN in a month column means “no line here”; it never leaves the core.
 */
export interface Points {
  /** Counts the readings: whoever keeps these columns sees by it that they are another series' now. */
  reading: number;
  months: number;
  count: number;
  /** Point → month. */
  at: Int32Array;
  /** The plotted value of each point (on a moving range chart: the range). */
  x: Float64Array;
  /** Point → phase. */
  phase: Int32Array;
  /** 1: a moving range may be taken from the point before. Never across a phase edge. */
  ranged: Uint8Array;
  /** 1: a trend that knows no phase edges may pass from the point before. */
  joined: Uint8Array;
  /** 1: a run may pass from the point before: joined, and in the same phase. */
  linked: Uint8Array;
  /** Numerator and denominator of each point; NaN where the series has none. */
  numerator: Float64Array;
  denominator: Float64Array;
  /** Where each point lies: 0 on the centre, ±1 off it, ±2 beyond 1σ, ±3 beyond 2σ, ±4 beyond the limit. */
  zone: Int8Array;
  /** Month → lines. */
  centre: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  lower2: Float64Array;
  upper2: Float64Array;
  lower1: Float64Array;
  upper1: Float64Array;
  /** Month → bits of the rules that flag it. */
  high: Int32Array;
  low: Int32Array;
  /** Month → 1: left out on purpose. */
  excluded: Uint8Array;
  /** Room for moving ranges and standardised values. */
  room: Float64Array;
  /** Room for values on a transformed scale, point by point. */
  transformed: Float64Array;
  /** Months without a value between points of one phase. */
  innerGaps: number;
  /** Whether any month is left out on purpose. */
  anyExcluded: boolean;
  /** Whether each line is the same in every month of a phase. */
  level: boolean;
  /** Whether any month is flagged on the high, on the low side. */
  anyHigh: boolean;
  anyLow: boolean;
  /** Whether some figure of the series is NaN or infinite. */
  unclean: boolean;
  spans: PhaseSpan[];
}

/** A phase in months and in points; `to` and `end` are exclusive, `baseEnd` ends the points that make the limits. */
export interface PhaseSpan {
  from: number;
  to: number;
  first: number;
  end: number;
  baseEnd: number;
}

function roomFor(months: number): Points {
  const numbers = (): Float64Array => new Float64Array(months);
  return {
    reading: 0, months: 0, count: 0, innerGaps: 0, anyExcluded: false, unclean: false, level: false, anyHigh: false, anyLow: false, spans: [],
    at: new Int32Array(months), x: numbers(), phase: new Int32Array(months), ranged: new Uint8Array(months),
    joined: new Uint8Array(months), linked: new Uint8Array(months), numerator: numbers(), denominator: numbers(), zone: new Int8Array(months),
    centre: numbers(), lower: numbers(), upper: numbers(), lower2: numbers(), upper2: numbers(), lower1: numbers(),
    upper1: numbers(), high: new Int32Array(months), low: new Int32Array(months), excluded: new Uint8Array(months),
    room: numbers(), transformed: numbers(),
  };
}

let working = roomFor(128);

/** Where does this month stand in an ordered list of months? The first index that is not before it. */
export function indexNotBefore(periods: readonly Period[], period: Period): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as Period) < period) low = middle + 1;
    else high = middle;
  }
  return low;
}

function markExcluded(points: Points, periods: readonly Period[], excluded: readonly Period[]): void {
  for (const period of excluded) {
    const index = indexNotBefore(periods, period);
    if (periods[index] === period) points.excluded[index] = 1;
  }
}

function spanFrom(from: number, to: number): PhaseSpan {
  return { from, to, first: 0, end: 0, baseEnd: 0 };
}

function spansOf(periods: readonly Period[], phaseStarts: readonly Period[]): PhaseSpan[] {
  const months = periods.length;
  const spans = [spanFrom(0, months)];
  if (phaseStarts.length === 0) return spans;
  const starts = phaseStarts.map((start) => indexNotBefore(periods, start)).sort((a, b) => a - b);
  for (const start of starts) {
    const before = spans[spans.length - 1] as PhaseSpan;
    // A start before the first month, after the last, or named twice makes no phase.
    if (start <= before.from || start >= months) continue;
    before.to = start;
    spans.push(spanFrom(start, months));
  }
  return spans;
}

function baseEndOf(points: Points, span: PhaseSpan, periods: readonly Period[], recipe: Recipe): number {
  const baseline = recipe.baseline;
  if (baseline === null) return span.end;
  const lastMonth = 'months' in baseline
    ? span.from + baseline.months
    : indexNotBefore(periods, `${baseline.until}~`);
  let end = span.first;
  while (end < span.end && (points.at[end] as number) < lastMonth) end++;
  // A baseline without points in this phase (it ended before the phase began) leaves the phase its own months.
  return end === span.first ? span.end : end;
}

/**
 * Which months count, which may be joined, and where do phases and baselines begin and end?
 *
 * Fills the working columns from a series and a recipe. A month counts when it has a finite value and is neither
 * left out nor provisional. Months left out make their neighbours adjacent; months without a value do so where the
 * rule set, or the recipe's `gaps`, bridges them. The columns are overwritten by the next call.
 */
export function readPoints(series: MonthlySeries, recipe: Recipe, rules: RuleSet): Points {
  const months = series.periods.length;
  if (working.at.length < months) working = { ...roomFor(2 * months), reading: working.reading };
  const points = working;
  points.reading += 1;
  points.months = months;
  if (points.anyExcluded) points.excluded.fill(0);
  if (recipe.excluded.length > 0) markExcluded(points, series.periods, recipe.excluded);
  const rangesBridge = recipe.gaps === null ? rules.rangesBridgeGaps : recipe.gaps === 'bridge';
  const runsBridge = recipe.gaps === null ? rules.runsBridgeGaps : recipe.gaps === 'bridge';
  const spans = spansOf(series.periods, recipe.phaseStarts);
  const { values, numerators, denominators, provisional, restatedFrom } = series;
  // x − x is 0 for every finite x and NaN otherwise: one sum tells of all columns.
  const { at, x, phase, ranged, joined, linked, excluded, numerator: parts, denominator: wholes } = points;
  let unclean = 0;
  let count = 0;
  let innerGaps = 0;
  let gap = 0;

  for (let p = 0; p < spans.length; p++) {
    const span = spans[p] as PhaseSpan;
    span.first = count;
    for (let i = span.from; i < span.to; i++) {
      const numerator = numerators[i];
      const denominator = denominators[i];
      const restated = restatedFrom[i];
      if (numerator != null) unclean += numerator - numerator;
      if (denominator != null) unclean += denominator - denominator;
      if (restated != null) unclean += restated - restated;
      const value = values[i];
      if (value != null) unclean += value - value;
      if (excluded[i] === 1 || provisional[i] === true) continue;
      if (value == null || value - value !== 0) {
        gap++;
        continue;
      }
      const inside = count > span.first;
      at[count] = i;
      x[count] = value;
      phase[count] = p;
      ranged[count] = inside && (gap === 0 || rangesBridge) ? 1 : 0;
      joined[count] = count > 0 && (gap === 0 || runsBridge) ? 1 : 0;
      linked[count] = inside && (gap === 0 || runsBridge) ? 1 : 0;
      parts[count] = numerator ?? NaN;
      wholes[count] = denominator ?? NaN;
      if (inside) innerGaps += gap;
      gap = 0;
      count++;
    }
    span.end = count;
  }
  points.count = count;
  points.innerGaps = innerGaps;
  points.spans = spans;
  points.unclean = unclean !== 0;
  points.anyExcluded = recipe.excluded.length > 0;
  const scoped = rules.baselineScope === 'phase' || spans.length === 1;
  for (const span of spans) span.baseEnd = scoped ? baseEndOf(points, span, series.periods, recipe) : span.end;
  return points;
}

/** Which stretches of months share limits? Spans as the assessment states them: inclusive, and whether they are short. */
export function phasesOf(points: Points, rules: RuleSet): Phase[] {
  if (points.months === 0) return [];
  return points.spans.map((span) => ({
    from: span.from, to: span.to - 1, short: span.end - span.first < rules.minimumPhasePoints,
  }));
}
