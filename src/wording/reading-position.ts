/** The first clause of a reading: where the months stand against what was required of them. */
import type { Assessment } from '../spc/assessment.ts';
import { formatCount } from './format-count.ts';
import { formatPeriod } from './format-period.ts';
import { formatThreshold, type MeasureFormat } from './format-value.ts';
import { thresholdKindAt, thresholdKindName, thresholdPhrase } from './describe-threshold.ts';

/** So many of the latest judged months make the record that is quoted. */
const RECORD = 12;

export interface Position {
  readonly met: boolean;
  /** 'Below the 95% threshold in all 12 months', without a full stop. */
  readonly clause: string;
  /** The same in a cell: 'Below 95% in all 12 months'. */
  readonly short: string;
  /** How many judged months in a row, up to the deciding one, share its answer. */
  readonly streak: number;
  /** The share of the latest months judged (at most 12) that met it: 0 none, 1 all. */
  readonly metShare: number;
}

/** What the position reads of an assessment. */
export type PositionOf = Pick<Assessment, 'series' | 'decidingIndex' | 'threshold' | 'thresholdsInForce' | 'comparison' | 'met'>;

/**
 * Was the threshold met, in which months, for how long? Counts every month up to the deciding one that had a value and a
 * threshold then in force. Null where the deciding month had none.
 *
 * @example describePosition(assessment, measure)?.clause // 'Below the 95% threshold in each of the last 8 months'
 */
export function describePosition(assessment: PositionOf, measure: MeasureFormat): Position | null {
  const { decidingIndex, met, series, threshold, comparison } = assessment;
  if (decidingIndex === null || comparison === null) return null;
  const now = met[decidingIndex] ?? null;
  const level = threshold[decidingIndex] ?? null;
  if (now === null || level === null) return null;

  const judged: number[] = [];
  for (let i = 0; i <= decidingIndex; i += 1) {
    if ((met[i] ?? null) !== null && series.provisional[i] !== true) judged.push(i);
  }
  let streak = 0;
  for (let i = decidingIndex; i >= 0; i -= 1) {
    if (threshold[i] === null || met[i] === !now) break;
    if (met[i] === now && series.provisional[i] !== true) streak += 1;
  }

  const spanned = judged.slice(judged.length - Math.max(streak, Math.min(judged.length, RECORD)));
  const kind = thresholdKindAt(assessment, decidingIndex);
  const constant = spanned.every((i) => threshold[i] === level);
  const changes = !constant && judged.slice(judged.length - streak).some((i) => threshold[i] !== level);
  const phrase = changes ? `its ${thresholdKindName(kind)} (now ${formatThreshold(level, measure)})` : thresholdPhrase(level, measure, kind);
  const shortLevel = formatThreshold(level, measure);
  // 'Met 95%' can be understood; 'Met 7' cannot.
  const shortPhrase = changes ? `its ${thresholdKindName(kind)}` : now && measure.kind !== 'proportion' ? `the ${thresholdKindName(kind)} of ${shortLevel}` : shortLevel;
  const verb = now ? 'Met' : comparison === 'at-least' ? 'Below' : 'Above';
  const when = whenOf(assessment, judged, streak, now);
  const latest = judged.slice(-RECORD);
  const metShare = latest.length === 0 ? 0 : latest.filter((i) => met[i] === true).length / latest.length;
  return { met: now, clause: `${verb} ${phrase} ${when}`, short: `${verb} ${shortPhrase} ${when.replace(/[,;].*$/, '')}`, streak, metShare };
}

function whenOf(assessment: PositionOf, judged: readonly number[], streak: number, now: boolean): string {
  const { series, met } = assessment;
  const deciding = judged.at(-1) ?? 0;
  const month = formatPeriod(series.periods[deciding] ?? '');
  if (streak === judged.length) return allOf(assessment, judged, month);
  if (streak >= 3) return `in each of the last ${String(streak)} months`;
  const record = judged.slice(-RECORD);
  const same = record.filter((i) => met[i] === now).length;
  const span = record.length < RECORD ? `${formatCount(record.length, 'months')}` : `${String(RECORD)} months`;
  if (same === streak && record.length >= 3) {
    return streak === 1 ? `in ${month}, for the first time in ${span}` : `in the last 2 months and ${record.length === 3 ? 'not in the one' : `in none of the ${String(record.length - 2)}`} before`;
  }
  const missed = now ? record.length - same : same;
  return `${streak === 2 ? 'in the last 2 months' : `in ${month}`}; missed in ${String(missed)} of the ${record.length < RECORD ? '' : 'last '}${span}`;
}

function allOf({ series, threshold, met }: PositionOf, judged: readonly number[], month: string): string {
  const count = judged.length;
  if (count === 1) return `in ${month}`;
  const first = judged[0] ?? 0;
  // Months before the first threshold were not judged: 'all' then needs its beginning.
  const before = series.values.some((value, i) => i < first && value !== null && threshold[i] === null && met[i] === null);
  const since = before ? ` since ${formatPeriod(series.periods[first] ?? '')}` : '';
  return count === 2 ? `in both months${since}` : `in all ${String(count)} months${since}`;
}
