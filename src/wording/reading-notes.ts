/** The end of a reading: what the reader has to know about the data before leaning on it. */
import type { Assessment, Warning } from '../spc/assessment.ts';
import type { GapReason, Period } from '../spc/vocabulary.ts';
import { describeGapOf } from './describe-gap.ts';
import { describeWarning } from './describe-warning.ts';
import { formatCount, joinWords } from './format-count.ts';
import { formatPeriod, formatPeriodList, monthsBetween } from './format-period.ts';
import { decimalsFor, formatValueBeside, type MeasureFormat } from './format-value.ts';

/** Warnings that are said elsewhere in the reading already, or belong to the limits and not to the sentence. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['too-few-points', 'short-phase', 'too-rare', 'conflicting-signals', 'limits-beyond-range', 'gaps-bridged']);

/**
 * Which month is the reading of, where that is not the last? Gaps, provisional and excluded months after the deciding one,
 * and data that stop before the rest of the pack. Without `naming` it is not said which month was read.
 *
 * @example describeDecidingMonth(assessment, '2012-07') // ['July 2012 was not submitted; the reading is of June 2012.']
 */
export function describeDecidingMonth(assessment: Assessment, dataTo: Period | null, naming = true): readonly string[] {
  const { series, decidingIndex, excluded } = assessment;
  const deciding = decidingIndex === null ? null : (series.periods[decidingIndex] ?? null);
  if (decidingIndex === null || deciding === null) return [];
  const sentences: string[] = [];
  const later = series.periods.map((_, i) => i).filter((i) => i > decidingIndex);
  const clauses = groupBy(later, (i) => (excluded[i] === true && series.values[i] !== null ? 'excluded' : series.provisional[i] === true && series.values[i] !== null ? 'provisional' : (series.gaps[i] ?? 'no-row')));
  for (const [reason, indices] of clauses) {
    const periods = indices.map((i) => series.periods[i] ?? '');
    sentences.push(afterClause(reason, periods));
  }
  const last = series.periods.at(-1) ?? deciding;
  const stale = dataTo !== null && dataTo > last ? `Nothing has arrived since ${formatPeriod(last)}, ${formatCount(monthsBetween(last, dataTo) ?? 0, 'months')} behind the other data` : null;
  if (stale !== null) sentences.push(stale);
  if (sentences.length === 0) return [];
  const text = sentences.length > 1 && stale === null ? joinWords(sentences) : sentences.join('. ');
  // Stale data whose last month decides need no second mention of that month.
  return [later.length === 0 || !naming ? `${text}.` : `${text}; the reading is of ${formatPeriod(deciding)}.`];
}

/** So many months without a figure at the end, and the reading belongs to the past. */
const STOPPED_AFTER = 3;

/**
 * Have figures stopped coming? True words before anything else once three months or more at the end of the series have none; null
 * otherwise.
 *
 * @example describeStopped(assessment) // 'No figures since March 2011'
 */
export function describeStopped({ series }: Assessment): string | null {
  const last = series.values.findLastIndex((value) => value !== null);
  if (last === -1 || series.values.length - 1 - last < STOPPED_AFTER) return null;
  return `No figures since ${formatPeriod(series.periods[last] ?? '')}`;
}

type After = GapReason | 'excluded' | 'provisional';

function afterClause(reason: After, periods: readonly Period[]): string {
  const many = periods.length > 1;
  const months = formatPeriodList(periods);
  if (reason === 'provisional') return `${months} ${many ? 'are' : 'is'} provisional`;
  if (reason === 'excluded') return `${months} ${many ? 'are' : 'is'} left out of the rules by decision`;
  const clause = describeGapOf('', reason).trim();
  return `${months} ${many ? clause.replace(/^was /, 'were ').replace(/^has /, 'have ').replace(/^does /, 'do ').replace(/^is /, 'are ') : clause}`;
}

function groupBy(indices: readonly number[], reasonOf: (index: number) => After): ReadonlyMap<After, readonly number[]> {
  const groups = new Map<After, number[]>();
  for (const index of indices) {
    const reason = reasonOf(index);
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [index]);
    else group.push(index);
  }
  return groups;
}

/**
 * What else qualifies the reading? Limits re-based and how long ago, months without a value, months left out, figures restated, and
 * the warnings of the core in a few words. Whole sentences, most important first. Where there are no limits because harm is too rare,
 * nothing is said of them.
 */
export function describeNotes(assessment: Assessment, measure: MeasureFormat, warnings: readonly Warning[] = assessment.warnings, tooRare = false): readonly string[] {
  return [...(tooRare ? [] : rebased(assessment)), ...gaps(assessment), ...leftOut(assessment), ...restated(assessment, measure), ...care(warnings)];
}

function rebased({ phases, series, decidingIndex }: Assessment): readonly string[] {
  const phase = phases.find((candidate) => decidingIndex !== null && candidate.from <= decidingIndex && decidingIndex <= candidate.to) ?? phases.at(-1);
  if (phase === undefined || phase.from === 0 || phases.length < 2) return [];
  const start = formatPeriod(series.periods[phase.from] ?? '');
  if (!phase.short) return [`The limits were re-based in ${start}.`];
  const points = series.values.filter((value, i) => value !== null && i >= phase.from && i <= phase.to).length;
  return [`The limits were re-based in ${start} and rest on ${formatCount(points, 'months')}: they are provisional until there are 12.`];
}

function gaps({ series, decidingIndex }: Assessment): readonly string[] {
  if (decidingIndex === null) return [];
  const first = series.values.findIndex((value) => value !== null);
  const missing = series.periods.filter((_, i) => i > first && i < decidingIndex && series.values[i] === null);
  if (missing.length === 0) return [];
  if (missing.length <= 3) return [`${formatPeriodList(missing)} ${missing.length === 1 ? 'has' : 'have'} no value.`];
  return [`${formatCount(missing.length, 'earlier months')} have no value.`];
}

function leftOut({ series, excluded, decidingIndex }: Assessment): readonly string[] {
  if (decidingIndex === null) return [];
  const months = series.periods.filter((_, i) => excluded[i] === true && series.values[i] !== null && i < decidingIndex);
  if (months.length === 0) return [];
  return [`${months.length <= 3 ? formatPeriodList(months) : formatCount(months.length, 'months')} ${months.length === 1 ? 'is' : 'are'} left out of the limits by decision.`];
}

function restated({ series }: Assessment, measure: MeasureFormat): readonly string[] {
  const decimals = decimalsFor(measure, series);
  const indices = series.periods.map((_, i) => i).filter((i) => (series.restatedFrom[i] ?? null) !== null && series.values[i] !== null);
  const [only] = indices;
  if (only === undefined) return [];
  if (indices.length > 1) return [`${formatCount(indices.length, 'months')} have been restated since they were first reported.`];
  const before = series.restatedFrom[only] ?? 0;
  const now = series.values[only] ?? 0;
  return [`${formatPeriod(series.periods[only] ?? '')} was restated from ${formatValueBeside(before, now, measure, decimals)} to ${formatValueBeside(now, before, measure, decimals)}.`];
}

function care(warnings: readonly Warning[]): readonly string[] {
  const words = warnings.filter((warning) => !SAID_ELSEWHERE.has(warning.id)).map((warning) => describeWarning(warning).short);
  if (words.length === 0) return [];
  return [`Read with care: ${joinWords(words.map((word) => word.charAt(0).toLowerCase() + word.slice(1)))}.`];
}
