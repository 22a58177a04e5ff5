import { monthAt, monthIndex } from './months.ts';
import type { Observation } from './observation.ts';
import type { GapReason, MonthlySeries, Period } from './vocabulary.ts';

/** The months a series shall span, both included; left out: from the first and to the last month observed. */
export interface Span {
  readonly from?: Period;
  readonly to?: Period;
}

function gapOf(observation: Observation): GapReason | null {
  switch (observation.status) {
    case 'not-submitted':
    case 'suppressed':
    case 'not-applicable':
    case 'insufficient':
    case 'censored':
      return observation.status;
    default:
      if (observation.value !== null && Number.isFinite(observation.value)) return null;
      return observation.denominator === 0 ? 'zero-denominator' : 'not-submitted';
  }
}

function finiteOrNull(figure: number | null): number | null {
  return figure !== null && Number.isFinite(figure) ? figure : null;
}

/**
 * What happened in every month from the first to the last, and why is there nothing where there is nothing?
 *
 * Observations of one measure at one provider, in any order, become columns in which no calendar month is left out: a
 * month without a row is a gap with the reason `no-row`, a row without a figure a gap with the reason its status
 * gives, a figure over a denominator of nought `zero-denominator`. Without that, a removed month would close the series
 * up and a run could cross the hole unseen. Numbers that are not finite count as no figure. A status that names a gap
 * wins over a figure beside it. Rows outside `span` are left out. No rows and no full span: an empty series.
 * @throws RangeError where a period is not `YYYY-MM`, or two observations are of the same month: the database has one
 * figure a month, so two are a fault of ours.
 * @example
 * completeSeries('falls', 'XYZ', [march, january]).gaps // [null, 'no-row', null]
 */
export function completeSeries(
  measureId: string, providerCode: string, observations: readonly Observation[], span: Span = {},
): MonthlySeries {
  const monthOf = observations.map((observation) => monthIndex(observation.period));
  let first = span.from === undefined ? Infinity : monthIndex(span.from);
  let last = span.to === undefined ? -Infinity : monthIndex(span.to);
  for (const month of monthOf) {
    if (span.from === undefined && month < first) first = month;
    if (span.to === undefined && month > last) last = month;
  }
  const length = Number.isFinite(first) && Number.isFinite(last) ? Math.max(0, last - first + 1) : 0;
  const periods = Array.from({ length }, (_, index) => monthAt(first + index));
  const values = new Array<number | null>(length).fill(null);
  const numerators = new Array<number | null>(length).fill(null);
  const denominators = new Array<number | null>(length).fill(null);
  const gaps = new Array<GapReason | null>(length).fill('no-row');
  const provisional = new Array<boolean>(length).fill(false);
  const restatedFrom = new Array<number | null>(length).fill(null);
  const zeroFilled = new Array<boolean>(length).fill(false);
  const seen = new Set<number>();

  observations.forEach((observation, row) => {
    const month = monthOf[row] as number;
    if (month < first || month > last) return;
    if (seen.has(month)) {
      throw new RangeError(`Two observations of ${measureId} at ${providerCode} in ${observation.period}; a month has one.`);
    }
    seen.add(month);
    const index = month - first;
    const gap = gapOf(observation);
    gaps[index] = gap;
    values[index] = gap === null ? observation.value : null;
    numerators[index] = finiteOrNull(observation.numerator);
    denominators[index] = finiteOrNull(observation.denominator);
    provisional[index] = observation.provisional || observation.status === 'provisional';
    restatedFrom[index] = finiteOrNull(observation.restatedFrom);
    zeroFilled[index] = observation.status === 'zero-filled';
  });
  return {
    measureId, providerCode, periods, values, numerators, denominators, gaps, provisional, restatedFrom,
    ...(zeroFilled.includes(true) && { zeroFilled }),
  };
}
