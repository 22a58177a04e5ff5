/** The reading of a chart in sentences: deterministic, composed from the assessment alone. */
import type { Assessment } from '../spc/assessment.ts';
import type { GapInPatients } from '../spc/judgement/gap-in-patients.ts';
import type { ProbabilityOfMeeting } from '../spc/judgement/probability-of-meeting.ts';
import type { YearToDate } from '../spc/judgement/year-to-date.ts';
import { SIDELESS_RULES } from '../spc/signals/rule-bits.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';
import { moreOrFewer } from './describe-gap-in-patients.ts';
import { describeYearToDate } from './describe-year-to-date.ts';
import { formatCount, spellCount } from './format-count.ts';
import { formatChance, formatPlain } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import { decimalsFor, formatParts, formatThreshold, formatValueBeside, formatValueWithUnit, unitOf } from './format-value.ts';
import { describeChange } from './reading-change.ts';
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
  const { lead, cell } = leadOf(of, position);
  const change = describeChange(assessment, measure);
  const future = futureOf(of, position);
  const deciding = describeDecidingMonth(assessment, of.dataTo ?? null);
  const year = of.yearToDate === undefined || of.yearToDate === null ? null : describeYearToDate(of.yearToDate, measure);
  return {
    cell,
    lead,
    rest: joined([change, future, ...deciding]),
    caption: joined([lead, change, future, ...deciding]),
    paragraph: joined([lead, latestOf(of, position), change, future, year === null ? null : `${year}.`, ...deciding, ...describeNotes(assessment, measure)]),
  };
}

const joined = (sentences: readonly (string | null)[]): string => sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');

/** How a change is said after the position, and by itself. */
const TAILS = {
  improvement: { met: ', and now better', missed: ', though now better', alone: 'Now better than usual', cell: 'now better' },
  concern: { met: ', but now worse', missed: ', and now worse', alone: 'Now worse than usual', cell: 'now worse' },
  high: { met: ', and now higher than usual', missed: ', and now higher than usual', alone: 'Now higher than usual', cell: 'now higher than usual' },
  unusual: { met: ', in an unusual pattern', missed: ', in an unusual pattern', alone: 'An unusual pattern', cell: 'unusual pattern' },
  low: { met: ', and now lower than usual', missed: ', and now lower than usual', alone: 'Now lower than usual', cell: 'now lower than usual' },
} as const;

