/** The reading of a chart in sentences: deterministic, composed from the assessment alone. */
import type { Assessment } from '../spc/assessment.ts';
import type { GapInPatients } from '../spc/judgement/gap-in-patients.ts';
import type { ProbabilityOfMeeting } from '../spc/judgement/probability-of-meeting.ts';
import type { YearToDate } from '../spc/judgement/year-to-date.ts';
import { SIDELESS_RULES } from '../spc/signals/rule-bits.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';
import { describeGap } from './describe-gap.ts';
import { moreOrFewer } from './describe-gap-in-patients.ts';
import { describeYearToDate } from './describe-year-to-date.ts';
import { formatCount, joinWords, sentenceCase } from './format-count.ts';
import { formatChance, formatPlain } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import { decimalsFor, formatParts, formatThreshold, formatValueBeside, formatValueWithUnit } from './format-value.ts';
import { describeChange, type ChangePlace } from './reading-change.ts';
import { describeDecidingMonth, describeNotes } from './reading-notes.ts';
import { describePosition, type Position } from './reading-position.ts';

/** What a reading is made of. Everything optional only adds to it. */
export interface ReadingOf {
  readonly assessment: Assessment;
  readonly measure: Pick<Measure, 'name' | 'kind' | 'direction' | 'multiplier' | 'numeratorLabel' | 'denominatorLabel'>;
  /** The name in the form wanted: the full one on a page, the short one in a list. */
  readonly provider: { readonly name: string };
  readonly probabilityOfMeeting?: ProbabilityOfMeeting | null;
  readonly gapInPatients?: GapInPatients | null;
  readonly yearToDate?: YearToDate | null;
  /** The last month of any series in the pack: a series that ends earlier is stale. */
  readonly dataTo?: Period | null;
}

export interface Reading {
  /** One line without a full stop, for a cell or a list: 'Below 95% in all 28 months, now worse'. */
  readonly cell: string;
  /** The sentence that carries the decision; the chart prints it in bold. */
  readonly lead: string;
  /** The caption without its lead. */
  readonly rest: string;
  /** Two or three sentences under a chart: `lead`, then `rest`. */
  readonly caption: string;
  /** Everything, for a page or a screen reader; begins with `lead` and names the provider. */
  readonly paragraph: string;
}

/**
 * What does this chart say? In three lengths, each with the decision first: where the process stands against its threshold
 * and whether that has changed; then what shows it; then what is likely next; at the end what qualifies the data.
 *
 * A measure without a better direction is never called better or worse. With too few months no verdict is given and the count is
 * stated. An empty series says so.
 *
 * @example readingOf({ assessment, measure, provider: { name: 'Worcestershire Acute' } }).caption
 * // 'Below the 95% threshold in all 12 months. No sign of change. If nothing changes it will keep missing.'
 */
export function readingOf(of: ReadingOf): Reading {
  const { assessment, measure } = of;
  const position = describePosition(assessment, measure);
  const { lead, cell, named } = leadOf(of, position);
  // A first sentence without a position has said 'no sign of change' already.
  const saysChange = position === null && assessment.variation === 'common-cause';
  const change = (place: ChangePlace): string => {
    const text = describeChange(assessment, measure, place);
    return saysChange && text === 'No sign of change.' ? '' : text;
  };
  const future = futureOf(of, position);
  const deciding = describeDecidingMonth(assessment, of.dataTo ?? null);
  const year = of.yearToDate === undefined || of.yearToDate === null ? null : describeYearToDate(of.yearToDate, measure);
  const yearSentence = year === null ? null : `${year}.`;
  const rest = joined([change(position === null ? 'after-value' : 'alone'), future, yearSentence, ...deciding]);
  return {
    cell,
    lead,
    rest,
    caption: joined([lead, rest]),
    paragraph: joined([named, latestOf(of, position), change('after-value'), future, yearSentence, ...deciding, ...describeNotes(assessment, measure)]),
  };
}

const joined = (sentences: readonly (string | null)[]): string => sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');

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
interface Lead {
  readonly lead: string;
  readonly cell: string;
  readonly named: string;
}

const sameLead = (lead: string, cell: string): Lead => ({ lead, cell, named: lead });

