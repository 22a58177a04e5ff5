import { monthsFromTo } from '../spc/months.ts';
import type { Observation } from '../spc/observation.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';
import { drain, drainWithPauses } from './breathe.ts';
import { ReportingCalendar, type EventCount, type FigureGroup } from './reporting-calendar.ts';

/** A month for which the monthly figure and the dated events say different things. The monthly figure is in use. */
export interface EventDisagreement {
  readonly measureId: string;
  readonly orgCode: string;
  readonly period: Period;
  /** Cases by the monthly figure; null: it says that there is none (not submitted, suppressed…). */
  readonly reported: number | null;
  /** Cases by counting events. */
  readonly counted: number;
}

export interface FiguresWithEvents {
  /** In order of measure and organisation. */
  readonly groups: readonly FigureGroup[];
  readonly disagreements: readonly EventDisagreement[];
}

const keyOf = (measureId: string, orgCode: string): string => `${measureId}\u0000${orgCode}`;

const FIGURES: readonly Observation['status'][] = ['ok', 'estimated', 'provisional'];

/** Cases by a monthly figure: the numerator of a rate, the value of a count. */
const casesOf = (measure: Measure, observation: Observation): number | null => (measure.kind === 'rate' ? observation.numerator : observation.value);

/** Counted cases as a figure of the month; null where the measure needs a denominator and there is none. */
function figureOf(measure: Measure, count: Pick<EventCount, 'month' | 'cases' | 'provisional'>, status: Observation['status'], denominator: number | null): Observation | null {
  const { month, cases, provisional } = count;
  const rest = { period: month, status, restatedFrom: null, provisional };
  if (measure.kind !== 'rate') return { ...rest, numerator: null, denominator: null, value: cases };
  if (denominator === null) return null;
  return { ...rest, numerator: cases, denominator, value: denominator === 0 ? null : (cases / denominator) * measure.multiplier };
}

/**
 * What do monthly figures and dated events say together?
 *
 * A monthly figure of the measure wins over counted events; where the two differ the month is listed as a disagreement, never
 * settled in silence. A month without such a figure gets the number of events that count. A month without any event is 0,
 * and says that it is (`zero-filled`), only where the calendar says that the organisation reports; otherwise it stays a gap.
 * A nil return (`zero_filled`) is no figure: events found later for its month are counted. A month said to be not submitted or suppressed
 * stays a gap. Rates take their denominator from the measure named by `denominatorMeasure`; without one there is no month.
 *
 * Only measures of which some event counts somewhere get series: events of grade 2 do not make a row of zeros for grade 4 everywhere.
 */
export function addCountedEvents(groups: readonly FigureGroup[], counts: readonly EventCount[], measures: readonly Measure[]): FiguresWithEvents {
  return drain(countingSteps(groups, counts, measures));
}

/** As `addCountedEvents`, with pauses in which a page can draw: ten years of five sorts at 150 providers take a third of a second. */
export async function addCountedEventsWithPauses(groups: readonly FigureGroup[], counts: readonly EventCount[], measures: readonly Measure[]): Promise<FiguresWithEvents> {
  return drainWithPauses(countingSteps(groups, counts, measures));
}

/** One step a measure and organisation. */
function* countingSteps(groups: readonly FigureGroup[], counts: readonly EventCount[], measures: readonly Measure[]): Generator<void, FiguresWithEvents> {
  const measureOf = new Map(measures.filter(({ sourceEventType, kind }) => sourceEventType !== undefined && (kind === 'count' || kind === 'rate')).map((measure) => [measure.id, measure]));
  const used = counts.filter(({ measureId }) => measureOf.has(measureId));
  if (used.length === 0) return { groups, disagreements: [] };
  const calendar = new ReportingCalendar(groups, used, measureOf);
  const live = new Set(used.filter(({ cases }) => cases > 0).map(({ measureId }) => measureId));
  const byKey = new Map(groups.map((group) => [keyOf(group.measureId, group.orgCode), group]));
  const disagreements: EventDisagreement[] = [];

  const counted = new Map<string, EventCount[]>();
  for (const count of used) {
    if (!live.has(count.measureId)) continue;
    const key = keyOf(count.measureId, count.orgCode);
    const list = counted.get(key);
    if (list === undefined) counted.set(key, [count]);
    else list.push(count);
  }
  for (const [key, list] of counted) {
    yield;
    const first = list[0];
    const measure = first && measureOf.get(first.measureId);
    if (first === undefined || measure === undefined) continue;
    const { orgCode, measureId } = first;
    const held = new Map((byKey.get(key)?.observations ?? []).map((observation) => [observation.period, observation]));
    const bedDays = measure.denominatorMeasure === undefined ? undefined : byKey.get(keyOf(measure.denominatorMeasure, orgCode));
    const denominators = new Map(bedDays?.observations.map(({ period, value }) => [period, value]));
    const casesIn = new Map<Period, { cases: number; provisional: boolean }>();
    for (const { month, cases, provisional } of list) {
      const before = casesIn.get(month);
      casesIn.set(month, { cases: (before?.cases ?? 0) + cases, provisional: provisional || (before?.provisional ?? false) });
    }
    const providers = [...new Set(list.map(({ providerCode }) => providerCode))];
    const span = calendar.span(measure, orgCode, providers);
    for (const month of monthsFromTo(span.from, span.to)) {
      const found = casesIn.get(month);
      const cases = found?.cases ?? 0;
      const observation = held.get(month);
      if (observation !== undefined && observation.status !== 'zero-filled') {
        const reported = FIGURES.includes(observation.status) ? casesOf(measure, observation) : null;
        const differs = reported === null ? cases > 0 : reported !== cases;
        if (differs && calendar.eventsCover(measure, providers, month)) disagreements.push({ measureId, orgCode, period: month, reported, counted: cases });
        continue;
      }
      if (observation !== undefined && cases === 0) continue;
      const gap = cases > 0 ? null : calendar.gapIn(measure, orgCode, providers, month);
      if (gap !== null) {
        held.set(month, { period: month, numerator: null, denominator: null, value: null, status: gap, restatedFrom: null, provisional: false });
        continue;
      }
      const figure = figureOf(measure, { month, cases, provisional: found?.provisional ?? false }, cases > 0 ? 'ok' : 'zero-filled', denominators.get(month) ?? null);
      if (figure !== null) held.set(month, figure);
    }
    if (held.size > 0) byKey.set(key, { measureId, orgCode, observations: [...held.values()].sort((one, other) => (one.period < other.period ? -1 : 1)) });
  }
  const inOrder = [...byKey.entries()].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, group]) => group);
  return { groups: inOrder, disagreements };
}