function tailOf({ assessment }: ReadingOf): (typeof TAILS)[keyof typeof TAILS] | null {
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

function leadOf(of: ReadingOf, position: Position | null): { readonly lead: string; readonly cell: string } {
  const { assessment } = of;
  const { series, decidingIndex, variation } = assessment;
  if (decidingIndex === null) return emptyLead(assessment);
  if (variation === 'not-enough-data') return assessment.noAssurance === 'too-rare' ? rareLead(of) : fewLead(of, position);
  const tail = tailOf(of);
  const both = assessment.conflict ? ', with improvement at the same time' : '';
  if (position !== null) {
    const clause = position.clause.includes(';') && tail !== null ? position.clause.replace('; missed', ' (missed').concat(')') : position.clause;
    return {
      lead: `${clause}${tail === null ? '' : tail[position.met ? 'met' : 'missed']}${both}.`,
      cell: position.short + (tail === null ? '' : `, ${tail.cell}`),
    };
  }
  const value = valueAt(of, decidingIndex);
  const month = formatPeriod(series.periods[decidingIndex] ?? '');
  const start = tail === null ? 'No sign of change' : tail.alone + both;
  return { lead: `${start}: ${value} in ${month}.`, cell: start };
}

function emptyLead({ series }: Assessment): { readonly lead: string; readonly cell: string } {
  if (series.periods.length === 0) return { lead: 'No data: the extracts hold no month of this measure for this provider.', cell: 'No data' };
  if (series.values.some((value) => value !== null)) return { lead: 'No month can be judged yet: all are provisional or left out.', cell: 'No month to judge' };
  return { lead: `No value in any of ${formatCount(series.periods.length, 'months')}.`, cell: 'No value' };
}

function fewLead(of: ReadingOf, position: Position | null): { readonly lead: string; readonly cell: string } {
  const { series, decidingIndex, excluded } = of.assessment;
  const months = series.values.filter((value, i) => value !== null && excluded[i] !== true && series.provisional[i] !== true).length;
  const count = `${formatCount(months, 'months')} of the 15 needed`;
  if (position !== null) return { lead: `${position.clause}; not enough data for a verdict (${count}).`, cell: `${position.short}; not enough data` };
  const month = formatPeriod(series.periods[decidingIndex ?? 0] ?? '');
  return { lead: `Not enough data for a verdict (${count}): ${valueAt(of, decidingIndex ?? 0)} in ${month}.`, cell: `Not enough data (${String(months)} of 15 months)` };
}

/** Rare harm: how many, when the last was, how long ago. Never a verdict from a run of zeros. */
function rareLead(of: ReadingOf): { readonly lead: string; readonly cell: string } {
  const { assessment: { series, decidingIndex }, measure } = of;
  const last = decidingIndex ?? 0;
  const known = series.values.slice(0, last + 1).filter((value) => value !== null);
  const total = known.reduce((sum, value) => sum + value, 0);
  const months = formatCount(known.length, 'months');
  if (measure.kind !== 'count') return { lead: `Too rare for a verdict: ${valueAt(of, last)} in ${formatPeriod(series.periods[last] ?? '')}.`, cell: 'Too rare for a verdict' };
  if (total === 0) return { lead: `No ${measure.numeratorLabel} in ${months}.`, cell: `None in ${months}` };
  let index = last;
  while (index >= 0 && (series.values[index] ?? 0) === 0) index -= 1;
  const ago = last - index;
  const month = formatPeriod(series.periods[index] ?? '');
  const whole = formatCount(total, measure.numeratorLabel);
  if (ago === 0) {
    const now = series.values[index] ?? 0;
    const only = now === total ? `, the only ${now === 1 ? 'one' : 'ones'} in ${months}` : `; ${formatPlain(total, 1)} in ${months}`;
    return { lead: `${formatCount(now, measure.numeratorLabel)} in ${month}${only}.`, cell: `${formatPlain(now, 1)} in ${month}` };
  }
  const unknown = series.values.slice(index + 1, last + 1).some((value) => value === null);
  return {
    lead: `None ${unknown ? 'known ' : ''}since ${month}, ${spellCount(ago, 'months')} before; ${whole} in ${months}.`,
    cell: `None ${unknown ? 'known ' : ''}since ${month}`,
  };
}

/** The value of one month with its unit. */
function valueAt({ assessment, measure }: ReadingOf, index: number): string {
  const value = assessment.series.values[index] ?? null;
  if (value === null) return 'no value';
  if (measure.kind === 'proportion') return formatValueBeside(value, assessment.threshold[index] ?? null, measure, decimalsFor(measure, assessment.series));
  return formatValueWithUnit(value, measure, decimalsFor(measure, assessment.series));
}

/** 'Worcestershire Acute: 84.5% in July 2012, 7,412 of 8,935 patients seen within 4 hours.' */
function latestOf(of: ReadingOf, position: Position | null): string {
  const { assessment: { series, decidingIndex, threshold }, measure, provider } = of;
  if (decidingIndex === null) return `${provider.name}: ${measure.name}.`;
  const value = series.values[decidingIndex] ?? null;
  const month = formatPeriod(series.periods[decidingIndex] ?? '');
  if (value === null) return `${provider.name}: ${measure.name}.`;
  const decimals = decimalsFor(measure, series);
  const beside = formatValueBeside(value, threshold[decidingIndex] ?? null, measure, decimals);
  const shown = measure.kind === 'proportion' || position === null ? valueAt(of, decidingIndex) : measure.kind === 'count' ? formatValueWithUnit(value, measure, decimals) : `${beside} ${unitOf(measure)}`.trim();
  const parts = formatParts(series.numerators[decidingIndex] ?? null, series.denominators[decidingIndex] ?? null, measure);
  return `${provider.name}: ${shown} in ${month}${parts === null ? '' : `, ${parts}`}.`;
}

/** What comes next if nothing changes, with chance and distance where they were worked out. */
function futureOf(of: ReadingOf, position: Position | null): string {
  const { assessment } = of;
  const { assurance, noAssurance, variation, decidingIndex, recipe } = assessment;
  if (decidingIndex === null || variation === 'not-enough-data') return '';
  if (recipe.direction === 'neutral') return variation === 'common-cause' ? '' : 'Neither a rise nor a fall is better by itself: find out what lies behind it.';
  if (assurance === null) return noAssurance === 'short-phase' && position !== null ? 'Assurance waits until the new limits rest on 12 months.' : '';
  const worse = variation === 'concern-high' || variation === 'concern-low';
  const better = variation === 'improvement-high' || variation === 'improvement-low';
  switch (assurance) {
    case 'pass':
      if (worse) return 'At its usual level it would keep meeting it; whether it still will is not certain.';
      return better ? 'Even without this change it would keep meeting it.' : 'If nothing changes it will keep meeting it.';
    case 'fail':
      if (worse) return `Even without this change it would keep missing${gapClause(of)}.`;
      return better ? `At its usual level it would keep missing${gapClause(of)}; whether the improvement is enough is not certain.` : `If nothing changes it will keep missing${gapClause(of)}.`;
    case 'hit-or-miss': {
      const usual = 'At its usual level it is met in some months and missed in others by chance';
      if (worse) return `${usual}; more misses are to be expected if this lasts.`;
      if (better) return `${usual}; fewer misses are to be expected if this lasts.`;
      return `If nothing changes it will be met in some months and missed in others by chance${chanceClause(of)}.`;
    }
  }
}

/** ': the chance of meeting it in August 2012 is about 34 in 100' where it was worked out. */
function chanceClause({ probabilityOfMeeting }: ReadingOf): string {
  if (probabilityOfMeeting === undefined || probabilityOfMeeting === null || probabilityOfMeeting.withheld !== null) return '';
  const chance = formatChance(probabilityOfMeeting.probability);
  return `: the chance of meeting it in ${formatPeriod(probabilityOfMeeting.period)} is ${/^\d/.test(chance) ? 'about ' : ''}${chance}`;
}

/** ': 1,090 more patients seen within 4 hours in a usual month would reach 95%' where it was worked out. */
function gapClause({ gapInPatients, measure }: ReadingOf): string {
  if (gapInPatients === undefined || gapInPatients === null || gapInPatients.usual.short <= 0) return '';
  const people = moreOrFewer(gapInPatients.usual.short, gapInPatients.comparison, measure);
  return `: ${people} in a usual month would reach ${formatThreshold(gapInPatients.threshold, measure)}`;
}
