/** What changed since the last meeting? */
import { expectedChanceSignals, type ChanceSignals } from '../spc/chance/expected-chance-signals.ts';
import { monthIndex, monthsBetween } from '../spc/months.ts';
import type { Period } from '../spc/vocabulary.ts';
import type { Change, ChangeGroup, ChangeReason, MissingReason } from './change.ts';
import { atOnce } from './at-once.ts';
import { chanceOfSignalsSteps } from './chance-of-signals.ts';
import { foldSites } from './fold-sites.ts';
import { foldUnits } from './fold-units.ts';
import { lifeCycle, meaningOf, type LifeCycle } from './life-cycle.ts';
import { chartKey, type MeetingChart } from './meeting-chart.ts';
import { byWeight, groupOf, isByChance, rankChanges } from './rank-changes.ts';
import { eventReasons } from './reasons/event-reasons.ts';
import { missingReason } from './reasons/missing-reasons.ts';
import { objectiveReasons } from './reasons/objective-reasons.ts';
import { restatedReasons, type Restatements } from './reasons/restated-reasons.ts';
import { signalReasons } from './reasons/signal-reasons.ts';
import { thresholdReasons } from './reasons/threshold-reasons.ts';

export interface ChangesRequest {
  /** Every chart as it is now. */
  readonly now: readonly MeetingChart[];
  /** The same charts as at the last meeting; a chart that did not exist then is left out. */
  readonly then: readonly MeetingChart[];
  /** The last month that meeting had. */
  readonly since: Period;
  /** The last month of the data now. */
  readonly to: Period;
  /** What newly loaded files restated (`Revision` of `queries` fits); left out: told from the figures alone. */
  readonly restatements?: Restatements;
}

/** A signal that was there at the last meeting and goes on. */
export interface Continuing {
  readonly chart: MeetingChart;
  readonly life: LifeCycle;
}

export interface ChangesSince {
  readonly since: Period;
  readonly to: Period;
  /** In the order of the agenda. */
  readonly changes: readonly Change[];
  /** Concern first, then the longest first. */
  readonly continuing: readonly Continuing[];
  /** How many signals chance alone would make on these charts. */
  readonly chance: ChanceSignals;
  /** Signals that are new, of whatever meaning. */
  readonly newSignals: number;
}

const NOTHING_RESTATED: Restatements = { restated: [], verdicts: [] };

/**
 * What changed since the last meeting, and in which order should it be talked about?
 *
 * One item a chart, a count and its rate together, with all its reasons: new concern, concern that deepens, threshold newly missed, year's objective at risk, each
 * never event, cleared, improved, met consistently, restated figures. Missing months are one item a provider, since one
 * late submission hides many charts. Ranked by `rankChanges`. Weak signals are marked, never hidden.
 *
 * @throws RangeError where the last meeting's month is not before the last month of the data
 * @example changesSince({ now, then, since: '2012-05', to: '2012-07' }).changes[0].kind // 'never-event'
 */
export function changesSince(request: ChangesRequest): ChangesSince {
  return atOnce(changesSinceSteps(request));
}

/**
 * The same in steps of one chart each, for a page that has to draw meanwhile: 4,575 charts take two seconds. Whoever runs it asks for
 * step after step until it is done; nothing may change the charts in between.
 */
