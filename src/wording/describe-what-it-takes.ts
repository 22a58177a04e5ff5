/** What would have to happen for an icon to change, in words. */
import type { Assurance, Variation } from '../spc/assessment.ts';
import type { WhatItTakes } from '../spc/judgement/what-would-it-take.ts';
import { describeVariation } from './describe-variation.ts';
import { formatCount, singular } from './format-count.ts';
import { formatNumber } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import { formatValue, type MeasureFormat } from './format-value.ts';

const ASSURANCES: Readonly<Record<Assurance, string>> = { pass: 'Pass', fail: 'Fail', 'hit-or-miss': 'Hit or miss' };
const assuranceName = (assurance: Assurance | null): string => (assurance === null ? 'no verdict' : ASSURANCES[assurance]);

/** Said wherever months are supposed. */
export const SUPPOSED_CAVEAT =
  'This supposes months that are all alike, judged by the rules and limits of this chart. Real months go on varying, so in practice it takes longer; nothing is foretold.';

/** The answer, one sentence each. */
export interface WhatItTakesWords {
  readonly variation: string;
  readonly assurance: string;
  /** Null where the measure counts no people or cases. */
  readonly people: string | null;
  /** Null where no threshold is known for the months to come. */
  readonly met: string | null;
}

/**
 * If every month to come is so, when does which icon change?
 *
 * @example describeWhatItTakes(found, now, measure, 1).variation // 'Variation becomes Improvement, high after 1 month, in August 2012.'
 */
export function describeWhatItTakes(
  found: WhatItTakes, now: { readonly variation: Variation; readonly assurance: Assurance | null }, measure: MeasureFormat,
): WhatItTakesWords {
  const { variation, assurance, people, months } = found;
  const within = formatCount(months.length, 'months');
  const when = ({ after, period }: { readonly after: number; readonly period: string }): string => `after ${formatCount(after, 'months')}, in ${formatPeriod(period)}`;
  const judged = months.filter(({ met }) => met !== null);
  const met = judged.filter((month) => month.met === true).length;
  return {
    variation: variation === null
      ? `Variation stays ${describeVariation(now.variation).short} for ${within}.`
      : `Variation becomes ${describeVariation(variation.to).short} ${when(variation)}.`,
    assurance: assurance === null
      ? `Assurance stays ${assuranceName(now.assurance)} for ${within}.`
      : `Assurance becomes ${assuranceName(assurance.to)} ${when(assurance)}${months[assurance.after - 1]?.noAssurance === 'no-threshold' ? ': no threshold is known for that month' : ''}.`,
    people: people === null ? null : describePeople(people, measure),
    met: judged.length === 0 ? null
      : met === judged.length ? 'Each of these months would meet the threshold.'
        : met === 0 ? 'None of these months would meet the threshold.' : `${formatNumber(met)} of ${formatCount(judged.length, 'months')} would meet the threshold.`,
  };
}

function describePeople(people: number, measure: MeasureFormat): string {
  const whole = Math.round(Math.abs(people));
  if (whole === 0) return 'That is as many a month as usual.';
  return `That is ${formatNumber(whole)} ${people > 0 ? 'more' : 'fewer'} ${whole === 1 ? singular(measure.numeratorLabel) : measure.numeratorLabel} a month than in a usual month.`;
}

/**
 * The least that changes the assurance icon, or that nothing does in time.
 *
 * @example describeLeast(found, 12, measure, 1) // '96.5% in every month would be the least to change the assurance icon within 12 months: to Hit or miss after 11.'
 */
export function describeLeast(found: WhatItTakes | null, most: number, measure: MeasureFormat, decimals: number): string {
  const change = found?.assurance ?? null;
  if (found === null || change === null) return `No performance of the next ${formatCount(most, 'months')} would change the assurance icon: it goes by the process limits, which rest on many months.`;
  return `${formatValue(found.value, measure, decimals)} in every month would be the least to change the assurance icon within ${formatCount(most, 'months')}: to ${assuranceName(change.to)} after ${formatNumber(change.after)}.`;
}
