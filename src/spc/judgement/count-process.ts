import { chiSquaredUpperTail } from '../distributions/chi-squared.ts';
import { negativeBinomialAtMost } from '../distributions/negative-binomial.ts';
import { sum } from './process-points.ts';

/** Below this chance of so much spread under a Poisson, the months are taken to vary more than a Poisson would. */
export const EXTRA_VARIATION_LEVEL = 0.05;

/** More than this are no cases, in any year of any provider; the distributions stay exact far below it. */
const MOST_CASES = 1e9;

/** What monthly counts say about their process: a Poisson, or a Poisson whose mean itself varies from month to month. */
export interface CountProcess {
  /** Decided by the χ² test of dispersion on these months. */
  readonly distribution: 'poisson' | 'negative-binomial';
  /** Cases for one unit of exposure: a month, or one bed day. Never 0: half a case stands for none seen. */
  readonly rate: number;
  /** Cases behind the rate; at least ½. */
  readonly cases: number;
  /** χ² ÷ (months − 1): about 1 for a Poisson, more where months differ more than chance. */
  readonly dispersion: number;
  /** Squared coefficient of variation of the underlying rate between months; 0 for a Poisson. */
  readonly extraVariation: number;
}

/**
 * What kind of chance process makes these monthly counts?
 *
 * rate = Σy ÷ Σe. Dispersion: X² = Σ (yᵢ − μᵢ)² ÷ μᵢ with μᵢ = rate·eᵢ; where the upper χ² tail on m − 1 degrees of freedom is
 * below 5% the counts vary more than a Poisson and the extra variation is the moment estimate
 * τ = (X² − (m − 1)) ÷ (Σμᵢ − Σμᵢ² ÷ Σμᵢ), the squared coefficient of variation of a gamma-distributed rate
 * (P. McCullagh and J. A. Nelder, Generalized Linear Models, 1989, 6.2.3; for the moments R. DerSimonian and N. Laird 1986).
 *
 * @param counts cases per month, 0 or more
 * @param exposures parallel; bed days, or 1 for a month; greater than 0
 * @returns null with fewer than two months or where exposures or counts are not usable
 * @example fitCountProcess([4, 6, 5, 5], [1, 1, 1, 1]) // { distribution: 'poisson', rate: 5, cases: 20, dispersion: 2/15,
 * extraVariation: 0 }
 */
export function fitCountProcess(counts: readonly number[], exposures: readonly number[]): CountProcess | null {
  const months = counts.length;
  if (months < 2 || exposures.length !== months) return null;
  if (!counts.every((c) => Number.isFinite(c) && c >= 0) || !exposures.every((e) => Number.isFinite(e) && e > 0)) return null;
  const cases = Math.max(sum(counts), 0.5);
  const exposure = sum(exposures);
  const rate = cases / exposure;
  if (!Number.isFinite(rate) || rate <= 0 || cases > MOST_CASES) return null;
  let chiSquared = 0;
  let sumOfSquares = 0;
  for (let i = 0; i < months; i++) {
    const mean = rate * exposures[i]!;
    chiSquared += ((counts[i]! - mean) * (counts[i]! - mean)) / mean;
    sumOfSquares += mean * mean;
  }
  if (!Number.isFinite(chiSquared)) return null;
  const dispersion = chiSquared / (months - 1);
  const room = cases - sumOfSquares / cases;
  const surplus = chiSquared - (months - 1);
  const isExtra = surplus > 0 && room > 0 && chiSquaredUpperTail(chiSquared, months - 1) < EXTRA_VARIATION_LEVEL;
  return {
    distribution: isExtra ? 'negative-binomial' : 'poisson',
    rate,
    cases,
    dispersion,
    extraVariation: isExtra ? surplus / room : 0,
  };
}

/** The total of some coming months: its mean, and the size of the negative binomial that holds all that is not known of it. */
export interface CountForecast {
  readonly mean: number;
  /** 1 ÷ (extra variation ÷ months + uncertainty of the rate). A pure Poisson with a known rate would be infinite. */
  readonly size: number;
}

/**
 * How many cases may the coming months bring together?
 *
 * Two things widen it beyond a Poisson: months that differ among themselves (averaged over the months ahead), and a rate that is
 * itself known from a limited number of cases (not averaged away). Both are taken as gamma-distributed, which makes the total
 * negative binomial: with no extra variation this is exactly the predictive distribution of a Poisson whose rate has been seen
 * through `cases` cases (A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6).
 *
 * @param exposure of the coming months together; 0 where no month is left
 * @param months how many they are
 * @example With 20 cases seen in 4 months, 2 months ahead: forecastTotal(process, 2, 2) // { mean: 10, size: 20 }
 */
export function forecastTotal(process: CountProcess, exposure: number, months: number): CountForecast {
  const mean = Math.min(process.rate * exposure, MOST_CASES);
  if (!(mean > 0) || months <= 0) return { mean: 0, size: process.cases };
  const monthly = mean / months;
  const ofTheRate = (1 + process.extraVariation * monthly) / process.cases;
  return { mean, size: Math.min(Math.max(1 / (process.extraVariation / months + ofTheRate), 1e-6), 1e12) };
}

/** How likely is it that the total stays at `most` or below? */
export function chanceAtMost(forecast: CountForecast, most: number): number {
  if (most < 0) return 0;
  return negativeBinomialAtMost(Math.floor(most + 1e-9), forecast.mean, forecast.size);
}

/**
 * Which total will not be exceeded with the given chance? The smallest whole number whose at-most probability reaches it.
 * @param share between 0 and 1, exclusive
 */
export function totalAtChance(forecast: CountForecast, share: number): number {
  if (forecast.mean === 0) return 0;
  let low = -1;
  let high = Math.ceil(forecast.mean) + 1;
  while (negativeBinomialAtMost(high, forecast.mean, forecast.size) < share && high < 1e10) high *= 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (negativeBinomialAtMost(middle, forecast.mean, forecast.size) >= share) high = middle;
    else low = middle;
  }
  return high;
}
