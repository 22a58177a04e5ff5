import type { Assessment } from '../../spc/assessment.ts';
import { thresholdsInForce } from '../../spc/thresholds-in-force.ts';
import type { Period, Threshold } from '../../spc/vocabulary.ts';
import type { ChangeReason } from '../change.ts';
import { meaningOf } from '../life-cycle.ts';
import type { MeetingChart } from '../meeting-chart.ts';

/** So many of the latest judged months make the record that is quoted. */
const RECORD = 12;
/** Months in a row that make “consistently”. */
export const CONSISTENT_MONTHS = 6;

const ORDER = { fail: 0, 'hit-or-miss': 1, pass: 2 } as const;

const rowsOf = ({ series, recipe }: Assessment): readonly (Threshold | null)[] =>
  thresholdsInForce(series.periods, recipe.thresholds, recipe.judgedKind).rows;

/** Indices of the months up to the deciding one that were held against a threshold, provisional ones left out. */
function judgedMonths({ series, met, decidingIndex }: Assessment): readonly number[] {
  const judged: number[] = [];
  for (let i = 0; i <= (decidingIndex ?? -1); i++) if ((met[i] ?? null) !== null && series.provisional[i] !== true) judged.push(i);
  return judged;
}

/** The months in a row, from the last judged one back, that share its answer. */
function runOf(judged: readonly number[], met: Assessment['met']): readonly number[] {
  const last = met[judged.at(-1) ?? -1];
  let from = judged.length;
  while (from > 0 && met[judged[from - 1] as number] === last) from -= 1;
  return judged.slice(from);
}

/** Whether a rule's steady limits hold the threshold, so that it is met and missed by turns without anything having changed. */
const isByTurns = ({ assurance, stable, variation }: Assessment): boolean => assurance === 'hit-or-miss' && stable && variation === 'common-cause';

/**
 * How a chart stands against its threshold, where that is not as it was: newly missed or met, no longer or newly to be relied on,
 * met for six months in a row for the first time.
 *
 * Months are judged against the threshold then in force; the deciding month of either meeting counts, so a month without a figure
 * changes nothing. A neutral measure has no threshold to miss. Nothing for harm too rare for a verdict: each event is told by itself.
 */
export function thresholdReasons(now: MeetingChart, then: MeetingChart | null): readonly ChangeReason[] {
  const { assessment } = now;
  const { decidingIndex, recipe, comparison, warnings } = assessment;
  const before = then?.assessment ?? null;
  if (decidingIndex === null || comparison === null || before === null || recipe.direction === 'neutral') return [];
  if (warnings.some(({ id }) => id === 'too-rare')) return [];
  const row = rowsOf(assessment)[decidingIndex] ?? null;
  if (row === null) return [];
  const reasons: ChangeReason[] = [];
  const required = { threshold: row.value, thresholdKind: row.kind, comparison: row.comparison };
  const month = assessment.series.periods[decidingIndex] as Period;
  const crossed = crossing(assessment, before);
  const rowThen = rowsOf(before)[before.decidingIndex ?? -1] ?? null;
  const newThreshold = rowThen !== null && !isSame(rowThen, row);
  if (crossed !== null) reasons.push({ ...crossed, ...required, month, newThreshold });
  const { assurance } = assessment;
  if (assurance !== null && before.assurance !== null && assurance !== before.assurance) {
    const lost = ORDER[assurance] < ORDER[before.assurance];
    const beyondUpper = (comparison === 'at-least') === (assurance === 'fail');
    const limit = assurance === 'hit-or-miss' ? null : (beyondUpper ? assessment.upper : assessment.lower)[decidingIndex] ?? null;
    reasons.push({ kind: lost ? 'assurance-lost' : 'assurance-gained', from: before.assurance, to: assurance, month, limit, newThreshold, ...required });
  }
  // Concern is never followed by praise of the same threshold.
  const isPraise = reasons.every(({ kind }) => kind !== 'newly-below' && kind !== 'assurance-lost') && meaningOf(assessment.variation) !== 'concern';
  const consistent = isPraise ? newlyConsistent(assessment, before) : null;
  if (consistent !== null) reasons.push({ kind: 'consistently-met', month, byChance: isByTurns(assessment), ...consistent, ...required });
  return reasons;
}

const isSame = (one: Threshold, other: Threshold): boolean =>
  one.kind === other.kind && one.comparison === other.comparison
  // A trajectory has a row a month: it is one threshold that moves as agreed.
  && (one.value === other.value || one.kind === 'trajectory-month');

type Crossing = Pick<Extract<ChangeReason, { kind: 'newly-below' | 'newly-met' }>, 'kind' | 'value' | 'run' | 'missed' | 'judged' | 'byChance' | 'tooFew'>;

function crossing(now: Assessment, then: Assessment): Crossing | null {
  const judged = judgedMonths(now);
  const at = judged.at(-1);
  const was = then.met[then.decidingIndex ?? -1] ?? null;
  if (at === undefined || at !== now.decidingIndex || was === null || now.met[at] === was) return null;
  const record = judged.slice(-RECORD);
  const tooFew = now.variation === 'not-enough-data';
  return {
    kind: was ? 'newly-below' : 'newly-met', value: now.series.values[at] as number, run: runOf(judged, now.met).length,
    missed: record.filter((i) => now.met[i] === false).length, judged: record.length, tooFew, byChance: tooFew || isByTurns(now),
  };
}

/** The run of met months reached six since the last meeting, a month before it was missed, and no run before it was so long. */
function newlyConsistent(now: Assessment, then: Assessment): { readonly from: Period; readonly run: number } | null {
  const judged = judgedMonths(now);
  const run = runOf(judged, now.met);
  if (run.length < CONSISTENT_MONTHS || now.met[run[0] as number] !== true) return null;
  const judgedThen = judgedMonths(then);
  if (then.met[judgedThen.at(-1) ?? -1] === true && runOf(judgedThen, then.met).length >= CONSISTENT_MONTHS) return null;
  let length = 0;
  if (run.length === judged.length) return null;
  for (const i of judged) {
    if (i === run[0]) break;
    length = now.met[i] === true ? length + 1 : 0;
    if (length >= CONSISTENT_MONTHS) return null;
  }
  return { from: now.series.periods[run[0] as number] as Period, run: run.length };
}
