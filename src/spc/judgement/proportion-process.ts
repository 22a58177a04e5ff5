import { betaBinomialAtLeast, betaBinomialAtMost } from '../distributions/beta-binomial.ts';
import { chiSquaredUpperTail } from '../distributions/chi-squared.ts';
import { EXTRA_VARIATION_LEVEL } from './count-process.ts';
import { sum } from './process-points.ts';

/** What monthly proportions say about their process: a binomial, or one whose probability itself varies from month to month. */
export interface ProportionProcess {
  /** Decided by the χ² test of dispersion on these months. */
  readonly distribution: 'binomial' | 'beta-binomial';
  /** 0–1, kept half a patient away from both ends. */
  readonly proportion: number;
  /** Patients behind the proportion. */
  readonly patients: number;
  /** χ² ÷ (months − 1): about 1 for a binomial, more where months differ more than chance. */
  readonly dispersion: number;
  /** Correlation between two patients of one month, ρ; 0 for a binomial. */
  readonly correlation: number;
}

/**
 * What kind of chance process makes these monthly proportions?
 *
 * p = Σx ÷ Σn. Dispersion: X² = Σ (xᵢ − nᵢp)² ÷ (nᵢp(1−p)); where its upper χ² tail on m − 1 degrees of freedom is below 5% the
 * months vary more than a binomial, and ρ = (X² − (m − 1)) ÷ Σ (nᵢ − 1)(1 − nᵢ ÷ Σn), from
 * Var xᵢ = nᵢp(1−p)(1 + (nᵢ − 1)ρ) (D. A. Williams, Applied Statistics 31 (1982) 144–148).
 *
 * @param numerators patients for whom it held, 0…denominator
 * @param denominators parallel, greater than 0
 * @returns null with fewer than two months, or where a numerator lies outside 0…denominator
 * @example fitProportionProcess([9, 8, 10], [10, 10, 10]) // { distribution: 'binomial', proportion: 0.9, patients: 30, … }
 */
export function fitProportionProcess(
  numerators: readonly number[], denominators: readonly number[],
): ProportionProcess | null {
  const months = numerators.length;
  if (months < 2 || denominators.length !== months) return null;
  for (let i = 0; i < months; i++) {
    const x = numerators[i]!;
    const n = denominators[i]!;
    if (!Number.isFinite(x) || !Number.isFinite(n) || n <= 0 || x < 0 || x > n) return null;
  }
  const patients = sum(denominators);
  if (patients <= 1 || patients > 1e12) return null;
  const proportion = Math.min(Math.max(sum(numerators), 0.5), patients - 0.5) / patients;
  const unitVariance = proportion * (1 - proportion);
  let chiSquared = 0;
  let room = 0;
  for (let i = 0; i < months; i++) {
    const n = denominators[i]!;
    const difference = numerators[i]! - n * proportion;
    chiSquared += (difference * difference) / (n * unitVariance);
    room += Math.max(n - 1, 0) * (1 - n / patients);
  }
  const surplus = chiSquared - (months - 1);
  const isExtra = surplus > 0 && room > 0 && chiSquaredUpperTail(chiSquared, months - 1) < EXTRA_VARIATION_LEVEL;
  return {
    distribution: isExtra ? 'beta-binomial' : 'binomial',
    proportion,
    patients,
    dispersion: chiSquared / (months - 1),
    correlation: isExtra ? Math.min(surplus / room, 0.999) : 0,
  };
}

/** The coming month: its proportion follows a beta distribution, its patients a binomial on top. */
export interface ProportionForecast {
  readonly patients: number;
  readonly alpha: number;
  readonly beta: number;
}

/**
 * What may the proportion of a coming month be, when it has so many patients?
 *
 * The beta distribution holds the variation between months (ρ) and the uncertainty of the proportion itself, known from a limited
 * number of patients. With ρ = 0 it is Beta(Σx, Σ(n − x)), the predictive distribution of a binomial
 * (A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2.4).
 *
 * @param patients of the coming month, a whole number
 */
export function forecastProportion(process: ProportionProcess, patients: number): ProportionForecast {
  const inflation = 1 + Math.max(patients - 1, 0) * process.correlation;
  const ofTheProportion = 1 / (process.patients / inflation + 1);
  const together = 1 - (1 - process.correlation) * (1 - ofTheProportion);
  const weight = 1 / together - 1;
  return { patients, alpha: process.proportion * weight, beta: (1 - process.proportion) * weight };
}

/** How likely is it that the proportion reaches `least`? Exactly reaching it counts. */
export function chanceProportionAtLeast(forecast: ProportionForecast, least: number): number {
  const { patients, alpha, beta } = forecast;
  return betaBinomialAtLeast(Math.ceil(least * patients - tolerance(patients)), patients, alpha, beta);
}

/** How likely is it that the proportion stays at `most` or below? Exactly reaching it counts. */
export function chanceProportionAtMost(forecast: ProportionForecast, most: number): number {
  const { patients, alpha, beta } = forecast;
  return betaBinomialAtMost(Math.floor(most * patients + tolerance(patients)), patients, alpha, beta);
}

/** 0.07 × 100 is 7.000000000000001 in binary: a threshold that is met to the last patient must count as met. */
function tolerance(patients: number): number {
  return 1e-9 * Math.max(1, patients);
}
