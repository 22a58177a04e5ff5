/** Where everything of a funnel plot lies: size along, value up, limits that narrow to the right. */
import { tickStep, ticks } from 'd3';
import type { ComparedFunnel, ComparedProvider } from '../../spc/comparison/funnel-of-months.ts';
import type { FunnelLimits } from '../../spc/limits/funnel-limits.ts';
import type { Direction } from '../../spc/vocabulary.ts';
import { round } from '../level-steps.ts';
import type { PointMeaning } from '../point-meaning.ts';
import type { Rectangle } from '../scales.ts';
import { separateLabels } from '../separate-labels.ts';
import { textWidth } from '../text-width.ts';
import { valueDomain, valueTicks, type ValueBounds, type ValueTicks } from '../value-domain.ts';
import type { FunnelPoint } from './funnel-point.ts';
import type { FunnelWords } from './funnel-words.ts';
import { placeFunnelLabels, type PlacedLabel } from './place-funnel-labels.ts';

export interface FunnelWish {
  readonly compared: ComparedFunnel;
  readonly direction: Direction;
  readonly bounds: ValueBounds;
  /** The provider a reader follows; null: none. */
  readonly own: string | null;
  /** The required level, drawn as a line; null: none in force, or not one for all. */
  readonly threshold: number | null;
  readonly words: FunnelWords;
  readonly width: number;
  readonly height: number | null;
  readonly textSize: number;
}

export interface FunnelPlan {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly plot: Rectangle;
  /** In the order of a walk from the smallest to the largest. */
  readonly points: readonly FunnelPoint[];
  readonly valueTicks: ValueTicks;
  readonly sizeTicks: ValueTicks;
  readonly x: (denominator: number) => number;
  readonly y: (value: number) => number;
  /** Areas between the limits, and the limits themselves; drawn inside the plot only. */
  readonly band95: string;
  readonly band998: string;
  readonly limits95: string;
  readonly limits998: string;
  readonly centre: number | null;
  readonly threshold: number | null;
  /** Names of lines at the right edge. */
  readonly lineNames: readonly { readonly text: string; readonly y: number; readonly kind: 'limit' | 'centre' | 'threshold' }[];
  readonly labels: readonly PlacedLabel[];
}

/** Limits of the smallest providers may reach 0 and 100% and would press all others together: the axis follows them from this size on. */
const SMALL_SHARE = 0.2;
const INSET = 9;

/**
 * Is a provider outside the limits better, worse or merely different? Within: ordinary.
 *
 * @example funnelMeaning('below-998', 'higher-is-better') // 'concern'
 */
export function funnelMeaning(position: ComparedProvider['position'], direction: Direction): PointMeaning {
  if (position === 'within') return 'common';
  const high = position.startsWith('above');
  if (direction === 'neutral') return high ? 'neither-high' : 'neither-low';
  return high === (direction === 'higher-is-better') ? 'improvement' : 'concern';
}

/**
 * What does the funnel of these providers look like at this width? Providers outside the 99.8% limits and the own one are named
 * where their names fit without covering a point or one another; the table names all.
 */
export function planFunnel({ compared, direction, bounds, own, threshold, words, width, height: wanted, textSize }: FunnelWish): FunnelPlan {
  const { curve, providers, funnel } = compared;
  const height = wanted ?? Math.round(Math.max(300, Math.min(520, width * 0.5)));
  const sizes = providers.map(({ denominator }) => denominator).sort((a, b) => a - b);
  const notTiny = sizes[Math.floor(sizes.length * SMALL_SHARE)] ?? 0;
  const atLeast = curve.find(({ denominator }) => denominator >= notTiny);
  const domain = valueDomain([...providers.map(({ value }) => value), funnel.centre, threshold, atLeast?.lower998 ?? null, atLeast?.upper998 ?? null], bounds);
  const top = Math.round(textSize * 0.8);
  const bottom = height - Math.round(textSize * 3.6);
  const shownTicks = valueTicks(domain, bottom - top);
  const last = curve.at(-1);
  const named = [
    ...(last === undefined ? [] : (['upper998', 'upper95', 'lower95', 'lower998'] as const).map((line) => ({ text: words.limit(line, width < NARROW), value: last[line], kind: 'limit' as const }))),
    ...(funnel.centre === null ? [] : [{ text: words.centre(funnel.centre, width < NARROW), value: funnel.centre, kind: 'centre' as const }]),
    ...(threshold === null ? [] : [{ text: words.threshold(threshold, width < NARROW), value: threshold, kind: 'threshold' as const }]),
  ];
  const nameWidth = Math.max(0, ...named.map(({ text }) => textWidth(text, textSize)));
  const left = Math.ceil(Math.max(14, ...shownTicks.values.map((value) => textWidth(words.tick(value, shownTicks.step), textSize)))) + 12;
  const plot: Rectangle = { left, top, right: Math.max(left + 120, Math.floor(width - nameWidth - 10)), bottom };

  const from = curve[0]?.denominator ?? 0;
  const to = last?.denominator ?? 1;
  const x = (denominator: number): number => plot.left + INSET + ((denominator - from) / Math.max(1e-9, to - from)) * (plot.right - plot.left - INSET);
  const y = (value: number): number => plot.bottom - INSET - ((value - domain[0]) / (domain[1] - domain[0] || 1)) * (plot.bottom - plot.top - 2 * INSET);
  const points = providers
    .map((provider): FunnelPoint => ({
      provider, x: x(provider.denominator), y: y(provider.value),
      meaning: funnelMeaning(provider.position, direction), far: provider.position.endsWith('998'), isOwn: provider.code === own,
    }))
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const middles = separateLabels(named.map(({ value }) => ({ at: Math.max(plot.top, Math.min(plot.bottom, y(value))), size: textSize * 1.25 })), plot.top, plot.bottom);
  const step = tickStep(from, to, Math.max(2, Math.round((plot.right - plot.left) / 110)));
  return {
    width: Math.max(width, plot.right + nameWidth + 10), height, textSize, plot, points, x, y,
    valueTicks: shownTicks,
    sizeTicks: { values: ticks(from, to, Math.max(2, Math.round((plot.right - plot.left) / 110))), step },
    band95: band(curve, 'lower95', 'upper95', x, y),
    band998: band(curve, 'lower998', 'upper998', x, y),
    limits95: stroke(curve, 'lower95', x, y) + stroke(curve, 'upper95', x, y),
    limits998: stroke(curve, 'lower998', x, y) + stroke(curve, 'upper998', x, y),
    centre: funnel.centre === null ? null : y(funnel.centre),
    threshold: threshold === null ? null : y(threshold),
    lineNames: named.map(({ text, kind }, index) => ({ text, kind, y: middles[index] ?? 0 })),
    labels: placeFunnelLabels(points, plot, words.name, textSize),
  };
}

/** Below this width, in pixels, lines take their short names. */
const NARROW = 620;

type Curve = ComparedFunnel['curve'];

const stroke = (curve: Curve, line: keyof FunnelLimits, x: (size: number) => number, y: (value: number) => number): string =>
  curve.map((at, i) => `${i === 0 ? 'M' : 'L'}${round(x(at.denominator))},${round(y(at[line]))}`).join('');

function band(curve: Curve, low: keyof FunnelLimits, high: keyof FunnelLimits, x: (size: number) => number, y: (value: number) => number): string {
  if (curve.length === 0) return '';
  return `${stroke(curve, high, x, y)}${stroke(curve.toReversed(), low, x, y).replace('M', 'L')}Z`;
}
