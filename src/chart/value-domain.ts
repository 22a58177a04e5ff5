/** From which value to which does the chart's upright axis run? */
import { nice, tickStep, ticks } from 'd3';

/** Where values can lie at all: 0 to 1 for a proportion, 0 upwards for counts and rates. Null: no bound. */
export interface ValueBounds {
  readonly floor: number | null;
  readonly ceiling: number | null;
}

export type Interval = readonly [low: number, high: number];

/** How near zero, as a share of the highest value, the lowest must be for the axis to start at zero. */
const NEAR_ZERO = 0.35;
/** Room above and below what is drawn, as a share of its extent. */
const HEADROOM = 0.06;
/** The axis never shows less than this share of the value itself: a flat series must look flat. */
const LEAST_SHARE = 0.04;

/**
 * Which stretch of values shows this series honestly? Everything that is drawn lies inside: values, process limits and
 * thresholds, all clipped to the measure's bounds first (for drawing only; observations cannot lie outside them).
 *
 * Nulls and non-finite numbers are passed over. The stretch begins at zero where the lowest value is near it, and never
 * goes past a bound. A constant series gets a stretch around its value, so that its line lies calmly on one height.
 * Nothing to draw: 0 to 1.
 *
 * @example valueDomain([0.84, 0.93, 0.95], { floor: 0, ceiling: 1 }) // [0.83, 0.96]
 */
export function valueDomain(drawn: Iterable<number | null>, bounds: ValueBounds): Interval {
  let low = Infinity;
  let high = -Infinity;
  for (const value of drawn) {
    if (value === null || !Number.isFinite(value)) continue;
    const inside = clip(value, bounds);
    if (inside < low) low = inside;
    if (inside > high) high = inside;
  }
  if (low > high) return [0, 1];

  const least = Math.max(Math.abs(high) * LEAST_SHARE, Number.EPSILON);
  const lack = Math.max(0, least - (high - low)) / 2;
  const room = Math.max((high - low) * HEADROOM, lack, high === 0 ? 1 : 0);
  let from = low - room;
  let to = high + room;
  if (low >= 0 && (from < 0 || (high > 0 && low / high < NEAR_ZERO))) from = 0;
  [from, to] = nice(from, to, 10);
  return [clip(from, bounds), clip(to, bounds)];
}

/**
 * A value as it can be drawn: a limit computed as 103% is drawn at 100%. The assessment keeps the unclipped one.
 *
 * @example clip(1.03, { floor: 0, ceiling: 1 }) // 1
 */
export function clip(value: number, bounds: ValueBounds): number {
  if (bounds.floor !== null && value < bounds.floor) return bounds.floor;
  if (bounds.ceiling !== null && value > bounds.ceiling) return bounds.ceiling;
  return value;
}

/** The values written on the upright axis, and the step between them (which says how many decimals they need). */
export interface ValueTicks {
  readonly values: readonly number[];
  readonly step: number;
}

/**
 * Which round values are written on the axis? About one every 48 pixels, and three on the smallest chart: 0 and 20 alone tell nobody where 12 lies.
 *
 * @example valueTicks([0.83, 0.96], 240) // { values: [0.84, 0.86, …, 0.96], step: 0.02 }
 */
export function valueTicks(domain: Interval, height: number, whole = false): ValueTicks {
  const wanted = Math.max(3, Math.round(height / 48));
  const step = tickStep(domain[0], domain[1], wanted);
  if (whole && step < 1) {
    // Half a patient cannot be counted, so an axis of counts has no tick between whole numbers.
    return { values: ticks(domain[0], domain[1], Math.max(1, Math.floor(domain[1] - domain[0]))).filter(Number.isInteger), step: 1 };
  }
  return { values: ticks(domain[0], domain[1], wanted), step };
}
