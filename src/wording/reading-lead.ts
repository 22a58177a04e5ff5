/** The sentence that carries the decision. */
import type { Assessment } from '../spc/assessment.ts';
import { monthsSinceEvent } from '../spc/rare-harm/zero-tolerance.ts';
import { SIDELESS_RULES } from '../spc/signals/rule-bits.ts';
import { describeGap } from './describe-gap.ts';
import { describeRareMonth } from './describe-rare.ts';
import { formatCount, joinWords, sentenceCase } from './format-count.ts';
import { formatNumber, formatPlain } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import { monthAt, partsAt, valueAt, type ReadingOf } from './reading-of.ts';
import type { Position } from './reading-position.ts';

/** How a change is said after the position, and by itself. */
const TAILS = {
  improvement: { met: ', and now better', missed: ', though now better', alone: 'Now better than usual', cell: 'now better' },
  concern: { met: ', but now worse', missed: ', and now worse', alone: 'Now worse than usual', cell: 'now worse' },
  both: { met: ', with signs of concern and of improvement', missed: ', with signs of concern and of improvement', alone: 'Signs of concern and of improvement', cell: 'concern and improvement' },
  high: { met: ', and now higher than usual', missed: ', and now higher than usual', alone: 'Now higher than usual', cell: 'now higher than usual' },
  low: { met: ', and now lower than usual', missed: ', and now lower than usual', alone: 'Now lower than usual', cell: 'now lower than usual' },
  unusual: { met: ', in an unusual pattern', missed: ', in an unusual pattern', alone: 'An unusual pattern', cell: 'unusual pattern' },
} as const;

function tailOf(assessment: Assessment): (typeof TAILS)[keyof typeof TAILS] | null {
  if (assessment.conflict) return TAILS.both;
  switch (assessment.variation) {
    case 'improvement-high': case 'improvement-low': return TAILS.improvement;
    case 'concern-high': case 'concern-low': return TAILS.concern;
    case 'neither-high': return isSideless(assessment) ? TAILS.unusual : TAILS.high;
    case 'neither-low': return isSideless(assessment) ? TAILS.unusual : TAILS.low;
    case 'common-cause': case 'not-enough-data': return null;
  }
}

/** Whether only rules without a side speak: a pattern is unusual then, and neither high nor low. */
function isSideless({ decidingIndex, highSignals, lowSignals }: Assessment): boolean {
  const bits = decidingIndex === null ? 0 : (highSignals[decidingIndex] ?? 0) | (lowSignals[decidingIndex] ?? 0);
  return bits !== 0 && (bits & ~SIDELESS_RULES) === 0;
}

/** The first sentence; `named` is the same for a paragraph, with the provider in it where no other sentence would name it. */
export interface Lead {
  readonly lead: string;
  readonly cell: string;
  readonly named: string;
  /** Whether `named` has said the value of the deciding month, and at which provider. */
  readonly saysValue: boolean;
}

const sameLead = (lead: string, cell: string): Lead => ({ lead, cell, named: lead, saysValue: false });

/**
 * What is the first thing to say? The position against the threshold and whether it has changed; without a threshold the
 * change; with too few months the position and that no verdict is given; for rare harm the count and when the last was.
 *
 * @example leadOf(of, position).lead // 'Below the 95% threshold in all 28 months, and now worse.'
 */
export function leadOf(of: ReadingOf, position: Position | null): Lead {
  const { assessment, provider } = of;
  const { decidingIndex, variation } = assessment;
  if (decidingIndex === null) return emptyLead(of);
  if (variation === 'not-enough-data') {
    if (!isTooRare(assessment)) return fewLead(of, position, decidingIndex);
    const rare = withThreshold(rareLead(of, decidingIndex), of);
    const objective = objectiveLead(of, null);
    return objective === null ? rare : { ...rare, lead: `${objective.lead} ${rare.lead}`, cell: objective.cell, named: `${objective.named} ${rare.named}` };
  }
  const tail = tailOf(assessment);
  if (position !== null) {
    const clause = position.clause.includes(';') && tail !== null ? `${position.clause.replace('; missed', ' (missed')})` : position.clause;
    return sameLead(`${clause}${tail === null ? '' : tail[position.met ? 'met' : 'missed']}.`, position.short + (tail === null ? '' : `, ${tail.cell}`));
  }
  const objective = objectiveLead(of, tail?.cell ?? null);
  if (objective !== null) return objective;
  const start = tail === null ? 'No sign of change' : tail.alone;
  const value = `${valueAt(of, decidingIndex)} in ${monthAt(of, decidingIndex)}`;
  const parts = partsAt(of, decidingIndex);
  return { lead: `${start}: ${value}.`, cell: start, named: `${start} at ${provider.name}: ${value}${parts === null ? '' : ` (${parts})`}.`, saysValue: true };
}

