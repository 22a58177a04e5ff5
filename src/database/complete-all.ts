import { completeSeries } from '../spc/complete-series.ts';
import type { Observation } from '../spc/observation.ts';
import type { MonthlySeries, Organisation, Period } from '../spc/vocabulary.ts';
import type { FigureGroup } from './reporting-calendar.ts';

function endOf(observations: readonly Observation[], lastOfMeasure: Period | undefined, closed: Period | undefined): Period | undefined {
  const lastRow = observations.at(-1)?.period;
  if (lastOfMeasure === undefined || closed === undefined || closed >= lastOfMeasure) return lastOfMeasure;
  return lastRow !== undefined && lastRow > closed ? lastRow : closed;
}

/**
 * Which months does each series have? From its first month to the last month that its measure has anywhere in the data, so
 * that a provider that stopped sending shows a gap at the end and not a chart that quietly ends early. Only an organisation
 * that closed ends with the month it closed in, or its last row if that is later: what is not there cannot be missing.
 */
export function completeAll(groups: readonly FigureGroup[], organisations: readonly Organisation[]): readonly MonthlySeries[] {
  return groups.map(completerOf(groups, organisations));
}

/** The same for one group at a time, for a page that draws in between. */
export function completerOf(groups: readonly FigureGroup[], organisations: readonly Organisation[]): (group: FigureGroup) => MonthlySeries {
  const closing = new Map(organisations.map(({ code, closeDate }) => [code, closeDate?.slice(0, 7)] as const));
  const lastMonth = new Map<string, Period>();
  for (const { measureId, observations } of groups) {
    const last = observations.at(-1)?.period ?? '';
    if (last > (lastMonth.get(measureId) ?? '')) lastMonth.set(measureId, last);
  }
  return ({ measureId, orgCode, observations }) => {
    const to = endOf(observations, lastMonth.get(measureId), closing.get(orgCode));
    return completeSeries(measureId, orgCode, observations, to === undefined ? {} : { to });
  };
}

/**
 * Which observations make this series? The other way round: `completeAll` of them gives the same months again. Months that
 * no row told of are left out. Words that no chart shows (estimated) are `ok`.
 */
export function figuresOf({ measureId, providerCode, periods, ...series }: MonthlySeries): FigureGroup {
  const observations = periods.flatMap((period, index): Observation[] => {
    const gap = series.gaps[index] ?? null;
    if (gap === 'no-row') return [];
    return [{
      period,
      numerator: series.numerators[index] ?? null,
      denominator: series.denominators[index] ?? null,
      value: series.values[index] ?? null,
      status: gap === null || gap === 'zero-denominator' ? (series.zeroFilled?.[index] === true ? 'zero-filled' : 'ok') : gap,
      restatedFrom: series.restatedFrom[index] ?? null,
      provisional: series.provisional[index] ?? false,
    }];
  });
  return { measureId, orgCode: providerCode, observations };
}
