import type { Observation } from '../spc/observation.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';

const WITH_FIGURE: readonly Observation['status'][] = ['ok', 'estimated', 'provisional', 'zero-filled'];

function sum(figures: readonly (number | null)[]): number | null {
  return figures.reduce((total, figure) => (total === null || figure === null ? null : total + figure), 0);
}

/** A month of which not everybody has told: a part of a sum is no figure. */
function gap(period: Period, status: Observation['status']): Observation {
  return { period, numerator: null, denominator: null, value: null, status, restatedFrom: null, provisional: false };
}

/**
 * What do several organisations come to in one month, taken together? Numerators and denominators are added and the value is
 * computed from the sums; counts are added. `undefined` stands for one without a row.
 *
 * One alone keeps its figure as it is, a restatement too. Where somebody has no row there is none of all: `null`, because a
 * part of a sum is no figure. A reason in place of somebody's figure is the reason of all. Nought in all gives no value.
 * `'impossible'` where figures cannot be added: ratios, plain values, percentages whose parts are not known.
 *
 * Example: 90 of 100 and 10 of 100 give 100 of 200, a half.
 */
export function addFigures(
  period: Period, figures: readonly (Observation | undefined)[], measure: Pick<Measure, 'kind' | 'multiplier'>,
): Observation | null | 'impossible' {
  const there = figures.filter((figure) => figure !== undefined);
  const [first] = there;
  if (figures.length === 1) return first ?? null;
  if (measure.kind === 'ratio' || measure.kind === 'value') return 'impossible';
  if (there.length < figures.length) return null;
  const withheld = there.find(({ status }) => !WITH_FIGURE.includes(status));
  if (withheld !== undefined) return gap(period, withheld.status);
  const numerator = sum(there.map((figure) => figure.numerator));
  const denominator = sum(there.map((figure) => figure.denominator));
  const shared = {
    period,
    numerator,
    denominator,
    status: there.some(({ status }) => status === 'estimated') ? ('estimated' as const) : ('ok' as const),
    restatedFrom: null,
    provisional: there.some((figure) => figure.provisional || figure.status === 'provisional'),
  };
  if (measure.kind === 'count') {
    const value = sum(there.map((figure) => figure.value));
    return value === null ? gap(period, 'not-submitted') : { ...shared, value };
  }
  if (numerator === null || denominator === null) {
    return there.some(({ value }) => value !== null) ? 'impossible' : gap(period, 'not-submitted');
  }
  if (denominator === 0) return { ...shared, value: null };
  return { ...shared, value: measure.kind === 'rate' ? (numerator / denominator) * measure.multiplier : numerator / denominator };
}
