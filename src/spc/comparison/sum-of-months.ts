import type { GapReason, Measure, MonthlySeries, Period } from '../vocabulary.ts';

/** Why several months have no figure together. */
export type SumWithheld =
  /** No month has a figure. */
  | 'no-figures'
  /** A month has a value, but not the numerator and denominator behind it: percentages cannot be added. */
  | 'without-parts'
  /** Values of this kind, such as a score, have no sum. */
  | 'cannot-be-added';

/** Several months of one provider, taken together. */
export interface MonthsSummed {
  /** Cases or patients counted; null where nothing is added. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** In the measure's unit; null beside its reason in `withheld`. */
  readonly value: number | null;
  readonly withheld: SumWithheld | null;
  /** The months that are in the sum. */
  readonly counted: readonly Period[];
  /** Those of them that are provisional. */
  readonly provisional: readonly Period[];
  /** The months that were asked for and have no figure. */
  readonly missing: readonly { readonly period: Period; readonly gap: GapReason }[];
}

/** The part of a measure that decides how its months are added. */
export type AddedMeasure = Pick<Measure, 'kind' | 'multiplier'>;

/**
 * What do these months come to, taken together?
 *
 * A share, rate or ratio is the sum of numerators over the sum of denominators (times the multiplier), never a mean of
 * percentages: a month with ten times the patients counts ten times. Counts are added. Scores have no sum; a single month is
 * its own value whatever the kind. A gap is never counted as zero, it stands in `missing`; a month outside the series is a gap
 * without a row. Provisional months are in the sum and named.
 *
 * @param periods the months asked for, each once
 * @example 90 of 100 in April and 500 of 1,000 in May: 590 of 1,100, 53.6%, and not 70%
 */
export function sumOfMonths(series: MonthlySeries, measure: AddedMeasure, periods: readonly Period[]): MonthsSummed {
  const indexOf = new Map(series.periods.map((period, index) => [period, index]));
  const counted: Period[] = [];
  const provisional: Period[] = [];
  const missing: { period: Period; gap: GapReason }[] = [];
  const isCount = measure.kind === 'count';
  let numerator = 0;
  let denominator = 0;
  let alone: number | null = null;
  let hasParts = true;
  for (const period of periods) {
    const index = indexOf.get(period);
    const value = index === undefined ? null : (series.values[index] ?? null);
    if (index === undefined || value === null) {
      missing.push({ period, gap: index === undefined ? 'no-row' : (series.gaps[index] ?? 'no-row') });
      continue;
    }
    counted.push(period);
    if (series.provisional[index] === true) provisional.push(period);
    alone = value;
    const [over, under] = [series.numerators[index] ?? null, series.denominators[index] ?? null];
    if (isCount) numerator += value;
    else if (over === null || under === null) hasParts = false;
    else {
      numerator += over;
      denominator += under;
    }
  }
  const parts = isCount ? { numerator, denominator: null } : hasParts ? { numerator, denominator } : { numerator: null, denominator: null };
  const rest = { counted, provisional, missing };
  const none = { numerator: null, denominator: null, value: null };
  if (counted.length === 0) return { ...none, withheld: 'no-figures', ...rest };
  if (counted.length === 1) return { ...parts, value: alone, withheld: null, ...rest };
  if (measure.kind === 'value') return { ...none, withheld: 'cannot-be-added', ...rest };
  if (isCount) return { ...parts, value: numerator, withheld: null, ...rest };
  if (!hasParts) return { ...none, withheld: 'without-parts', ...rest };
  const share = denominator > 0 ? numerator / denominator : null;
  return share === null
    ? { ...none, withheld: 'no-figures', ...rest }
    : { ...parts, value: measure.kind === 'rate' ? share * measure.multiplier : share, withheld: null, ...rest };
}

/** The same over several providers: their sums are added as months are. Providers whose months cannot be added spoil the sum. */
export function sumOfProviders(sums: readonly MonthsSummed[], measure: AddedMeasure): MonthsSummed {
  const told = sums.filter((sum) => sum.withheld !== 'no-figures');
  const counted = [...new Set(told.flatMap((sum) => sum.counted))].sort();
  const provisional = [...new Set(told.flatMap((sum) => sum.provisional))].sort();
  const rest = { counted, provisional, missing: [] };
  const none = { numerator: null, denominator: null, value: null };
  if (told.length === 0) return { ...none, withheld: 'no-figures', ...rest };
  if (measure.kind === 'value') return { ...none, withheld: 'cannot-be-added', ...rest };
  let numerator = 0;
  let denominator = 0;
  for (const sum of told) {
    if (sum.numerator === null || (measure.kind !== 'count' && sum.denominator === null)) return { ...none, withheld: 'without-parts', ...rest };
    numerator += sum.numerator;
    denominator += sum.denominator ?? 0;
  }
  if (measure.kind === 'count') return { numerator, denominator: null, value: numerator, withheld: null, ...rest };
  if (!(denominator > 0)) return { ...none, withheld: 'no-figures', ...rest };
  const share = numerator / denominator;
  return { numerator, denominator, value: measure.kind === 'rate' ? share * measure.multiplier : share, withheld: null, ...rest };
}
