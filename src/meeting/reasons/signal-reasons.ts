import { explainSignals } from '../../spc/explain-signals.ts';
import { monthAt, monthIndex } from '../../spc/months.ts';
import type { RuleId } from '../../spc/assessment.ts';
import type { Annotation, Period } from '../../spc/vocabulary.ts';
import type { ChangeReason, SignalChance } from '../change.ts';
import type { LifeCycle, SignalMeaning } from '../life-cycle.ts';
import type { MeetingChart } from '../meeting-chart.ts';

const OUTSIDE: readonly RuleId[] = ['outside', 'we-1', 'nelson-1'];
const KINDS = { concern: 'new-concern', improvement: 'improved', neither: 'new-change' } as const;

/** A change of service in the months a signal began, or the one before, may be what lies behind it. */
function beganWith(annotations: readonly Annotation[], signalMonths: readonly Period[]): Annotation | null {
  const first = signalMonths[0];
  if (first === undefined) return null;
  const before = monthAt(monthIndex(first) - 1);
  const after = monthAt(monthIndex(first) + 1);
  return annotations.find(({ kind, from }) => kind === 'service-change' && from >= before && from <= after) ?? null;
}

/** Rules that say a month lies outside the limits, at the deciding month and on the side of concern. */
function outsideRules(chart: MeetingChart): readonly RuleId[] {
  const { assessment } = chart;
  return explainSignals(assessment, assessment.decidingIndex)
    .filter(({ rule, meaning }) => meaning === 'concern' && OUTSIDE.includes(rule)).map(({ rule }) => rule);
}

/**
 * What became of a chart's signal since the last meeting: a new one, a concern that deepens (a month outside the limits now, none
 * then), one that ended; nothing where it just goes on.
 *
 * @param life of the signal between the two meetings
 * @param chance of the signal now, among all charts
 * @returns at most one reason
 */
export function signalReasons(now: MeetingChart, then: MeetingChart | null, life: LifeCycle, chance: SignalChance | null): readonly ChangeReason[] {
  const { assessment, annotations } = now;
  const { decidingIndex, series } = assessment;
  if (decidingIndex === null) return [];
  const month = series.periods[decidingIndex] as Period;
  const value = series.values[decidingIndex] as number;
  if (life.stage === 'cleared') return [{ kind: life.meant === 'concern' ? 'cleared' : 'ended', life, month, value }];
  if (life.meaning === null || chance === null) return [];
  const fresh = isFresh(life);
  const deeper = !fresh && life.meaning === 'concern' && then !== null && outsideRules(then).length === 0 ? outsideRules(now) : [];
  if (!fresh && deeper.length === 0) return [];
  const signals = explainSignals(assessment, decidingIndex);
  const longest = signals.filter(({ meaning }) => meaning === life.meaning || meaning === 'neither')
    .reduce<readonly Period[]>((best, { periods }) => (periods.length > best.length ? periods : best), []);
  const signalled = { life, signals, month, value, chance, beganWith: beganWith(annotations, longest) };
  return [fresh ? { kind: KINDS[life.meaning], ...signalled } : { kind: 'deeper-concern', rules: deeper, ...signalled }];
}

function isFresh(life: LifeCycle): life is LifeCycle & { readonly meaning: Exclude<SignalMeaning, null> } {
  return life.meaning !== null && (life.stage === 'new' || life.stage === 'changed-direction');
}
