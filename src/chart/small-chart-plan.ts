/** Where everything of a small control chart lies: one of many on one page, to be compared at a glance. */
import type { Assessment } from '../spc/assessment.ts';
import type { Period } from '../spc/vocabulary.ts';
import { lineStrokes } from './gap-segments.ts';
import { levelsOf, round, stepPath } from './level-steps.ts';
import { pointMeaning } from './point-meaning.ts';
import { plotScale, type Rectangle } from './scales.ts';
import { markPath, type PeriodDomain } from './sparkline-path.ts';
import { clip, valueDomain, valueTicks, type Interval, type ValueBounds, type ValueTicks } from './value-domain.ts';

export interface SmallChartWish {
  readonly assessment: Assessment;
  /** Months of all charts of the page, so that the same month lies on the same place; null: the series' own. */
  readonly months: PeriodDomain | null;
  /** One value axis for all; null: the chart's own. */
  readonly values: Interval | null;
  readonly bounds: ValueBounds;
  readonly width: number;
  readonly height: number;
  /** Room for the values on the axis, in pixels. */
  readonly tickWidth: number;
}

/** A mark of one month and what it says. */
export interface SmallMark {
  readonly kind: 'improvement' | 'concern' | 'conflict' | 'neither-high' | 'neither-low' | 'hollow' | 'last';
  readonly path: string;
}

export interface SmallChartPlan {
  readonly plot: Rectangle;
  readonly ticks: ValueTicks;
  readonly tickAt: (value: number) => number;
  readonly bands: readonly string[];
  readonly limits: string;
  readonly centre: string;
  readonly threshold: string;
  readonly line: string;
  readonly marks: readonly SmallMark[];
  readonly from: Period | null;
  readonly to: Period | null;
}

const BELOW = 16;
const ABOVE = 5;

/**
 * From which value to which do all these charts run, if they share one axis? Values, limits and thresholds of every one, clipped
 * to the measure's bounds. No chart: 0 to 1.
 */
export function sharedDomain(assessments: readonly Assessment[], bounds: ValueBounds): Interval {
  return valueDomain(drawnValues(assessments), bounds);
}

function* drawnValues(assessments: readonly Assessment[]): Generator<number | null> {
  for (const { series, lower, upper, threshold } of assessments) {
    yield* series.values;
    yield* lower;
    yield* upper;
    yield* threshold;
  }
}

/** The values on the axis of a small chart; of counts whole numbers only. */
export const smallTicks = ({ recipe }: Assessment, domain: Interval, height: number): ValueTicks => valueTicks(domain, height, recipe.measureKind === 'count');

/**
 * What does a small chart of this size look like? Limits as a band with its edges and the mean, threshold dashed, every special
 * month as a mark, provisional months hollow, the line broken at gaps. Without months: empty paths.
 */
export function planSmallChart({ assessment, months, values, bounds, width, height, tickWidth }: SmallChartWish): SmallChartPlan {
  const { series, phases } = assessment;
  const own: PeriodDomain | null = series.periods.length === 0 ? null : { from: series.periods[0] ?? '', to: series.periods.at(-1) ?? '' };
  const span = months ?? own;
  const offset = span === null || own === null ? 0 : monthsBetween(span.from, own.from);
  const count = span === null ? 0 : monthsBetween(span.from, span.to) + 1;
  const domain = values ?? sharedDomain([assessment], bounds);
  const plot: Rectangle = { left: Math.ceil(tickWidth) + 6, top: ABOVE, right: width - 5, bottom: height - BELOW };
  const base = plotScale(count, domain, plot, 3);
  const scale = { ...base, x: (index: number) => base.x(index + offset) };
  const edges = [plot.left, plot.right] as const;
  const breaks = phases.map((phase) => phase.from);
  const drawn = (column: readonly (number | null)[]): (number | null)[] => column.map((value) => (value === null ? null : clip(value, bounds)));
  const lower = drawn(assessment.lower);
  const upper = drawn(assessment.upper);
  const line = lineStrokes(series.values, series.values.map(() => false))
    .map(({ from, to }) => series.values.slice(from, to + 1).map((value, i) => `${i === 0 ? 'M' : 'L'}${round(scale.x(from + i))},${round(scale.y(value ?? 0))}`).join(''))
    .join('');
  const lastIndex = series.values.findLastIndex((value) => value !== null);
  const radius = Math.max(1.5, Math.min(2.6, base.monthWidth * 0.55));
  const marks = series.values.flatMap((value, index): SmallMark[] => {
    if (value === null) return [];
    const [x, y] = [scale.x(index), scale.y(value)];
    if (series.provisional[index] === true) return [{ kind: 'hollow', path: markPath('common', x, y, radius + 0.4) }];
    const meaning = assessment.excluded[index] === true ? 'common' : pointMeaning(assessment, index);
    if (meaning !== 'common') return [{ kind: meaning, path: markPath(meaning, x, y, index === lastIndex ? radius + 0.8 : radius) }];
    return index === lastIndex ? [{ kind: 'last', path: markPath('common', x, y, radius + 0.6) }] : [];
  });
  return {
    plot,
    ticks: smallTicks(assessment, domain, plot.bottom - plot.top),
    tickAt: base.y,
    bands: bandsOf(lower, upper, (index) => Math.max(plot.left, Math.min(plot.right, scale.x(index))), scale.y, bounds, domain),
    limits: stepPath(levelsOf(lower, breaks), scale, edges, breaks) + stepPath(levelsOf(upper, breaks), scale, edges, breaks),
    centre: stepPath(levelsOf(drawn(assessment.centre), breaks), scale, edges, breaks),
    threshold: stepPath(levelsOf(drawn(assessment.threshold)), scale, edges),
    line, marks,
    from: span?.from ?? null,
    to: span?.to ?? null,
  };
}

/** One rectangle wherever both limits stay the same. A side without a limit reaches to the bound, or the axis's end. */
function bandsOf(
  lower: readonly (number | null)[], upper: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number, bounds: ValueBounds, domain: Interval,
): string[] {
  const found: string[] = [];
  let from = 0;
  for (let index = 1; index <= upper.length; index += 1) {
    if (index < upper.length && upper[index] === upper[from] && lower[index] === lower[from]) continue;
    const [high, low] = [upper[from] ?? null, lower[from] ?? null];
    if (high !== null || low !== null) {
      const top = y(high ?? bounds.ceiling ?? domain[1]);
      const bottom = y(low ?? bounds.floor ?? domain[0]);
      found.push(`M${round(x(from - 0.5))},${round(top)}H${round(x(index - 0.5))}V${round(Math.max(top + 1, bottom))}H${round(x(from - 0.5))}Z`);
    }
    from = index;
  }
  return found;
}

function monthsBetween(from: Period, to: Period): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}
