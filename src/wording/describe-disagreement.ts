/** Months for which a monthly figure and the dated events say different things, in a sentence. */
import type { Measure, Organisation, Period } from '../spc/vocabulary.ts';
import { formatPlain } from './format-number.ts';
import { formatPeriod } from './format-period.ts';

/** What the words read of a disagreement. */
export interface DisagreementFigures {
  readonly measureId: string;
  readonly orgCode: string;
  readonly period: Period;
  readonly reported: number | null;
  readonly counted: number;
}

/**
 * What do the monthly figure and the dated events say of that month? The monthly figure is the one in use.
 *
 * @example describeDisagreement({ period: '2012-06', reported: 3, counted: 2, … }) // 'June 2012: the monthly figure says 3, the dated events 2'
 */
export function describeDisagreement({ period, reported, counted }: DisagreementFigures): string {
  const said = reported === null ? 'the monthly return gives no figure' : `the monthly figure says ${formatPlain(reported, 1)}`;
  return `${formatPeriod(period)}: ${said}, the dated events ${reported === null ? `count ${formatPlain(counted, 1)}` : formatPlain(counted, 1)}`;
}

/** The same with the chart it concerns: `Never events, First Trust`. Codes stand in where no list names them. */
export function nameOfChart(of: Pick<DisagreementFigures, 'measureId' | 'orgCode'>, names: { readonly measures: readonly Measure[]; readonly organisations: readonly Organisation[] }): string {
  const measure = names.measures.find(({ id }) => id === of.measureId)?.shortName ?? of.measureId;
  const organisation = names.organisations.find(({ code }) => code === of.orgCode)?.name ?? of.orgCode;
  return `${measure}, ${organisation}`;
}

/** Why the two may differ, and which of them the chart shows. */
export const WHY_THEY_DISAGREE =
  'The chart shows the monthly figure. An event may be missing from the list, be dated in another month, have been de-escalated since, or be counted twice in the return.';
