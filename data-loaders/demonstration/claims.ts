import type { Measure } from '../../src/spc/vocabulary.ts';
import { spokenValue } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Claim } from './story.ts';

/** A claim of the story held against the figures: whether it holds, and the figures it was judged by. */
export interface ClaimResult {
  readonly claim: Claim;
  readonly holds: boolean;
  /** Spoken values by month, in order; for the refusal and for the tests. */
  readonly values: readonly number[];
}

/**
 * Do the figures tell what the story says? Each claim is held against every month of its span that has a figure; a span
 * without any figure never holds. Equality meets `atLeast` and `atMost` and fails `below` and `above`.
 */
export function checkClaims(claims: readonly Claim[], figures: readonly Figure[], measures: ReadonlyMap<string, Measure>): readonly ClaimResult[] {
  return claims.map((claim) => {
    const [from = '', to = ''] = claim.months.split(' to ');
    const measure = measures.get(claim.measure);
    const multiplier = measure?.kind === 'proportion' ? 100 : measure?.multiplier ?? 1;
    const values = figures
      .filter((figure) => figure.orgCode === claim.at && figure.measureId === claim.measure && figure.period >= from && figure.period <= to)
      .map((figure) => spokenValue(figure, multiplier))
      .filter((value) => value !== null);
    return { claim, values, holds: values.length > 0 && holds(claim, values) };
  });
}

function holds(claim: Claim, values: readonly number[]): boolean {
  const sum = values.reduce((total, value) => total + value, 0);
  if (claim.in === 'the sum') return meets(claim.is, sum);
  if (claim.in === 'the average') return meets(claim.is, sum / values.length);
  const months = values.filter((value) => meets(claim.is, value)).length;
  if (claim.in === 'every month') return months === values.length;
  return 'exactly' in claim.in ? months === claim.in.exactly : months >= claim.in.atLeast;
}

function meets(is: Claim['is'], value: number): boolean {
  if ('below' in is) return value < is.below;
  if ('above' in is) return value > is.above;
  return 'atLeast' in is ? value >= is.atLeast : value <= is.atMost;
}