function leadOf(of: ReadingOf, position: Position | null): Lead {
  const { assessment, provider } = of;
  const { decidingIndex, variation, warnings, noAssurance } = assessment;
  if (decidingIndex === null) return emptyLead(of);
  if (variation === 'not-enough-data') {
    const rare = noAssurance === 'too-rare' || warnings.some(({ id }) => id === 'too-rare');
    return rare ? rareLead(of, decidingIndex) : fewLead(of, position, decidingIndex);
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
  return { lead: `${start}: ${value}.`, cell: start, named: `${start} at ${provider.name}: ${value}.` };
}

/** An annual objective that is exceeded, or more likely than not to be, carries the decision where no monthly threshold does. */
function objectiveLead({ yearToDate, measure, provider }: ReadingOf, change: string | null): Lead | null {
  const year = yearToDate ?? null;
  if (year === null || year.objective === null) return null;
  const likely = year.probabilityOfBreach !== null && year.probabilityOfBreach >= 0.5;
  if (!year.breached && !likely) return null;
  const atMost = year.objective.comparison === 'at-most';
  const start = year.breached ? (atMost ? 'Above' : 'Below') : atMost ? 'Likely to exceed' : 'Likely to fall short of';
  const objective = `the annual objective of ${formatCount(year.objective.value, measure.numeratorLabel)}`;
  const tail = change === null ? '' : `, ${change}`;
  return {
    lead: `${start} ${objective}${tail}.`,
    cell: `${start} the annual objective${tail}`,
    named: `${start} ${objective} at ${provider.name}${tail}.`,
  };
}

function emptyLead({ assessment: { series }, measure, provider }: ReadingOf): Lead {
  const naming = (lead: string, cell: string): Lead => ({ lead, cell, named: `${lead} ${provider.name}, ${measure.name}.` });
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
  return { lead: `${start}: ${value}.`, cell: months < 15 ? `Not enough data (${String(months)} of 15 months)` : 'No verdict', named: `${start}. ${of.provider.name}: ${value}.` };
}

/** Rare harm: how many, when the last was, how long ago. Never a verdict from a run of zeros. */
function rareLead(of: ReadingOf, last: number): Lead {
  const { assessment: { series }, measure, provider } = of;
  const label = measure.numeratorLabel;
  const known = series.values.slice(0, last + 1).filter((value) => value !== null);
  const months = formatCount(known.length, 'months');
  const build = (start: string, rest: string, cell: string): Lead => ({ lead: `${start} ${rest}.`, cell, named: `${start} at ${provider.name} ${rest}.` });
  if (measure.kind !== 'count') return build('Too rare for a verdict', `(${valueAt(of, last)} in ${monthAt(of, last)})`, 'Too rare for a verdict');
  const total = known.reduce((sum, value) => sum + value, 0);
  if (total === 0) return build(`No ${label}`, `in ${months}`, `None in ${months}`);
  let index = last;
  while (index >= 0 && (series.values[index] ?? 0) === 0) index -= 1;
  const month = monthAt(of, index);
  if (index === last) {
    const now = series.values[index] ?? 0;
    const rest = now === total ? `in ${month}, the only ${now === 1 ? 'one' : 'ones'} in ${months}` : `in ${month}; ${formatPlain(total, 1)} in ${months}`;
    return build(formatCount(now, label), rest, `${formatPlain(now, 1)} in ${month}`);
  }
  const unknown = series.values.slice(index + 1, last + 1).some((value) => value === null) ? ' known' : '';
  const since = last - index === 1 ? `in the month since ${month}` : `in the ${String(last - index)} months since ${month}`;
  return build(`No ${label}${unknown}`, `${since}; ${formatPlain(total, 1)} in ${months}`, `None${unknown} since ${month}`);
}

function monthAt({ assessment }: ReadingOf, index: number): string {
  return formatPeriod(assessment.series.periods[index] ?? '');
}

/** The value of one month with its unit. */
function valueAt({ assessment, measure }: ReadingOf, index: number): string {
  const value = assessment.series.values[index] ?? null;
  if (value === null) return 'no value';
  if (measure.kind === 'proportion') return formatValueBeside(value, assessment.threshold[index] ?? null, measure, decimalsFor(measure, assessment.series));
  return formatValueWithUnit(value, measure, decimalsFor(measure, assessment.series));
}

/** 'Worcestershire Acute: 84.5% in July 2012, 7,412 of 8,935 patients seen within 4 hours.', unless the first sentence said it. */
function latestOf(of: ReadingOf, position: Position | null): string {
  const { assessment: { series, decidingIndex }, measure, provider } = of;
  if (decidingIndex === null) return '';
  const parts = formatParts(series.numerators[decidingIndex] ?? null, series.denominators[decidingIndex] ?? null, measure);
  if (position !== null) return `${provider.name}: ${valueAt(of, decidingIndex)} in ${monthAt(of, decidingIndex)}${parts === null ? '' : `, ${parts}`}.`;
  return parts === null ? '' : `${sentenceCase(parts)}.`;
}

/** What comes next if nothing changes, with chance and distance where they were worked out. */
function futureOf(of: ReadingOf, position: Position | null): string {
  const { assurance, noAssurance, variation, decidingIndex, recipe, conflict } = of.assessment;
  if (decidingIndex === null || variation === 'not-enough-data') return '';
  if (recipe.direction === 'neutral') return variation === 'common-cause' ? '' : 'Neither a rise nor a fall is better by itself: find out what lies behind it.';
  if (assurance === null) return noAssurance === 'short-phase' && position !== null ? 'Assurance waits until the new limits rest on 12 months.' : '';
  const steady = variation === 'common-cause';
  const worse = variation.startsWith('concern') && !conflict;
  const better = variation.startsWith('improvement');
  switch (assurance) {
    case 'pass':
      if (steady) return 'If nothing changes it will keep meeting it.';
      return better ? 'Even without this change it would keep meeting it.' : 'At its usual level it would keep meeting it, but that level may have moved.';
    case 'fail':
      if (steady) return `If nothing changes it will keep missing${gapClause(of)}.`;
      return worse ? `Even without this change it would keep missing${gapClause(of)}.` : `At its usual level it would keep missing, but that level may have moved${gapClause(of)}.`;
    case 'hit-or-miss':
      return hitOrMiss(of, position?.record ?? 'mixed', { steady, worse, better });
  }
}

/** The threshold lies within the limits; what that means depends on whether it has been met at all lately. */
function hitOrMiss(of: ReadingOf, record: Position['record'], change: { readonly steady: boolean; readonly worse: boolean; readonly better: boolean }): string {
  const within = 'The threshold lies within the process limits';
  const chance = chanceClause(of);
  if (record === 'none-met') {
    if (change.steady) return `${within}: if nothing changes it may be met now and then, by chance${chance}.`;
    return change.better ? `${within}, and comes nearer if this lasts.` : `${within}, but it has not been met lately${change.worse ? ' and moves further away if this lasts' : ''}.`;
  }
  if (record === 'all-met') {
    if (change.steady) return `${within}: if nothing changes it may be missed now and then, by chance${chance}.`;
    return change.better ? `${within}, and misses become less likely if this lasts.` : `${within}: misses are to be expected if this lasts.`;
  }
  if (change.steady) return `If nothing changes it will be met in some months and missed in others, by chance${chance}.`;
  const usual = 'At its usual level it is met in some months and missed in others';
  return change.worse ? `${usual}; more misses are to be expected if this lasts.` : change.better ? `${usual}; fewer misses are to be expected if this lasts.` : `${usual}.`;
}

/** ': the chance of meeting it in August 2012 is about 34 in 100' where it was worked out. */
function chanceClause({ probabilityOfMeeting }: ReadingOf): string {
  if (probabilityOfMeeting === undefined || probabilityOfMeeting === null || probabilityOfMeeting.withheld !== null) return '';
  const chance = formatChance(probabilityOfMeeting.probability);
  return `: the chance of meeting it in ${formatPeriod(probabilityOfMeeting.period)} is ${/^\d/.test(chance) ? 'about ' : ''}${chance}`;
}

/** ': to reach 95%, a usual month needs 1,090 more patients seen within 4 hours' where it was worked out. */
function gapClause({ gapInPatients, measure }: ReadingOf): string {
  if (gapInPatients === undefined || gapInPatients === null || gapInPatients.usual.short <= 0) return '';
  const people = moreOrFewer(gapInPatients.usual.short, gapInPatients.comparison, measure);
  return `: to reach ${formatThreshold(gapInPatients.threshold, measure)}, a usual month needs ${people}`;
}