/** Whether the core refuses a verdict because there is less than one a month. */
export function isTooRare({ noAssurance, warnings }: Pick<Assessment, 'noAssurance' | 'warnings'>): boolean {
  return noAssurance === 'too-rare' || warnings.some(({ id }) => id === 'too-rare');
}

/** An annual objective that is exceeded, or more likely than not to be, carries the decision where no monthly threshold does. */
function objectiveLead({ yearToDate, measure }: ReadingOf, change: string | null): Lead | null {
  const year = yearToDate ?? null;
  if (year === null || year.objective === null) return null;
  const likely = year.probabilityOfBreach !== null && year.probabilityOfBreach >= 0.5;
  if (!year.breached && !likely) return null;
  const atMost = year.objective.comparison === 'at-most';
  const start = year.breached ? (atMost ? 'Above' : 'Below') : atMost ? 'Likely to exceed' : 'Likely to fall short of';
  const objective = `the annual objective of ${formatCount(year.objective.value, measure.numeratorLabel)}`;
  const tail = change === null ? '' : `, ${change}`;
  return sameLead(`${start} ${objective}${tail}.`, `${start} the annual objective${tail}`);
}

function emptyLead({ assessment: { series }, measure, provider }: ReadingOf): Lead {
  const naming = (lead: string, cell: string): Lead => ({ lead, cell, named: `${lead} ${provider.name}, ${measure.name}.`, saysValue: true });
  if (series.periods.length === 0) return naming('No data: the extracts hold no month of this measure for this provider.', 'No data');
  if (series.values.some((value) => value !== null)) return naming('No month can be judged yet: all are provisional or left out.', 'No month to judge');
  const count = series.periods.length;
  const months = count === 1 ? 'the only month' : count === 2 ? 'either of 2 months' : `any of ${String(count)} months`;
  const reasons = [...new Set(series.gaps.filter((gap) => gap !== null))].map(describeGap);
  return naming(`No value in ${months}: ${joinWords(reasons)}.`, 'No value');
}

function fewLead(of: ReadingOf, position: Position | null, deciding: number): Lead {
  const { series, excluded } = of.assessment;
  const months = series.values.filter((value, i) => value !== null && excluded[i] !== true && series.provisional[i] !== true).length;
  const verdict = months < 15 ? `not enough data for a verdict (${String(months)} of the 15 months needed)` : 'no verdict is given on this chart';
  if (position !== null) return sameLead(`${position.clause}; ${verdict}.`, `${position.short}; ${months < 15 ? 'not enough data' : 'no verdict'}`);
  const value = `${valueAt(of, deciding)} in ${monthAt(of, deciding)}`;
  const start = sentenceCase(verdict);
  return { lead: `${start}: ${value}.`, cell: months < 15 ? `Not enough data (${String(months)} of 15 months)` : 'No verdict', named: `${start}.`, saysValue: false };
}

/** A threshold is answered in words even where no verdict is: of harm of which none is allowed, one is too many. */
function withThreshold(rare: Lead, { assessment, measure }: ReadingOf): Lead {
  const month = describeRareMonth(assessment, measure);
  if (month === null) return rare;
  return { ...rare, lead: `${rare.lead} ${month.sentence}`, cell: `${rare.cell}: ${month.met ? 'met' : 'not met'}`, named: `${rare.named} ${month.sentence}` };
}

/**
 * Rare harm: how many, when the last was, how long ago. Never a verdict from a run of zeros. Provisional months and months
 * left out of the limits count: a harm that is reported early or set aside is still a harm.
 */
function rareLead(of: ReadingOf, last: number): Lead {
  const { assessment: { series }, measure, provider } = of;
  const label = measure.numeratorLabel;
  const build = (start: string, rest: string, cell: string): Lead => ({ lead: `${start} ${rest}.`, cell, named: `${start} at ${provider.name} ${rest}.`, saysValue: true });
  if (measure.kind !== 'count') return build('Too rare for a verdict', `(${valueAt(of, last)} in ${monthAt(of, last)})`, 'Too rare for a verdict');
  const { lastMonth, monthsSince, unknownSince, total, months: events } = monthsSinceEvent(series);
  const months = formatCount(series.values.filter((value) => value !== null).length, 'months');
  if (lastMonth === null || monthsSince === null) return build(`No ${label}`, `in ${months}`, `None in ${months}`);
  const month = formatPeriod(lastMonth);
  const all = formatPlain(total, 1);
  if (monthsSince === 0) {
    const now = events[0]?.count ?? 0;
    const rest = now === total ? `in ${month}, the only ${now === 1 ? 'one' : 'ones'} in ${months}` : `in ${month}; ${all} in ${months}`;
    return build(formatCount(now, label), rest, `${formatPlain(now, 1)} in ${month}`);
  }
  const unknown = unknownSince > 0 ? ' known' : '';
  const since = monthsSince === 1 ? `in the month since ${month}` : `in the ${formatNumber(monthsSince)} months since ${month}`;
  return build(`No ${label}${unknown}`, `${since}; ${all} in ${months}`, `None${unknown} since ${month}`);
}
