import { chiSquaredUpperTail } from '../distributions/chi-squared.ts';

/** Share of providers at either end whose z is pulled in before the spread is measured. */
export const WINSORISED_SHARE = 0.1;
/** With fewer providers the spread between them is too uncertain to widen limits by it. */
export const FEWEST_PROVIDERS = 10;
const LEVEL = 0.05;

/** How much more the providers differ than chance makes them. */
export interface FunnelDispersion {
  /** φ: mean square of the winsorised z; about 1 (rather less) where chance alone is at work. */
  readonly phi: number;
  /** How often chance alone gives so much: upper tail of χ² at providers × φ, on so many degrees of freedom. */
  readonly pValue: number;
  /** Additive variance between providers, in the square of the measure's unit; 0 where there is none. */
  readonly tauSquared: number;
}

/**
 * Do providers differ more than chance, and by how much beyond it?
 *
 * The lowest and highest tenth of the z are set to the 10th and 90th percentile (linear between order statistics), so that the
 * providers one is looking for do not widen the limits that should find them. φ = Σ z² ÷ I; τ² = (I·φ − (I − 1)) ÷ (Σw − Σw² ÷
 * Σw) with w = 1 ÷ s², or 0 where that is negative. Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional
 * performance", Statistics in Medicine 24 (2005) 1185–1202, and "Handling over-dispersion of performance indicators", Quality
 * and Safety in Health Care 14 (2005) 347–351.
 *
 * @param z one a provider, finite
 * @param standardErrors parallel, greater than 0, by chance alone
 * @example z of −3, −1, 0, 1, 3 and standard errors of 1: percentiles ±2.2, φ = 2.336, τ² = (11.68 − 4) ÷ 4 = 1.92
 */
export function funnelDispersion(z: readonly number[], standardErrors: readonly number[]): FunnelDispersion {
  const providers = z.length;
  if (providers < 2) return { phi: 1, pValue: 1, tauSquared: 0 };
  const sorted = [...z].sort((a, b) => a - b);
  const low = percentile(sorted, WINSORISED_SHARE);
  const high = percentile(sorted, 1 - WINSORISED_SHARE);
  let squares = 0;
  let weights = 0;
  let squaredWeights = 0;
  z.forEach((value, i) => {
    const pulled = Math.min(Math.max(value, low), high);
    squares += pulled * pulled;
    const weight = 1 / (standardErrors[i]! * standardErrors[i]!);
    weights += weight;
    squaredWeights += weight * weight;
  });
  const room = weights - squaredWeights / weights;
  const tauSquared = room > 0 ? Math.max(0, (squares - (providers - 1)) / room) : 0;
  return {
    phi: squares / providers,
    pValue: chiSquaredUpperTail(squares, providers),
    tauSquared: Number.isFinite(tauSquared) ? tauSquared : 0,
  };
}

/**
 * Whether the diagnosis is that limits have to be widened: ten providers or more, and more spread than chance gives once in
 * twenty.
 */
export function isFunnelOverDispersed(dispersion: FunnelDispersion, providers: number): boolean {
  return providers >= FEWEST_PROVIDERS && dispersion.tauSquared > 0 && dispersion.pValue < LEVEL;
}

function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}
