import { normalUpperTail } from '../distributions/normal.ts';
import {
  chanceError, funnelLimitsAt, tailAtLeast, tailAtMost, type FunnelKind, type FunnelLimits, type FunnelModel,
} from './funnel-limits.ts';
import { funnelDispersion, isFunnelOverDispersed, type FunnelDispersion } from './funnel-over-dispersion.ts';

/** One provider over the months compared. For a ratio: observed and expected cases. */
export interface FunnelProvider {
  readonly code: string;
  readonly numerator: number;
  readonly denominator: number;
}

export interface FunnelOptions {
  readonly kind: FunnelKind;
  /** Rates: 100,000 for “per 100,000”. Left out: 1. */
  readonly multiplier?: number;
  /** In the measure's unit. Left out: the overall level of these providers; 1 for a ratio. */
  readonly centre?: number;
  /** Left out: `by-diagnosis`. */
  readonly overDispersion?: 'by-diagnosis' | 'on' | 'off';
  /** Left out: `exact`. */
  readonly limits?: 'exact' | 'normal';
}

/** Which limit a provider lies beyond; on a limit is within. */
export type FunnelPosition = 'above-998' | 'above-95' | 'within' | 'below-95' | 'below-998';

/** Where a provider stands, and how strong the evidence is. */
export interface FunnelEvidence extends FunnelProvider {
  /** In the measure's unit. */
  readonly value: number;
  /** Cases or patients expected at the centre. */
  readonly expected: number;
  /** Standard deviations from the centre, extra variation included. */
  readonly z: number;
  /** Two-sided, without allowing for how many providers are looked at (`falseDiscoveries` does that). */
  readonly pValue: number;
  readonly position: FunnelPosition;
  readonly limits: FunnelLimits;
}

export interface Funnel {
  /** In the measure's unit; null where no provider can be plotted. */
  readonly centre: number | null;
  /** Made from this, `funnelLimitsAt` and `funnelCurve` give limits at any size; null like the centre. */
  readonly model: FunnelModel | null;
  readonly dispersion: FunnelDispersion | null;
  /** Whether limits are widened by the variation between providers. */
  readonly overDispersed: boolean;
  /** In the order handed in. */
  readonly providers: readonly FunnelEvidence[];
  /**
   * Providers that cannot be plotted: no denominator, or a numerator that is not a number from 0 (for a proportion: to the
   * denominator).
   */
  readonly unplotted: readonly string[];
}

/**
 * Which providers differ from the overall level by more than their size explains?
 *
 * Centre Σ numerators ÷ Σ denominators. Limits as `funnelLimitsAt`. Extra variation between providers as `funnelDispersion`:
 * measured always, used where the diagnosis says so (ten providers or more and χ² below 5%), or as told. z = (value − centre) ÷
 * √(s² + τ²); the p-value is twice the smaller exact tail where limits are exact, else twice the normal tail, so that beyond the
 * 99.8% limit and a p-value below 0.002 are the same thing.
 *
 * A funnel compares providers at one time. It does not say who changes, and being outside is a question, not an answer.
 *
 * @example 12 providers with 50 of 100 and one with 75 of 100: the last above-998, p-value below 0.001
 */
export function drawFunnel(providers: readonly FunnelProvider[], options: FunnelOptions): Funnel {
  const { kind, overDispersion = 'by-diagnosis', limits = 'exact' } = options;
  const multiplier = kind === 'rate' && options.multiplier !== undefined && options.multiplier > 0 ? options.multiplier : 1;
  const usable = providers.filter((provider) => isUsable(provider, kind));
  const unplotted = providers.filter((provider) => !isUsable(provider, kind)).map((provider) => provider.code);
  const level = levelOf(usable, kind, options.centre === undefined ? null : options.centre / multiplier);
  if (level === null) {
    return { centre: null, model: null, dispersion: null, overDispersed: false, providers: [], unplotted: providers.map((p) => p.code) };
  }
  const errors = usable.map((provider) => chanceError({ kind, level }, provider.denominator));
  const hasSpread = errors.every((error) => error > 0);
  const dispersion = hasSpread
    ? funnelDispersion(usable.map((p, i) => bounded((p.numerator / p.denominator - level) / errors[i]!)), errors)
    : null;
  const overDispersed = dispersion !== null && dispersion.tauSquared > 0
    && (overDispersion === 'on' || (overDispersion === 'by-diagnosis' && isFunnelOverDispersed(dispersion, usable.length)));
  const model: FunnelModel = { kind, level, multiplier, tauSquared: overDispersed && dispersion !== null ? dispersion.tauSquared : 0, limits };
  return {
    centre: level * multiplier,
    model,
    dispersion,
    overDispersed,
    providers: usable.map((provider, i) => evidenceOf(provider, model, errors[i]!)),
    unplotted,
  };
}

/** A given centre next to 0 can make z overflow; a million standard deviations are far enough. */
const FARTHEST_Z = 1e6;

function bounded(z: number): number {
  return Math.min(Math.max(z, -FARTHEST_Z), FARTHEST_Z);
}

function isUsable({ numerator, denominator }: FunnelProvider, kind: FunnelKind): boolean {
  const most = kind === 'proportion' ? 1e9 : 1e10;
  return Number.isFinite(numerator) && numerator >= 0 && numerator <= most && denominator > 1e-9 && denominator <= 1e12
    && (kind !== 'proportion' || (numerator <= denominator && denominator >= 1 && denominator <= most));
}

/** The level in units of numerator ÷ denominator; null where there is none a limit could be drawn around. */
function levelOf(usable: readonly FunnelProvider[], kind: FunnelKind, given: number | null): number | null {
  if (usable.length === 0) return null;
  let numerators = 0;
  let denominators = 0;
  for (const provider of usable) {
    numerators += provider.numerator;
    denominators += provider.denominator;
  }
  const level = given ?? (kind === 'ratio' ? 1 : numerators / denominators);
  const isPossible = Number.isFinite(level) && level >= 0 && (kind !== 'proportion' || level <= 1);
  // The Poisson mean of the largest provider has to stay a number of cases that exists.
  return isPossible && usable.every((provider) => level * provider.denominator <= 1e10) ? level : null;
}

function evidenceOf(provider: FunnelProvider, model: FunnelModel, error: number): FunnelEvidence {
  const { numerator, denominator } = provider;
  const share = numerator / denominator;
  const spread = Math.sqrt(error * error + model.tauSquared);
  const difference = share - model.level;
  // A level of 0 or 1 leaves no room for chance: any difference is as far out as is worth saying.
  const z = spread > 0 ? bounded(difference / spread) : Math.sign(difference) * FARTHEST_Z;
  const isExact = model.limits === 'exact' && model.tauSquared === 0;
  const above = isExact ? tailAtLeast(model, denominator, numerator) : normalUpperTail(z);
  const below = isExact ? tailAtMost(model, denominator, numerator) : normalUpperTail(-z);
  return {
    code: provider.code,
    numerator,
    denominator,
    value: share * model.multiplier,
    expected: model.level * denominator,
    z,
    pValue: Math.min(1, 2 * Math.min(above, below)),
    position: above < 0.001 ? 'above-998' : below < 0.001 ? 'below-998' : above < 0.025 ? 'above-95' : below < 0.025 ? 'below-95' : 'within',
    limits: funnelLimitsAt(model, denominator),
  };
}
