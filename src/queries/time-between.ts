/** The time from each of the chosen events to the next, assessed as a t chart. Pure. */
import { assessSeries } from '../spc/assess-series.ts';
import type { Assessment, RuleSetId } from '../spc/assessment.ts';
import type { Day } from '../spc/rare-harm/calendar-day.ts';
import type { DatedEvent } from '../spc/rare-harm/dated-event.ts';
import { daysBetweenEvents, runningGapReading, type DaysBetweenEvents, type RunningGapReading } from '../spc/rare-harm/days-between-events.ts';
import { gapSeries } from '../spc/rare-harm/rare-harm-of.ts';

export interface TimeBetween {
  readonly between: DaysBetweenEvents;
  /** One point a gap: its periods are places in a row, never months. */
  readonly assessment: Assessment;
  /** Days; null: too few events for a usual time. */
  readonly usual: number | null;
  readonly running: RunningGapReading | null;
  /** Events that are known only to the month or year: gaps around them are too long. */
  readonly withoutDay: number;
}

/** Of fewer times nobody can say what is usual. */
const FEWEST_FOR_USUAL = 5;

/**
 * How long is it from each event to the next, and is one of these times special?
 *
 * De-escalated events do not count. A longer time between harms is better. Under two exactly known days there is no gap: null.
 * `declared`: go by the day they were declared, as the measure does; the other day stands in for a blank one.
 */
export function timeBetween(events: readonly DatedEvent[], asAt: Day, declared: boolean, ruleSet: RuleSetId): TimeBetween | null {
  const counted = events.filter(({ status }) => status !== 'de_escalated');
  const days = counted.flatMap(({ incident, declared: told, precision }) => {
    const day = declared ? told ?? incident : incident ?? told;
    return precision === 'day' && day !== null ? [day] : [];
  });
  const between = daysBetweenEvents(days, asAt);
  if (between.gaps.length === 0) return null;
  const series = gapSeries({ measureId: 'time-between', orgCode: '', between });
  const assessment = assessSeries(series, {
    chartKind: 't', ruleSet, direction: 'higher-is-better', phaseStarts: [], baseline: null, excluded: [], gaps: null, screenMovingRanges: null, centreGiven: null, thresholds: [], measureKind: 'value',
  });
  const usual = between.gaps.length < FEWEST_FOR_USUAL ? null : assessment.centre.at(-1) ?? null;
  const mean = between.gaps.reduce((sum, gap) => sum + gap.days, 0) / between.gaps.length;
  return {
    between, assessment, usual,
    running: between.running === null ? null : runningGapReading(between.running.days, assessment.upper.at(-1) ?? null, mean),
    withoutDay: counted.length - days.length,
  };
}
