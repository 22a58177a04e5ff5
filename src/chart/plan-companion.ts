/** A companion chart, worked out to the pixel before anything is drawn. */
import type { PointMeaning } from './point-meaning.ts';
import { plotScale, type PlotScale, type Rectangle } from './scales.ts';
import { separateLabels } from './separate-labels.ts';
import { textWidth } from './text-width.ts';
import { valueDomain, valueTicks, type ValueBounds } from './value-domain.ts';

export interface CompanionLine {
  readonly id: string;
  /** At the right end; null: not named. */
  readonly name: string | null;
  /** `series`: what is told; `earlier`: the same a year before; the others are levels beside it. */
  readonly role: 'series' | 'earlier' | 'centre' | 'limit' | 'required' | 'agreed' | 'likely';
  /** One a place; null breaks the line. */
  readonly values: readonly (number | null)[];
  /** True: a level, drawn flat over each place. */
  readonly stepped?: boolean;
  /** So many places are joined by the line, the rest are points alone; left out: all. */
  readonly joined?: number;
}

export interface CompanionWish {
  /** Names under the plot, in two rows; the second may be empty. */
  readonly places: readonly { readonly first: string; readonly second: string | null }[];
  readonly lines: readonly CompanionLine[];
  /** Where values probably lie; drawn pale. */
  readonly band?: { readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[] } | null;
  /** What each point of the series means; left out: ordinary ones. */
  readonly meanings?: readonly PointMeaning[];
  /** Points drawn hollow: not final, or not ended. */
  readonly hollow?: readonly boolean[];
  readonly bounds: ValueBounds;
  readonly tick: (value: number, step: number) => string;
  readonly width: number;
  readonly height?: number;
}

export interface CompanionPlan {
  readonly width: number;
  readonly height: number;
  readonly plot: Rectangle;
  readonly scale: PlotScale;
  readonly ticks: readonly { readonly text: string; readonly y: number }[];
  readonly names: readonly { readonly x: number; readonly first: string; readonly second: string | null }[];
  readonly labels: readonly { readonly id: string; readonly text: string; readonly y: number }[];
  readonly points: readonly { readonly index: number; readonly x: number; readonly y: number; readonly meaning: PointMeaning; readonly hollow: boolean }[];
  /** The outline of the band; '' without one. */
  readonly band: string;
  /** The place that is read out when nobody walks: the last with a value. */
  readonly resting: number;
}

const SIZE = 12;
const TOP = 10;
const BELOW = 38;

/**
 * Where does everything of a companion lie? The axis starts at zero unless all values lie far above it, as on the control chart.
 * Names under the plot are thinned until they fit, the last places counted first; names of lines are kept apart.
 *
 * @example planCompanion({ places, lines, bounds, tick, width: 600 }).plot.bottom // 182
 */
export function planCompanion(wish: CompanionWish): CompanionPlan {
  const { places, lines, width, bounds, tick, band = null, meanings = [], hollow = [], height = 220 } = wish;
  const series = lines.find(({ role }) => role === 'series')?.values ?? [];
  const domain = valueDomain([...lines.flatMap(({ values }) => values), ...(band?.low ?? []), ...(band?.high ?? [])], bounds);
  const whole = lines.filter(({ role }) => role === 'series' || role === 'required').every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  const written = valueTicks(domain, height - TOP - BELOW, whole);
  const texts = written.values.map((value) => tick(value, written.step));
  const named = lines.filter(({ name, values }) => name !== null && values.some((value) => value !== null));
  const room = Math.max(0, ...named.map(({ name }) => textWidth(name ?? '', SIZE)));
  const left = Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, SIZE)))) + 12;
  const plot: Rectangle = { left, top: TOP, right: Math.max(left + 80, Math.floor(width - (room > 0 ? room + 14 : 12))), bottom: height - BELOW };
  const scale = plotScale(places.length, domain, plot);
  const ends = named.map(({ id, name, values }) => ({ id, text: name ?? '', y: scale.y(values.findLast((value) => value !== null) ?? 0) }));
  const apart = separateLabels(ends.map(({ y }) => ({ at: y, size: SIZE * 1.2 })), plot.top, plot.bottom);
  const widest = Math.max(24, ...places.map(({ first, second }) => Math.max(textWidth(first, SIZE), textWidth(second ?? '', SIZE)))) + 8;
  const every = Math.max(1, Math.ceil(widest / Math.max(1, scale.monthWidth)));
  const last = places.length - 1;
  return {
    width: Math.max(width, plot.right), height, plot, scale,
    ticks: written.values.map((value, i) => ({ text: texts[i] ?? '', y: Math.round(scale.y(value)) + 0.5 })),
    names: places.flatMap((place, index) => ((last - index) % every === 0 ? { ...place, x: scale.x(index) } : [])),
    labels: ends.map((end, i) => ({ ...end, y: apart[i] ?? end.y })),
    points: series.flatMap((value, index) => (value === null ? [] : {
      index, x: scale.x(index), y: scale.y(value), meaning: meanings[index] ?? 'common', hollow: hollow[index] === true,
    })),
    band: band === null ? '' : bandPath(band, scale),
    resting: Math.max(0, series.findLastIndex((value) => value !== null)),
  };
}

function bandPath({ low, high }: NonNullable<CompanionWish['band']>, scale: PlotScale): string {
  const at = high.flatMap((value, index) => (value === null || low[index] == null ? [] : index));
  const place = (values: readonly (number | null)[]) => (index: number): string => `${scale.x(index).toFixed(1)},${scale.y(values[index] ?? 0).toFixed(1)}`;
  return at.length < 2 ? '' : `M${at.map(place(high)).join('L')}L${at.toReversed().map(place(low)).join('L')}Z`;
}
