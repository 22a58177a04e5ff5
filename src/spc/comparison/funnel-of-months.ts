import { falseDiscoveries } from '../chance/benjamini-hochberg.ts';
import { drawFunnel, type Funnel, type FunnelEvidence, type FunnelProvider } from '../limits/funnel.ts';
import { funnelLimitsAt, type FunnelKind, type FunnelLimits } from '../limits/funnel-limits.ts';
import type { Measure, MonthlySeries, Period } from '../vocabulary.ts';
import { sumOfMonths, type MonthsSummed } from './sum-of-months.ts';

/** Why providers are not compared in a funnel. */
export type FunnelWithheld =
  /** A count or a score: nothing says how large the providers are, and a large one has more of everything. */
  | 'no-denominator'
  /** More than 100% is possible, so that the figure is no share of people. */
  | 'not-a-share'
  /** Fewer than three providers have figures. */
  | 'too-few-providers';

/** Limits at one size. */
export type FunnelCurvePoint = FunnelLimits & { readonly denominator: number };

/** One provider in the comparison. */
export interface ComparedProvider extends FunnelEvidence {
  /** Its months, added up. */
  readonly sum: MonthsSummed;
  /** The lowest share of false ones at which it would still be named, for how many are compared; 0–1. */
  readonly adjusted: number;
  /** Whether it stands out once it is allowed for how many are compared. */
  readonly standsOut: boolean;
}

/** Providers over the same months, against limits for their size. */
export interface ComparedFunnel {
  readonly periods: readonly Period[];
  readonly funnel: Funnel;
  /** In the order handed in. */
  readonly providers: readonly ComparedProvider[];
  /** Providers without a figure to plot, with their months. */
  readonly unplotted: readonly { readonly code: string; readonly sum: MonthsSummed }[];
  /** Limits from the smallest size drawn to the largest; empty where there is no level. */
  readonly curve: readonly FunnelCurvePoint[];
}

/** With fewer there is nothing to compare: the level would be that of the providers themselves. */
export const FEWEST_COMPARED = 3;
/** Points of a drawn limit: close together at small sizes, where limits bend. */
const CURVE_POINTS = 64;

const KINDS: Partial<Record<Measure['kind'], FunnelKind>> = { proportion: 'proportion', rate: 'rate', ratio: 'ratio' };

/**
 * Which providers differ from the others, over these months, by more than their size explains?
 *
 * Each provider's months are added up (`sumOfMonths`), then compared with the level of all together (`drawFunnel`: exact limits,
 * widened where providers differ among themselves more than chance makes them). Whether one stands out is decided after
 * allowing for how many are compared (`falseDiscoveries`, one in ten false at most).
 *
 * @param series one a provider
 * @returns or why there is no comparison
 * @example ten providers with 50 of 100 and one with 75 of 100: that one above the upper 99.8% limit, standing out
 */
export function funnelOfMonths(
  series: readonly MonthlySeries[], measure: Pick<Measure, 'kind' | 'multiplier' | 'maxPercentOver100'>, periods: readonly Period[],
): ComparedFunnel | FunnelWithheld {
  const kind = KINDS[measure.kind];
  if (kind === undefined) return 'no-denominator';
  if (measure.maxPercentOver100) return 'not-a-share';
  const sums = new Map(series.map((each) => [each.providerCode, sumOfMonths(each, measure, periods)]));
  const entered: FunnelProvider[] = [];
  for (const [code, { numerator, denominator }] of sums) {
    if (numerator !== null && denominator !== null) entered.push({ code, numerator, denominator });
  }
  const funnel = drawFunnel(entered, { kind, multiplier: measure.multiplier });
  if (funnel.providers.length < FEWEST_COMPARED) return 'too-few-providers';
  const found = new Map(falseDiscoveries(funnel.providers.map(({ pValue }) => pValue)).map((discovery) => [discovery.index, discovery]));
  const plotted = new Set(funnel.providers.map(({ code }) => code));
  return {
    periods,
    funnel,
    providers: funnel.providers.map((provider, index) => ({
      ...provider,
      sum: sums.get(provider.code)!,
      adjusted: found.get(index)?.adjusted ?? 1,
      standsOut: found.get(index)?.discovered ?? false,
    })),
    unplotted: [...sums].filter(([code]) => !plotted.has(code)).map(([code, sum]) => ({ code, sum })),
    curve: curveOf(funnel),
  };
}

/** Sizes grow with the square, so that the bend at small ones is smooth with few points. */
function curveOf({ model, providers }: Funnel): readonly FunnelCurvePoint[] {
  if (model === null) return [];
  const sizes = providers.map(({ denominator }) => denominator);
  const from = Math.max(1, Math.min(...sizes) * 0.6);
  const to = Math.max(...sizes) * 1.04;
  return Array.from({ length: CURVE_POINTS }, (_, i) => {
    const denominator = from + (to - from) * (i / (CURVE_POINTS - 1)) ** 2;
    return { denominator, ...funnelLimitsAt(model, denominator) };
  });
}
