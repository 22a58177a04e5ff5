/** The few path texts a sparkline consists of. */
import type { Assessment } from '../spc/assessment.ts';
import type { Period } from '../spc/vocabulary.ts';
import { lineStrokes } from './gap-segments.ts';
import { levelsOf } from './level-steps.ts';
import { pointMeaning } from './point-meaning.ts';
import type { PointMeaning } from './point-meaning.ts';
import { plotScale } from './scales.ts';
import type { PlotScale } from './scales.ts';
import { clip } from './value-domain.ts';
import type { ValueBounds } from './value-domain.ts';

/** Months shared by a row of sparklines, so that the same month lies on the same place in all of them; both inclusive. */
export interface PeriodDomain {
  readonly from: Period;
  readonly to: Period;
}

export interface SparklinePaths {
  readonly band: string;
  readonly threshold: string;
  readonly line: string;
  /** One path for all points of one meaning. Ordinary points are not drawn. */
  readonly signals: readonly { readonly meaning: Exclude<PointMeaning, 'common'>; readonly path: string }[];
  readonly last: { readonly x: number; readonly y: number; readonly meaning: PointMeaning; readonly hollow: boolean } | null;
}

const UNBOUNDED: ValueBounds = { floor: null, ceiling: null };

/** A threshold so far away that the line would become flat is drawn at the edge instead, past this many times the line's own extent. */
const FAR = 1;

/**
 * What does a sparkline of this size look like? Band and threshold step as they do on the chart; the line breaks at
 * gaps; the last month with a value is emphasised. A month outside the domain is not drawn; months of the domain that the series lacks stay
 * empty, so that ends align across a row. An empty series gives empty paths.
 */
export function sparklinePaths(assessment: Assessment, domain: PeriodDomain | null, width: number, height: number, bounds: ValueBounds = UNBOUNDED): SparklinePaths {
  const { periods, values, provisional } = assessment.series;
  const first = periods[0];
  if (first === undefined) return { band: '', threshold: '', line: '', signals: [], last: null };
  const offset = domain === null ? 0 : monthsBetween(domain.from, first);
  const months = domain === null ? periods.length : monthsBetween(domain.from, domain.to) + 1;
  const seen = (index: number): boolean => index + offset >= 0 && index + offset < months;

  const drawnLimit = (limit: number | null): number | null => (limit === null ? null : clip(limit, bounds));
  const lower = assessment.lower.map(drawnLimit);
  const upper = assessment.upper.map(drawnLimit);
  const own = extent([values, lower, upper], seen);
  const [low, high] = withThreshold(own, extent([assessment.threshold], seen));
  const base = plotScale(months, [low, high], { left: 0, top: 0, right: width, bottom: height }, 4);
  const scale: PlotScale = { ...base, x: (index) => base.x(index + offset), y: (value) => Math.max(1.5, Math.min(height - 1.5, base.y(value))) };
  const only = (column: readonly (number | null)[]): (number | null)[] => column.map((value, index) => (seen(index) ? value : null));

  const drawn = only(values);
  const line = lineStrokes(drawn, drawn.map(() => false))
    .map(({ from, to }) => {
      let path = '';
      for (let index = from; index <= to; index += 1) path += `${path === '' ? 'M' : 'L'}${place(scale.x(index))},${place(scale.y(drawn[index] ?? 0))}`;
      return path;
    })
    .join('');

  const lastIndex = drawn.findLastIndex((value) => value !== null);
  // Where months are dense, marks of neighbours must not melt into one band.
  const radius = Math.max(1.3, Math.min(2, base.monthWidth * 0.7));
  const marks = new Map<Exclude<PointMeaning, 'common'>, string>();
  for (const [index, value] of drawn.entries()) {
    const meaning = pointMeaning(assessment, index);
    if (value === null || meaning === 'common' || index === lastIndex || assessment.excluded[index] === true || provisional[index] === true) continue;
    marks.set(meaning, (marks.get(meaning) ?? '') + markPath(meaning, scale.x(index), scale.y(value), radius));
  }
  const lastValue = drawn[lastIndex];
  return {
    band: bandPath(only(lower), only(upper), scale, width),
    threshold: levelsOf(only(assessment.threshold))
      .map((level) => `M${edge(scale.x(level.from - 0.5), width)},${place(scale.y(level.value))}H${edge(scale.x(level.to + 0.5), width)}`)
      .join(''),
    line,
    signals: [...marks].map(([meaning, path]) => ({ meaning, path })),
    last:
      lastValue == null
        ? null
        : { x: scale.x(lastIndex), y: scale.y(lastValue), hollow: provisional[lastIndex] === true, meaning: provisional[lastIndex] === true ? 'common' : pointMeaning(assessment, lastIndex) },
  };
}

/** The outline of one point: disc, diamond or triangle, as on the large chart. */
export function markPath(meaning: PointMeaning, x: number, y: number, radius = 2): string {
  const [cx, cy] = [place(x), place(y)];
  if (meaning === 'concern' || meaning === 'conflict') {
    const r = place(radius * 1.35);
    return `M${cx},${place(y - r)}l${r},${r}l${-r},${r}l${-r},${-r}Z`;
  }
  if (meaning === 'neither-high' || meaning === 'neither-low') {
    const up = meaning === 'neither-high' ? 1 : -1;
    return `M${cx},${place(y - up * radius * 1.4)}l${place(radius * 1.3)},${place(up * radius * 2.3)}h${place(-radius * 2.6)}Z`;
  }
  const r = place(radius);
  return `M${place(x - r)},${cy}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
}

/** One rectangle wherever both limits stay the same: few for XmR, one a month for p and u charts. */
function bandPath(lower: readonly (number | null)[], upper: readonly (number | null)[], scale: PlotScale, width: number): string {
  let path = '';
  let from = 0;
  for (let index = 1; index <= upper.length; index += 1) {
    if (index < upper.length && upper[index] === upper[from] && lower[index] === lower[from]) continue;
    const [high, low] = [upper[from], lower[from]];
    if (high != null && low != null) {
      const [left, right, top] = [edge(scale.x(from - 0.5), width), edge(scale.x(index - 0.5), width), scale.y(high)];
      path += `M${left},${place(top)}H${right}V${place(Math.max(top + 1, scale.y(low)))}H${left}Z`;
    }
    from = index;
  }
  return path;
}

function extent(columns: readonly (readonly (number | null)[])[], seen: (index: number) => boolean): [number, number] | null {
  let low = Infinity;
  let high = -Infinity;
  for (const column of columns) {
    for (let index = 0; index < column.length; index += 1) {
      const value = column[index];
      if (value == null || !seen(index)) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low > high ? null : [low, high];
}

function withThreshold(own: [number, number] | null, threshold: [number, number] | null): [number, number] {
  const [low, high] = own ?? threshold ?? [0, 1];
  if (own === null || threshold === null) return low === high ? [low - 0.5, high + 0.5] : [low, high];
  const room = Math.max((high - low) * FAR, Math.abs(high) * 0.02);
  const from = Math.min(low, Math.max(threshold[0], low - room));
  const to = Math.max(high, Math.min(threshold[1], high + room));
  return from === to ? [from - 0.5, to + 0.5] : [from, to];
}

function monthsBetween(from: Period, to: Period): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

function edge(x: number, width: number): number {
  return place(Math.max(0, Math.min(width, x)));
}

function place(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
