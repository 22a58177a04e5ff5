/** The reading of a chart in sentences: deterministic, composed from the assessment alone. */
import type { Assessment } from '../spc/assessment.ts';
import type { GapInPatients } from '../spc/judgement/gap-in-patients.ts';
import type { ProbabilityOfMeeting } from '../spc/judgement/probability-of-meeting.ts';
import type { YearToDate } from '../spc/judgement/year-to-date.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';
import { describeYearToDate } from './describe-probability.ts';
import { formatCount, sentenceCase, singular, spellCount } from './format-count.ts';
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
  readonly provider: string;
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
  /** Two or three sentences under a chart; begins with `lead`. */
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
 * @example readingSentence({ assessment, measure, provider: 'Worcestershire Acute' }).caption
 * // 'Below the 95% threshold in all 12 months. No sign of change. If nothing changes it will keep missing.'
 */
export function readingSentence(of: ReadingOf): Reading {
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
  low: { met: ', and now lower than usual', missed: ', and now lower than usual', alone: 'Now lower than usual', cell: 'now lower than usual' },
} as const;

function tailOf({ assessment }: ReadingOf): (typeof TAILS)[keyof typeof TAILS] | null {
  switch (assessment.variation) {
    case 'improvement-high': case 'improvement-low': return TAILS.improvement;
    case 'concern-high': case 'concern-low': return TAILS.concern;
    case 'neither-high': return TAILS.high;
    case 'neither-low': return TAILS.low;
    case 'common-cause': case 'not-enough-data': return null;
  }
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
  if (decidingIndex === null) return `${provider}: ${measure.name}.`;
  const value = series.values[decidingIndex] ?? null;
  const month = formatPeriod(series.periods[decidingIndex] ?? '');
  if (value === null) return `${provider}: ${measure.name}.`;
  const decimals = decimalsFor(measure, series);
  const beside = formatValueBeside(value, threshold[decidingIndex] ?? null, measure, decimals);
  const shown = measure.kind === 'proportion' || position === null ? valueAt(of, decidingIndex) : measure.kind === 'count' ? formatValueWithUnit(value, measure, decimals) : `${beside} ${unitOf(measure)}`.trim();
  const parts = formatParts(series.numerators[decidingIndex] ?? null, series.denominators[decidingIndex] ?? null, measure);
  return `${provider}: ${shown} in ${month}${parts === null ? '' : `, ${parts}`}.`;
}

/** What comes next if nothing changes, with chance and distance where they were worked out. */
function futureOf(of: ReadingOf, position: Position | null): string {
  const { assessment, measure } = of;
  const { assurance, noAssurance, stable, direction } = { ...assessment, direction: measure.direction };
  if (assessment.decidingIndex === null) return '';
  if (assessment.variation === 'neither-high' || assessment.variation === 'neither-low') {
    return 'Neither a rise nor a fall is better by itself: find out what lies behind it.';
  }
  if (assessment.variation === 'not-enough-data' || direction === 'neutral') return '';
  if (assurance === null) return noAssurance === 'short-phase' && position !== null ? 'Assurance waits until the new limits rest on 12 months.' : '';
  if (!stable) return `Because the process is changing, its limits do not foretell the next months.${gapOf(of)}`;
  if (assurance === 'pass') return 'If nothing changes it will keep meeting it.';
  if (assurance === 'fail') return `If nothing changes it will keep missing${gapOf(of, ': ')}.`.replace('..', '.');
  const probability = of.probabilityOfMeeting?.probability ?? null;
  const chance = probability === null ? '' : `: about ${formatChance(probability)} next month`.replace('about under', 'under').replace('about over', 'over');
  return `If nothing changes it will be met in some months and missed in others by chance${chance}.${position?.met === false ? gapOf(of) : ''}`;
}

/** ' About 1,090 more patients seen within 4 hours a month would reach 95%.' */
function gapOf(of: ReadingOf, lead: ': ' | ' ' = ' '): string {
  const gap = of.gapInPatients ?? null;
  if (gap === null || gap.usual.short <= 0) return '';
  const people = gap.usual.short;
  const noun = people === 1 ? singular(of.measure.numeratorLabel) : of.measure.numeratorLabel;
  const text = `${formatPlain(people, 1)} ${gap.comparison === 'at-least' ? 'more' : 'fewer'} ${noun} in a usual month would reach ${formatThreshold(gap.threshold, of.measure)}`;
  return lead === ': ' ? `: ${text}` : ` ${sentenceCase(text)}.`;
}
