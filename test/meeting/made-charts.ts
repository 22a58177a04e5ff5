/** Charts made for the tests of the meeting: a measure, a provider and values, as they stand after a month. */
import type { MeetingChart } from '../../src/meeting/meeting-chart.ts';
import { assessSeries } from '../../src/spc/assess-series.ts';
import type { Recipe } from '../../src/spc/assessment.ts';
import type { DatedEvent } from '../../src/spc/rare-harm/dated-event.ts';
import { lastDayOf } from '../../src/spc/rare-harm/calendar-day.ts';
import { rareHarmOf } from '../../src/spc/rare-harm/rare-harm-of.ts';
import { seriesUpTo } from '../../src/spc/series-up-to.ts';
import type { Annotation, Measure, MonthlySeries, Organisation, Threshold } from '../../src/spc/vocabulary.ts';
import { ae, cases, incidents, never, seriesOf, thresholdOf, type SeriesParts } from '../wording/situations.ts';

export { ae, cases, incidents, never, seriesOf, thresholdOf };

export const neverEvents: Measure = { ...never, sourceEventType: 'never_event', eventDate: 'incident' };
export const atLeast95 = thresholdOf(0.95, 'at-least');

export const trust: Organisation = { code: 'RWP', name: 'Worcestershire Acute Hospitals', shortName: 'Worcestershire Acute', type: 'provider', parentCode: null, unlisted: false };
export const site: Organisation = { ...trust, code: 'RWP01', name: 'Redditch', shortName: 'Redditch', type: 'site', parentCode: 'RWP' };

export interface ChartParts extends SeriesParts {
  readonly thresholds?: readonly Threshold[];
  readonly at?: Organisation;
  readonly annotations?: readonly Annotation[];
  readonly events?: readonly DatedEvent[];
  readonly recipe?: Partial<Recipe>;
  /** Up to this month; left out: all. */
  readonly to?: string;
}

/** One chart from values in the core’s unit, from April 2010 on; of 9,000 patients a month where the measure is a proportion. */
export function chartOf(measure: Measure, values: readonly number[], parts: ChartParts = {}): MeetingChart {
  const whole: MonthlySeries = { ...seriesOf(measure, values, { size: measure.kind === 'proportion' ? 9000 : undefined, ...parts } as SeriesParts), providerCode: parts.at?.code ?? trust.code };
  const series = parts.to === undefined ? whole : seriesUpTo(whole, parts.to);
  const recipe: Recipe = {
    chartKind: measure.chartKind, ruleSet: 'mdc-strict', direction: measure.direction, phaseStarts: [], baseline: null, excluded: [], gaps: null,
    screenMovingRanges: null, centreGiven: null, thresholds: parts.thresholds ?? [], measureKind: measure.kind, multiplier: measure.multiplier, ...parts.recipe,
  };
  const provider = parts.at ?? trust;
  const last = series.periods.at(-1) ?? '2010-04';
  return {
    measure, provider, assessment: assessSeries(series, recipe), annotations: parts.annotations ?? [],
    rareHarm: parts.events === undefined ? null : rareHarmOf(parts.events, measure, provider.code, lastDayOf(last)),
  };
}

/** Months that go up and down around a level without any signal. */
export const steady = (months: number, level: number, step: number): readonly number[] => Array.from({ length: months }, (_, i) => level + step * ([0, 1, -1, 0.5, -0.5, 1, -1] as const)[i % 7]!);

/** The same with other values at the end. */
export const endingIn = (months: number, level: number, step: number, end: readonly number[]): readonly number[] => [...steady(months - end.length, level, step), ...end];

export function neverEvent(id: string, incident: string, more: Partial<DatedEvent> = {}): DatedEvent {
  return {
    id, type: 'never_event', orgCode: trust.code, siteCode: null, incident, declared: incident, precision: 'day', category: 'Retained foreign object', grade: null,
    avoidable: 'unknown', acquired: 'unknown', attribution: 'unknown', status: 'open', ...more,
  };
}
