import type { Recipe } from './assessment.ts';
import type { MonthlySeries } from './vocabulary.ts';

/**
 * What are the series' values multiplied by? 100,000 for cases per 100,000 bed days, 1 for a proportion.
 *
 * As the recipe says; otherwise told from the first month whose value, numerator and denominator are all above nought,
 * rounded to a whole number where it is one. 1 where no month tells.
 */
export function multiplierOf(series: MonthlySeries, recipe: Recipe): number {
  const said = recipe.multiplier;
  if (said !== undefined && said > 0 && Number.isFinite(said)) return said;
  const { values, numerators, denominators } = series;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const numerator = numerators[i];
    const denominator = denominators[i];
    if (value == null || numerator == null || denominator == null) continue;
    if (!(value > 0 && numerator > 0 && denominator > 0)) continue;
    const multiplier = (value * denominator) / numerator;
    const whole = Math.round(multiplier);
    // Values typed with few digits give 99,997.3 for 100,000; within a part in a thousand the whole number is meant.
    if (whole > 0 && Math.abs(multiplier - whole) <= 1e-9 * whole) return whole;
    if (multiplier > 0 && Number.isFinite(multiplier)) return multiplier;
  }
  return 1;
}
