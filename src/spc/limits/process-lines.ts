import type { Recipe } from '../assessment.ts';
import type { Points, PhaseSpan } from '../points.ts';
import type { RuleSet } from '../rule-sets.ts';

/** What a chart kind is told: the working columns, one phase of them, and the choices made. */
export interface LimitsTask {
  readonly points: Points;
  readonly span: PhaseSpan;
  readonly rules: RuleSet;
  readonly recipe: Recipe;
  /** Mean moving range or spread is taken after dropping the widest ranges. */
  readonly screened: boolean;
  /** What values are multiplied by to become the series' unit (a rate per 100,000); 1 elsewhere. */
  readonly multiplier: number;
  /** Numerator and denominator of each month of the series; null: none. */
  readonly numerators: readonly (number | null)[];
  readonly denominators: readonly (number | null)[];
}

/** One chart kind: writes the lines of one phase into the month columns. NaN: no line. */
export type LimitsOf = (task: LimitsTask) => void;

/**
 * Draws the same lines through every month of a phase.
 *
 * The lines lie at `middle` ± 1, 2 and 3 `sigma`, cut at `floor` and `ceiling`; `centre` is what is drawn as the
 * centre, which on a g chart is not the middle. Written into the first month only: nearly every chart has one phase
 * and needs no more, and `spreadLevels` writes the rest where somebody reads month by month. `twoSigma` and `threeSigma` are for
 * a chart whose source does not make them from σ: three times a third of a number may differ from it in the last bit.
 */
export function drawLevel(
  { points, span }: LimitsTask, centre: number, middle: number, sigma: number, floor = -Infinity, ceiling = Infinity,
  twoSigma = 2 * sigma, threeSigma = 3 * sigma,
): void {
  const { from } = span;
  points.level = true;
  points.centre[from] = centre;
  points.lower[from] = atLeast(middle - threeSigma, floor);
  points.upper[from] = atMost(middle + threeSigma, ceiling);
  points.lower2[from] = atLeast(middle - twoSigma, floor);
  points.upper2[from] = atMost(middle + twoSigma, ceiling);
  points.lower1[from] = atLeast(middle - sigma, floor);
  points.upper1[from] = atMost(middle + sigma, ceiling);
}

/** The seven month columns of lines. */
export function linesOf(points: Points): readonly Float64Array[] {
  return [points.centre, points.lower, points.upper, points.lower2, points.upper2, points.lower1, points.upper1];
}

/** The month in which the lines of a month are written: its own, or the first where one level phase is all there is. */
export function lineMonth({ level, spans }: Points, month: number): number {
  return level && spans.length === 1 ? 0 : month;
}

/** Writes level lines, drawn in the first month of each phase, into the other months of the phase. */
export function spreadLevels(points: Points): void {
  if (!points.level) return;
  for (const line of linesOf(points)) {
    for (const { from, to } of points.spans) line.fill(line[from] as number, from, to);
  }
}

/**
 * Draws lines that open and close with the denominator of each month.
 *
 * σ of a month is `spread` × √(1 / denominator), in the unit of the series; a month without a numerator, without a
 * denominator, or with a denominator of nought, has a centre and no limits.
 */
export function drawByDenominator(
  { points, span, numerators, denominators }: LimitsTask, middle: number, spread: number, floor = -Infinity, ceiling = Infinity,
): void {
  points.level = false;
  for (let i = span.from; i < span.to; i++) {
    const denominator = denominators[i] ?? NaN;
    const sigma = denominator > 0 && numerators[i] != null ? spread * Math.sqrt(1 / denominator) : NaN;
    points.centre[i] = middle;
    points.lower[i] = atLeast(middle - 3 * sigma, floor);
    points.upper[i] = atMost(middle + 3 * sigma, ceiling);
    points.lower2[i] = atLeast(middle - 2 * sigma, floor);
    points.upper2[i] = atMost(middle + 2 * sigma, ceiling);
    points.lower1[i] = atLeast(middle - sigma, floor);
    points.upper1[i] = atMost(middle + sigma, ceiling);
  }
}

// Math.max would do, but NaN has to stay NaN and the comparison is cheaper.
function atLeast(line: number, floor: number): number {
  return line < floor ? floor : line;
}

function atMost(line: number, ceiling: number): number {
  return line > ceiling ? ceiling : line;
}
