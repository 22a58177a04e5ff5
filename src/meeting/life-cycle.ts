/** The life of a chart's signal from one meeting to the next. */
import { assessSeries } from '../spc/assess-series.ts';
import type { Assessment, Variation } from '../spc/assessment.ts';
import { seriesUpTo } from '../spc/series-up-to.ts';
import type { Period } from '../spc/vocabulary.ts';

/** What a signal means; null: no signal. */
export type SignalMeaning = 'concern' | 'improvement' | 'neither' | null;

/**
 * `new`: there was no signal, or it had ended and has come back. `continuing`: it was there at the last meeting.
 * `changed-direction`: another one was there. `cleared`: it was there and the months are back to usual variation.
 * `not-judged`: it was there and there is no verdict any more. `none`: no signal then or now.
 */
export type LifeCycleStage = 'new' | 'continuing' | 'changed-direction' | 'cleared' | 'not-judged' | 'none';

export interface LifeCycle {
  readonly stage: LifeCycleStage;
  /** Of the signal now. */
  readonly meaning: SignalMeaning;
  /** Of the signal at the last meeting. */
  readonly meant: SignalMeaning;
  readonly was: Variation | null;
  readonly is: Variation;
  /** The month from which the verdict has been the same without a break; null: no signal now. */
  readonly since: Period | null;
  /** So many months with a verdict has it lasted, the deciding month included: 1 in its first. 0: no signal now. */
  readonly month: number;
  /** A recorded decision began new limits since the last meeting, which can end a signal, or begin one, by itself. */
  readonly rebased: Period | null;
}

/** What does a verdict mean for people? @example meaningOf('concern-low') // 'concern' */
export function meaningOf(variation: Variation): SignalMeaning {
  switch (variation) {
    case 'concern-high': case 'concern-low': return 'concern';
    case 'improvement-high': case 'improvement-low': return 'improvement';
    case 'neither-high': case 'neither-low': return 'neither';
    case 'common-cause': case 'not-enough-data': return null;
  }
}

interface Lasting {
  readonly since: Period;
  readonly month: number;
}

/**
 * For how long has this verdict held? Found by assessing the chart again as it stood after each month before, with the figures
 * known now, until the verdict was another one.
 */
function lasting(assessment: Assessment): Lasting | null {
  let known = lastings.get(assessment);
  if (known === undefined) {
    known = workOutLasting(assessment);
    lastings.set(assessment, known);
  }
  return known;
}

/** Changes, triggers and their order all ask of the same charts. */
const lastings = new WeakMap<Assessment, Lasting | null>();

function workOutLasting({ series, recipe, decidingIndex, variation }: Assessment): Lasting | null {
  if (decidingIndex === null) return null;
  let since = series.periods[decidingIndex] as Period;
  let month = 1;
  for (let i = decidingIndex - 1; i >= 0; i--) {
    const before = assessSeries(seriesUpTo(series, series.periods[i] as Period), recipe);
    if (before.decidingIndex !== i) continue; // No figure in that month: it neither lengthens nor ends a signal.
    if (before.variation !== variation) break;
    since = series.periods[i] as Period;
    month += 1;
  }
  return { since, month };
}

/** The phase start that one recipe has and the other had not. */
function rebasedSince(now: Assessment, then: Assessment | null): Period | null {
  if (then === null) return null;
  const starts = now.phases.map(({ from }) => now.series.periods[from]);
  const before = new Set(then.phases.map(({ from }) => then.series.periods[from]));
  return starts.findLast((start) => start !== undefined && !before.has(start)) ?? null;
}

/**
 * What became of the signal between two meetings: is it new, does it go on (and for how many months), has it turned, or cleared?
 *
 * The same chart assessed now and as at the earlier meeting; null: there was no such chart then. A signal that had ended and came
 * back is new again. A chart without enough data has no signal.
 *
 * @param since the last month of the earlier meeting
 * @example lifeCycle(july, may, '2012-05') // { stage: 'continuing', meaning: 'concern', since: '2012-03', month: 5, … }
 */
export function lifeCycle(now: Assessment, then: Assessment | null, since: Period): LifeCycle {
  const meaning = meaningOf(now.variation);
  const meant = then === null ? null : meaningOf(then.variation);
  const lasts = meaning === null ? null : lasting(now);
  return {
    stage: stageOf(now, then, lasts, since), meaning, meant, was: then?.variation ?? null, is: now.variation,
    since: lasts?.since ?? null, month: lasts?.month ?? 0, rebased: rebasedSince(now, then),
  };
}

function stageOf(now: Assessment, then: Assessment | null, lasts: Lasting | null, since: Period): LifeCycleStage {
  const meant = then === null ? null : meaningOf(then.variation);
  if (lasts === null) return meant === null ? 'none' : now.variation === 'not-enough-data' ? 'not-judged' : 'cleared';
  if (meant === null || then === null) return 'new';
  if (then.variation !== now.variation) return 'changed-direction';
  // The same figures judge both meetings, unless they were restated: then the verdict of that meeting counts.
  return lasts.since > since && lasts.month > 0 && !sameDeciding(now, then) ? 'new' : 'continuing';
}

const decidingMonth = ({ series, decidingIndex }: Assessment): Period | undefined => series.periods[decidingIndex ?? -1];
const sameDeciding = (now: Assessment, then: Assessment): boolean => decidingMonth(now) === decidingMonth(then);
