import { assessSeries } from '../../spc/assess-series.ts';
import type { Assessment } from '../../spc/assessment.ts';
import { seriesUpTo } from '../../spc/series-up-to.ts';
import { meets } from '../../spc/thresholds-in-force.ts';
import type { Period } from '../../spc/vocabulary.ts';
import type { RestatedFigure, RestatedReason } from '../change.ts';
import type { MeetingChart } from '../meeting-chart.ts';

/** A month that had a figure and now has another, as a newly loaded file changed it (`RestatedMonth` of a revision fits). */
export interface RestatedMonthOf {
  readonly measureId: string;
  readonly providerCode: string;
  readonly month: Period;
  readonly from: number;
  readonly to: number | null;
}

/** Verdicts that a newly loaded file changed (`VerdictChange` of a revision fits). */
export interface ChangedVerdictOf {
  readonly measureId: string;
  readonly providerCode: string;
  readonly variation: RestatedReason['variation'];
  readonly assurance: RestatedReason['assurance'];
}

export interface Restatements {
  readonly restated: readonly RestatedMonthOf[];
  readonly verdicts: readonly ChangedVerdictOf[];
}

const metAt = ({ threshold, comparison }: Assessment, index: number, value: number | null): boolean | null => {
  const required = threshold[index] ?? null;
  return value === null || required === null || comparison === null ? null : meets(value, required, comparison);
};

/** Months that both assessments know, with figures that differ. */
function compared(now: Assessment, then: Assessment, since: Period): readonly RestatedFigure[] {
  const at = new Map(now.series.periods.map((period, index) => [period, index]));
  return then.series.periods.flatMap((month, i): RestatedFigure[] => {
    const index = at.get(month);
    const from = then.series.values[i] ?? null;
    const to = index === undefined ? null : now.series.values[index] ?? null;
    if (month > since || from === null || from === to) return [];
    return [{ month, from, to, met: { from: then.met[i] ?? null, to: index === undefined ? null : now.met[index] ?? null } }];
  });
}

/** The verdict of the last meeting again, with the figures of now. */
function verdictsChanged(now: Assessment, then: Assessment, since: Period): Pick<RestatedReason, 'variation' | 'assurance'> {
  const again = assessSeries(seriesUpTo(now.series, since), then.recipe);
  return {
    variation: again.variation === then.variation ? null : { from: then.variation, to: again.variation },
    assurance: again.assurance === then.assurance ? null : { from: then.assurance, to: again.assurance },
  };
}

/**
 * Which figures that the last meeting saw are other ones now, and would it have seen other verdicts?
 *
 * From two sources: the figures as that meeting had them, where the data hold a history; and what a newly loaded file restated. One
 * month is told once. Months after the last meeting are no restatement of what it saw.
 */
export function restatedReasons(now: MeetingChart, then: MeetingChart | null, since: Period, { restated, verdicts }: Restatements): readonly RestatedReason[] {
  if (then === null) return [];
  const isThis = (of: { readonly measureId: string; readonly providerCode: string }): boolean => of.measureId === now.measure.id && of.providerCode === now.provider.code;
  const found = compared(now.assessment, then.assessment, since);
  const known = new Set(found.map(({ month }) => month));
  const loaded = restated.filter((of) => isThis(of) && of.month <= since && of.from !== of.to && !known.has(of.month)).map(({ month, from, to }): RestatedFigure => {
    const index = now.assessment.series.periods.indexOf(month);
    return { month, from, to, met: { from: metAt(now.assessment, index, from), to: metAt(now.assessment, index, to) } };
  });
  const figures = [...found, ...loaded].sort((one, other) => (one.month < other.month ? -1 : 1));
  if (figures.length === 0) return [];
  const changed = found.length === 0 ? { variation: null, assurance: null } : verdictsChanged(now.assessment, then.assessment, since);
  const file = verdicts.find(isThis);
  return [{
    kind: 'restated', figures,
    variation: changed.variation ?? file?.variation ?? null, assurance: changed.assurance ?? file?.assurance ?? null,
  }];
}
