import { assuranceFrom } from './assurance.ts';
import type { Assessment, Assurance, NoAssurance, Recipe } from './assessment.ts';
import { chartKindFor, drawProcess } from './draw-process.ts';
import { lineMonth, spreadLevels } from './limits/process-lines.ts';
import { phasesOf, readPoints, type Points, type PhaseSpan } from './points.ts';
import { RULE_SETS, type RuleSet } from './rule-sets.ts';
import { flagMonths } from './signals/flag-months.ts';
import { sharedColumn } from './shared-column.ts';
import { monthsMet, thresholdsInForce, type ThresholdsInForce } from './thresholds-in-force.ts';
import { toMovingRanges } from './to-moving-ranges.ts';
import { verdictOf, type MonthVerdict } from './variation.ts';
import type { ChartKind, MonthlySeries, Threshold } from './vocabulary.ts';
import { meanCount, tooRare, warningsOf } from './warnings.ts';
import { markZones } from './zones.ts';

// Not nought: a column of whole numbers would have to be turned into one of doubles at the first line written into it.
const anyNumbers = sharedColumn(0.5);
const noLine = sharedColumn(null);
const noBits = sharedColumn(0);
const noneLeftOut = sharedColumn(false);
const NOT_ENOUGH_DATA: MonthVerdict = { variation: 'not-enough-data', conflict: false };

function lineOf(column: Float64Array, { months, level, spans }: Points): readonly (number | null)[] {
  if (level && spans.length === 1) {
    const everywhere = column[0] as number;
    if (everywhere - everywhere !== 0) return noLine(months);
    // Copying a column of numbers and writing over it is several times quicker than growing or filling a new one.
    const line = anyNumbers(months).slice();
    for (let i = 0; i < months; i++) line[i] = everywhere;
    return line;
  }
  const line = new Array<number | null>(months);
  for (let i = 0; i < months; i++) {
    const value = column[i] as number;
    line[i] = value - value === 0 ? value : null;
  }
  return line;
}

function bitsOf(column: Int32Array, any: boolean, months: number): readonly number[] {
  if (!any) return noBits(months);
  const bits = noBits(months).slice();
  for (let i = 0; i < months; i++) bits[i] = column[i] as number;
  return bits;
}

function leftOut(points: Points): readonly boolean[] {
  if (!points.anyExcluded) return noneLeftOut(points.months);
  const flags = new Array<boolean>(points.months);
  for (let i = 0; i < points.months; i++) flags[i] = points.excluded[i] === 1;
  return flags;
}

function finiteColumn(column: readonly (number | null)[]): readonly (number | null)[] {
  return column.map((value) => (value !== null && Number.isFinite(value) ? value : null));
}

function finiteSeries(series: MonthlySeries): MonthlySeries {
  return {
    ...series,
    values: finiteColumn(series.values),
    numerators: finiteColumn(series.numerators),
    denominators: finiteColumn(series.denominators),
    restatedFrom: finiteColumn(series.restatedFrom),
  };
}

/** Why no icon is drawn for assurance, or the icon. */
interface AssuranceVerdict {
  readonly assurance: Assurance | null;
  readonly noAssurance: NoAssurance | null;
}

const NO_ASSURANCE = Object.fromEntries(
  (['no-threshold', 'not-enough-data', 'short-phase', 'no-limits', 'neutral-direction', 'too-rare'] as const)
    .map((noAssurance) => [noAssurance, { assurance: null, noAssurance }]),
) as Record<NoAssurance, AssuranceVerdict>;
const ASSURANCE: Record<Assurance, AssuranceVerdict> = {
  pass: { assurance: 'pass', noAssurance: null },
  fail: { assurance: 'fail', noAssurance: null },
  'hit-or-miss': { assurance: 'hit-or-miss', noAssurance: null },
};

function rowAt(inForce: ThresholdsInForce, at: number | null): Threshold | null {
  if (at !== null) return inForce.rows[at] ?? null;
  return inForce.distinct[inForce.distinct.length - 1] ?? null;
}

function judge(
  row: Threshold | null, points: Points, at: number | null, rules: RuleSet, recipe: Recipe, kind: ChartKind,
  refused: 'not-enough-data' | 'too-rare' | null, short: boolean,
): AssuranceVerdict {
  if (row === null) return NO_ASSURANCE['no-threshold'];
  if (recipe.direction === 'neutral') return NO_ASSURANCE['neutral-direction'];
  if (refused !== null || at === null) return NO_ASSURANCE[refused ?? 'not-enough-data'];
  if (short) return NO_ASSURANCE['short-phase'];
  const month = lineMonth(points, at);
  const lower = points.lower[month] as number;
  const upper = points.upper[month] as number;
  if (kind === 'mr' || !(lower - lower === 0 && upper - upper === 0)) return NO_ASSURANCE['no-limits'];
  return ASSURANCE[assuranceFrom(row.value, lower, upper, row.comparison, rules, kind)];
}

