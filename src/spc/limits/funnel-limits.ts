import { binomialAtLeast, binomialAtMost } from '../distributions/binomial.ts';
import { poissonAtLeast, poissonAtMost } from '../distributions/poisson.ts';

/** What is compared: a share of patients, cases per exposure, or observed over expected. */
export type FunnelKind = 'proportion' | 'rate' | 'ratio';

/** Standard normal quantiles of 95% and 99.8% limits (2.5% and 0.1% in each tail). */
export const Z_95 = 1.959963984540054;
export const Z_998 = 3.090232306167813;
const TAIL_95 = 0.025;
const TAIL_998 = 0.001;

/** Limits at one denominator, in the measure's unit; never below 0, never above 1 for a proportion. */
export interface FunnelLimits {
  readonly lower998: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly upper998: number;
}

/** What limits at any denominator follow from. */
export interface FunnelModel {
  readonly kind: FunnelKind;
  /** The level compared with, before the multiplier: 0–1 for a proportion, cases per unit of exposure, or a ratio. */
  readonly level: number;
  /** Rates: 100,000 for “per 100,000”; 1 otherwise. */
  readonly multiplier: number;
  /** Variance between providers beyond chance, in units of `level` squared; 0: chance alone. */
  readonly tauSquared: number;
  readonly limits: 'exact' | 'normal';
}

/** Standard error by chance alone at a denominator, before the multiplier. */
export function chanceError(model: Pick<FunnelModel, 'kind' | 'level'>, denominator: number): number {
  const variance = model.kind === 'proportion' ? model.level * (1 - model.level) : model.level;
  return Math.sqrt(Math.max(0, variance) / denominator);
}

/**
 * Where are the 95% and 99.8% limits for a provider of this size?
 *
 * Without extra variation, exact: at the upper limit P(X ≥ x) falls to 2.5% or 0.1%, at the lower P(X ≤ x), linear between the
 * two counts on either side (the interpolated exact limits of Spiegelhalter 2005, appendix A.1.1, taken alike on both sides).
 * `normal` limits are level ± z·s, those of a p or u chart. With extra variation level ± z·√(s² + τ²), as Spiegelhalter adds it.
 * Binomial for proportions, Poisson for rates (level × denominator cases) and ratios (denominator = expected cases).
 *
 * @param denominator greater than 0
 * @example level 0.5, 100 patients, normal: 0.345, 0.402, 0.598, 0.655
 */
export function funnelLimitsAt(model: FunnelModel, denominator: number): FunnelLimits {
  const isExact = model.limits === 'exact' && model.tauSquared === 0;
  const at = (tail: number, z: number, side: 1 | -1): number => {
    const raw = isExact ? exactLimit(model, denominator, tail, z, side) : normalLimit(model, denominator, z, side);
    const clipped = Math.min(Math.max(raw, 0), model.kind === 'proportion' ? 1 : Number.MAX_VALUE);
    return clipped * model.multiplier;
  };
  return {
    lower998: at(TAIL_998, Z_998, -1), lower95: at(TAIL_95, Z_95, -1), upper95: at(TAIL_95, Z_95, 1), upper998: at(TAIL_998, Z_998, 1),
  };
}

/** Limits at evenly spaced denominators, to be drawn as curves. @param points 2 or more */
export function funnelCurve(
  model: FunnelModel, from: number, to: number, points = 60,
): readonly (FunnelLimits & { readonly denominator: number })[] {
  return Array.from({ length: points }, (_, i) => {
    const denominator = from + ((to - from) * i) / (points - 1);
    return { denominator, ...funnelLimitsAt(model, denominator) };
  });
}

function normalLimit(model: FunnelModel, denominator: number, z: number, side: 1 | -1): number {
  const error = chanceError(model, denominator);
  return model.level + side * z * Math.sqrt(error * error + model.tauSquared);
}

function exactLimit(model: FunnelModel, denominator: number, tail: number, z: number, side: 1 | -1): number {
  const most = model.kind === 'proportion' ? wholePatients(denominator) : Infinity;
  const chance = side === 1
    ? (count: number) => tailAtLeast(model, denominator, count)
    : (count: number) => tailAtMost(model, denominator, count);
  // The last count, going outwards, whose tail still holds the share; the search starts from the normal limit.
  const mean = model.level * (most === Infinity ? denominator : most);
  const deviation = Math.max(1, chanceError(model, denominator) * denominator);
  let inner = Math.round(mean);
  let outer = Math.round(mean + side * (z * deviation + 3));
  const edge = side === 1 ? most + 1 : -1;
  while (outer !== edge && (outer - edge) * side < 0 && chance(outer) >= tail) {
    inner = outer;
    outer += side * Math.max(2, Math.ceil(deviation / 2));
  }
  if ((outer - edge) * side > 0) outer = edge;
  if (chance(inner) < tail) return model.level;
  while (Math.abs(outer - inner) > 1) {
    const middle = Math.trunc((inner + outer) / 2);
    if (chance(middle) >= tail) inner = middle;
    else outer = middle;
  }
  const atInner = chance(inner);
  const beyond = inner === edge - side ? 0 : chance(inner + side);
  const part = atInner > beyond ? (atInner - tail) / (atInner - beyond) : 0;
  return (inner + side * part) / (most === Infinity ? denominator : most);
}

/** P(X ≥ count) where only chance is at work. */
export function tailAtLeast(model: Pick<FunnelModel, 'kind' | 'level'>, denominator: number, count: number): number {
  return model.kind === 'proportion'
    ? binomialAtLeast(count, wholePatients(denominator), model.level)
    : poissonAtLeast(count, model.level * denominator);
}

/** P(X ≤ count) where only chance is at work. */
export function tailAtMost(model: Pick<FunnelModel, 'kind' | 'level'>, denominator: number, count: number): number {
  return model.kind === 'proportion'
    ? binomialAtMost(count, wholePatients(denominator), model.level)
    : poissonAtMost(count, model.level * denominator);
}

/** Patients shared between providers come in halves; a binomial needs whole ones, and never fewer than its numerator. */
function wholePatients(denominator: number): number {
  return Math.max(1, Math.ceil(denominator));
}
