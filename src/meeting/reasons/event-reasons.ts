import { covers } from '../../spc/judgement/threshold-in-month.ts';
import { daysBetween, lastDayOf } from '../../spc/rare-harm/calendar-day.ts';
import { zeroToleranceRecord } from '../../spc/rare-harm/zero-tolerance.ts';
import type { Period } from '../../spc/vocabulary.ts';
import type { EventReason } from '../change.ts';
import type { MeetingChart } from '../meeting-chart.ts';

/** Counted from events of this sort, each one is told as a never event. */
const NEVER_EVENT = 'never_event';

const isNeverEvent = ({ measure }: MeetingChart): boolean => measure.sourceEventType === NEVER_EVENT;
/** A threshold, or a year's objective, of zero in the last month. */
function isNoneAllowed({ assessment: { series, recipe } }: MeetingChart): boolean {
  const month = series.periods.at(-1) ?? '';
  return recipe.thresholds.some((threshold) => threshold.value === 0 && threshold.comparison === 'at-most' && covers(threshold, month));
}
const isTooRare = ({ assessment }: MeetingChart): boolean => assessment.warnings.some(({ id }) => id === 'too-rare');

/**
 * Every never event, and every harm that is too rare for a monthly verdict and of which none is allowed, that the last meeting could
 * not know of: one reason each, latest first.
 *
 * Rare harm without a threshold of zero (a deep pressure ulcer somewhere, most months) is not told case by case: that would bury the
 * agenda. An event is new where it happened after that meeting's month, was declared after it, or was not among those known then. Where no dates
 * are known, the months' counts are told.
 */
export function eventReasons(now: MeetingChart, then: MeetingChart | null, since: Period): readonly EventReason[] {
  const never = isNeverEvent(now);
  if (!never && (!isTooRare(now) || now.measure.kind !== 'count' || !isNoneAllowed(now))) return [];
  const kind = never ? 'never-event' : 'rare-harm';
  return now.rareHarm === null ? fromMonths(now, since, kind) : fromDates(now, then, since, kind);
}

function fromDates({ rareHarm }: MeetingChart, then: MeetingChart | null, since: Period, kind: EventReason['kind']): readonly EventReason[] {
  if (rareHarm === null) return [];
  const end = lastDayOf(since);
  const known = then?.rareHarm === null || then === null ? null : new Set(then.rareHarm.events.map(({ event }) => event.id));
  const days = rareHarm.events.map(({ day }) => day);
  return rareHarm.events.flatMap(({ day, event }, index): EventReason[] => {
    const late = event.declared !== null && event.declared > end && day <= end ? event.declared : null;
    if (day <= end && late === null && (known === null || known.has(event.id))) return [];
    const before = days[index + 1];
    return [{
      kind, day, month: day.slice(0, 7), count: 1, eventId: event.id, category: event.category, declaredLater: late,
      daysSinceLast: before === undefined ? null : daysBetween(before, day),
      inLastYear: zeroToleranceRecord(days.slice(index), day).inLastYear,
    }];
  });
}

function fromMonths({ assessment: { series } }: MeetingChart, since: Period, kind: EventReason['kind']): readonly EventReason[] {
  const counts = series.denominators.some((denominator) => denominator !== null) ? series.numerators : series.values;
  return series.periods.flatMap((month, i): EventReason[] => {
    const count = counts[i] ?? 0;
    if (month <= since || count <= 0) return [];
    return [{ kind, day: null, month, count, eventId: null, category: null, declaredLater: null, daysSinceLast: null, inLastYear: null }];
  }).reverse();
}
