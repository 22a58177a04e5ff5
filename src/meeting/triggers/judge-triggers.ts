/** Which of a deployment's trigger points are triggered, since when, and by which numbers? */
import type { TriggerCondition, TriggerLevel, TriggerPoint } from '../../extract/trigger-point.ts';
import type { Period } from '../../spc/vocabulary.ts';
import { atOnce } from '../at-once.ts';
import { chartKey, type MeetingChart } from '../meeting-chart.ts';
import { judgeCondition, type TriggerEvidence } from './judge-condition.ts';

/** One trigger point at one chart. */
export interface Triggered {
  /** The same as long as it is the same point at the same chart. */
  readonly id: string;
  readonly point: TriggerPoint;
  readonly chart: MeetingChart;
  /** The month from which the condition has held without a break. */
  readonly since: Period;
  readonly evidence: TriggerEvidence;
  /** Triggered since the last meeting; false: it was so then already. */
  readonly isNew: boolean;
}

const LEVELS: readonly TriggerLevel[] = ['escalate', 'act', 'inform'];

function watches({ measures, providers, when }: TriggerPoint, { measure, provider }: MeetingChart): boolean {
  if (measures !== null && !measures.includes(measure.id)) return false;
  if (providers !== null) return providers.includes(provider.code);
  // Sites are told with their provider, unless a trigger point names them; a neutral measure has no threshold and no concern.
  return provider.type === 'provider' && (measure.direction !== 'neutral' || isForNeutral(when));
}

const isForNeutral = ({ kind }: TriggerCondition): boolean => kind === 'special-cause' || kind === 'events' || kind === 'missing';

/**
 * What is triggered? The gravest level first, then what is new since the last meeting, then in the order of the list and of the charts.
 *
 * @param to the last month of the data
 * @param lastMeeting the last month of the last meeting: triggered since, or already then; null: there was none, all is new
 * @example judgeTriggers([anyNeverEvent], charts, '2012-07', '2012-05')
 * // [{ point: anyNeverEvent, chart, since: '2012-06', isNew: true, evidence: { kind: 'events', count: 1, … } }]
 */
export function judgeTriggers(points: readonly TriggerPoint[], charts: readonly MeetingChart[], to: Period, lastMeeting: Period | null): readonly Triggered[] {
  return atOnce(judgeTriggersSteps(points, charts, to, lastMeeting));
}

/** The same in steps of one trigger point at one chart, for a page that has to draw meanwhile. */
export function* judgeTriggersSteps(
  points: readonly TriggerPoint[], charts: readonly MeetingChart[], to: Period, lastMeeting: Period | null,
): Generator<void, readonly Triggered[]> {
  const found: Triggered[] = [];
  for (const point of points) {
    for (const chart of charts) {
      yield;
      const judged = watches(point, chart) ? judgeCondition(point.when, chart, to, lastMeeting) : null;
      if (judged === null) continue;
      const isNew = lastMeeting === null || judged.latest > lastMeeting;
      found.push({ id: `${point.id}@${chartKey(chart)}`, point, chart, since: judged.since, evidence: judged.evidence, isNew });
    }
  }
  return found.map((one, index) => ({ one, index }))
    .sort((a, b) => LEVELS.indexOf(a.one.point.level) - LEVELS.indexOf(b.one.point.level) || Number(b.one.isNew) - Number(a.one.isNew) || a.index - b.index)
    .map(({ one }) => one);
}