export function* changesSinceSteps({ now, then, since, to, restatements = NOTHING_RESTATED }: ChangesRequest): Generator<void, ChangesSince> {
  if (monthIndex(since) >= monthIndex(to)) throw new RangeError(`The last meeting’s month ${since} has to lie before the last month of the data, ${to}.`);
  const before = new Map(then.map((chart) => [chartKey(chart), chart]));
  const chances = yield* chanceOfSignalsSteps(now.map(({ assessment }) => assessment));
  const changes: Change[] = [];
  const continuing: Continuing[] = [];
  let newSignals = 0;
  for (const [index, chart] of now.entries()) {
    yield;
    const earlier = before.get(chartKey(chart)) ?? null;
    const life = lifeCycle(chart.assessment, earlier?.assessment ?? null, since);
    const signals = signalReasons(chart, earlier, life, chances[index] ?? null);
    const reasons: ChangeReason[] = [
      ...eventReasons(chart, earlier, since), ...signals, ...thresholdReasons(chart, earlier), ...objectiveReasons(chart, earlier),
      ...restatedReasons(chart, earlier, since, restatements),
    ];
    if (signals.some(({ kind }) => kind === 'new-concern' || kind === 'improved' || kind === 'new-change')) newSignals += 1;
    if (life.stage === 'continuing' && isCurrent(chart, to)) continuing.push({ chart, life });
    const change = changeOf(chart, reasons);
    if (change !== null) changes.push(change);
  }
  const missing = yield* missingByProvider(now, since, to);
  return {
    since, to, newSignals,
    changes: rankChanges([...foldUnits(foldSites(changes, now)), ...missing]),
    continuing: continuing.sort((one, other) => Number(other.life.meaning === 'concern') - Number(one.life.meaning === 'concern') || other.life.month - one.life.month),
    chance: expectedChanceSignals(now.map(({ assessment }) => assessment)),
  };
}

/** A chart whose figures stopped coming does not go on: so many months without one, and it belongs to the past. */
const STOPPED_AFTER = 3;

function isCurrent({ assessment: { series, decidingIndex } }: MeetingChart, to: Period): boolean {
  return monthsBetween(series.periods[decidingIndex ?? -1] ?? to, to) < STOPPED_AFTER;
}

/** One item from all that there is to say of a chart; null: nothing worth a committee's time. */
function changeOf(chart: MeetingChart, found: readonly ChangeReason[]): Change | null {
  const isBad = found.some(({ kind }) => BAD_NEWS.includes(groupOf(kind)));
  // That a threshold is met this time is no news where a steady process meets it by turns, and none beside worse news.
  const reasons = found.filter((reason) => reason.kind !== 'newly-met' || !(isBad || isByChance(reason))).sort(byWeight);
  const [first, ...others] = reasons;
  if (first === undefined) return null;
  return {
    id: chartKey(chart), kind: first.kind, group: groupWithin(first.kind, chart), measure: chart.measure, provider: chart.provider,
    months: monthsOf(reasons), reasons: [first, ...others], mayBeChance: reasons.every(isByChance), chart, alsoOf: [], atSites: [],
  };
}

const BAD_NEWS: readonly ChangeGroup[] = ['harm', 'concern', 'at-risk'];

/** Good news of a chart that is still of concern does not stand among the improvements: they never hide a concern. */
function groupWithin(kind: ChangeReason['kind'], { assessment }: MeetingChart): ChangeGroup {
  const group = groupOf(kind);
  return group === 'better' && meaningOf(assessment.variation) === 'concern' ? 'changed' : group;
}

function monthsOf(reasons: readonly ChangeReason[]): readonly Period[] {
  const months = reasons.flatMap((reason) => (reason.kind === 'restated' ? reason.figures.map(({ month }) => month) : reason.kind === 'missing' ? reason.months : [reason.month]));
  return [...new Set(months)].sort();
}

/** One item for the charts of a provider that lack the same months. */
function* missingByProvider(charts: readonly MeetingChart[], since: Period, to: Period): Generator<void, readonly Change[]> {
  const together = new Map<string, { readonly reason: MissingReason; readonly charts: MeetingChart[] }>();
  for (const chart of charts) {
    yield;
    const reason = missingReason(chart, since, to);
    if (reason === null) continue;
    const key = `missing@${chart.provider.code}@${reason.months.join('+')}`;
    const found = together.get(key);
    if (found === undefined) together.set(key, { reason, charts: [chart] });
    else found.charts.push(chart);
  }
  return [...together].flatMap(([id, { reason, charts: [chart, ...alsoOf] }]): Change[] => (chart === undefined ? [] : [{
    id, kind: 'missing', group: 'missing', measure: chart.measure, provider: chart.provider, months: reason.months, reasons: [reason],
    mayBeChance: false, chart, alsoOf, atSites: [],
  }]));
}