/**
 * What does this series say: what is usual, what is not, and can the process be relied on?
 *
 * The whole recipe in order, one call: points → phases and baselines → process limits → signals → variation at the deciding
 * month → thresholds month by month → assurance → warnings. Columns run parallel to `series.periods`, in the unit of the
 * series; null means no line, no value or no threshold, never NaN. `rules` takes the place of the named rule set for
 * those who compare with other tools.
 *
 * Under 15 points: a run chart (median, no limits), no signals, `not-enough-data`. A chart kind that needs denominators
 * falls back to XmR where the series has none. The deciding month is the last with a value that is neither left out nor
 * provisional. A deciding phase under 12 points withholds assurance. Counts under one a month have no limits, signals or icons
 * on XmR and c charts. An empty series, or only gaps: no deciding month, `not-enough-data`.
 * @example
 * // 24 months of 49, 51, 49, 51 … against “at least 40”: centre 50, limits 44.68 and 55.32
 * assessSeries(series, recipe).assurance // 'pass'
 */
export function assessSeries(series: MonthlySeries, recipe: Recipe, rules: RuleSet = RULE_SETS[recipe.ruleSet]): Assessment {
  const points = readPoints(series, recipe, rules);
  const months = points.months;
  const clean = points.unclean ? finiteSeries(series) : series;
  const tooFew = points.count < rules.minimumPoints;
  const kind = chartKindFor(recipe.chartKind, points, tooFew, rules);
  const decidingPoint = points.count - 1;
  const decidingIndex = decidingPoint < 0 ? null : points.at[decidingPoint] as number;
  const span: PhaseSpan | null = decidingPoint < 0 ? null : points.spans[points.phase[decidingPoint] as number] as PhaseSpan;
  const phases = phasesOf(points, rules);
  const short = span !== null && span.end - span.first < rules.minimumPhasePoints;
  const mean = meanCount(points, span, clean, recipe, kind);
  const rare = rules.refuseRareCounts && tooRare(mean, kind);
  const pointCount = points.count;
  const shortPoints = span === null ? 0 : span.end - span.first;

  if (kind === 'mr') toMovingRanges(points);
  drawProcess(points, series, recipe, rules, kind, tooFew);
  if (points.spans.length > 1) spreadLevels(points);
  let verdict = NOT_ENOUGH_DATA;
  // A process too rare for limits has no signals either: a run of zeros is time since the last harm, never an improvement,
  // and each harm is looked at by itself.
  if (tooFew || rare) {
    points.anyHigh = points.anyLow = false;
  } else {
    markZones(points, rules.exactComparison && kind === 'xmr');
    flagMonths(points, rules, kind === 'mr');
    if (decidingIndex !== null) {
      const high = points.anyHigh ? (points.high[decidingIndex] as number) : 0;
      const low = points.anyLow ? (points.low[decidingIndex] as number) : 0;
      verdict = verdictOf(high, low, recipe.direction, rules);
    }
  }

  const inForce = thresholdsInForce(series.periods, kind === 'mr' ? [] : recipe.thresholds, recipe.judgedKind);
  const row = rowAt(inForce, decidingIndex);
  const refused = tooFew ? 'not-enough-data' : rare ? 'too-rare' : null;
  const { assurance, noAssurance } = judge(row, points, decidingIndex, rules, recipe, kind, refused, short);
  const bridged = recipe.gaps === null ? rules.runsBridgeGaps || rules.rangesBridgeGaps : recipe.gaps === 'bridge';
  const warnings = warningsOf({
    points, series: clean, recipe, kind, tooFew, shortPhase: short, meanCount: rules.refuseRareCounts ? mean : NaN,
    gapsBridged: bridged, conflict: verdict.conflict, decidingIndex, pointCount, shortPoints,
  });

  return {
    series: clean,
    recipe,
    chartKind: kind,
    ruleSet: rules.id,
    ruleSetVersion: rules.version,
    phases,
    centre: lineOf(points.centre, points),
    lower: rare ? noLine(months) : lineOf(points.lower, points),
    upper: rare ? noLine(months) : lineOf(points.upper, points),
    highSignals: bitsOf(points.high, points.anyHigh, months),
    lowSignals: bitsOf(points.low, points.anyLow, months),
    excluded: leftOut(points),
    decidingIndex,
    variation: verdict.variation,
    conflict: verdict.conflict,
    assurance,
    noAssurance,
    stable: verdict.variation === 'common-cause',
    threshold: inForce.values,
    thresholdsInForce: inForce.distinct,
    comparison: row?.comparison ?? null,
    met: monthsMet(clean.values, inForce),
    warnings,
  };
}
