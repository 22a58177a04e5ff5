/** A person's rating of a risk: likelihood × consequence, as NHS risk registers have it. */

/** 1 rare, 2 unlikely, 3 possible, 4 likely, 5 almost certain; and 1 negligible to 5 catastrophic. */
export type RiskScore = 1 | 2 | 3 | 4 | 5;

export type RiskBand = 'low' | 'moderate' | 'high' | 'extreme';

export interface RiskRating {
  readonly likelihood: RiskScore;
  readonly consequence: RiskScore;
  /** Their product: 1–6, 8–10, 12, 15, 16, 20 or 25. */
  readonly rating: number;
  readonly band: RiskBand;
}

const isScore = (value: number): value is RiskScore => Number.isInteger(value) && value >= 1 && value <= 5;

/**
 * In which band is a rating? Low 1–3, moderate 4–6, high 8–12, extreme 15–25. Source: A risk matrix for risk managers, National Patient Safety
 * Agency, January 2008.
 *
 * @returns null for a number that two scores of 1 to 5 cannot make (7, 11, 13, 14, 17…): such a rating was mistyped
 * @example bandOf(12) // 'high'
 * @example bandOf(7) // null
 */
export function bandOf(rating: number): RiskBand | null {
  const isPossible = [1, 2, 3, 4, 5].some((likelihood) => isScore(rating / likelihood));
  if (!isPossible) return null;
  return rating <= 3 ? 'low' : rating <= 6 ? 'moderate' : rating <= 12 ? 'high' : 'extreme';
}

/**
 * How grave is a risk? Null where either score is none of 1 to 5: nothing is rounded or guessed.
 *
 * @example rateRisk(4, 3) // { likelihood: 4, consequence: 3, rating: 12, band: 'high' }
 */
export function rateRisk(likelihood: number, consequence: number): RiskRating | null {
  if (!isScore(likelihood) || !isScore(consequence)) return null;
  const rating = likelihood * consequence;
  const band = bandOf(rating);
  return band === null ? null : { likelihood, consequence, rating, band };
}
