import type { Observation } from '../spc/observation.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';

/** The figures of one measure at one organisation. */
export interface FigureGroup {
  readonly measureId: string;
  readonly orgCode: string;
  readonly observations: readonly Observation[];
}

/** One row of `events-by-month.sql`. */
export interface EventCount {
  readonly measureId: string;
  /** The provider itself, or one of its sites. */
  readonly orgCode: string;
  readonly providerCode: string;
  readonly month: Period;
  /** Events that count. */
  readonly cases: number;
  /** Events of the sort, counted or not. */
  readonly reported: number;
  /** The month was not over when the newest rows were extracted. */
  readonly provisional: boolean;
}

interface Span {
  from: Period;
  to: Period;
}

const GAPS: readonly Observation['status'][] = ['not-submitted', 'suppressed', 'not-applicable', 'insufficient', 'censored'];

function widen(spans: Map<string, Span>, key: string, month: Period): void {
  const span = spans.get(key);
  if (span === undefined) spans.set(key, { from: month, to: month });
  else if (month < span.from) span.from = month;
  else if (month > span.to) span.to = month;
}

/**
 * When does an organisation report events of a sort, so that a month without any is a month without harm?
 *
 * It reports from the first to the last month of which it has told anything of that sort: an event, counted or not, or a monthly
 * figure or nil return of any measure of that sort. A site reports when its provider does. Before and after, nobody knows: a gap.
 * A month in between that is said to be not submitted (or suppressed…) is the exception, for the provider's sites too.
 */
export class ReportingCalendar {
  private readonly told = new Map<string, Span>();
  private readonly ofEvents = new Map<string, Span>();
  private readonly gaps = new Map<string, Observation['status']>();

  constructor(groups: readonly FigureGroup[], counts: readonly EventCount[], measures: ReadonlyMap<string, Measure>) {
    for (const { measureId, orgCode, providerCode, month } of counts) {
      if (orgCode !== providerCode) continue;
      widen(this.told, `${measureId} ${orgCode}`, month);
      widen(this.ofEvents, `${measureId} ${orgCode}`, month);
    }
    for (const { measureId, orgCode, observations } of groups) {
      const type = measures.get(measureId)?.sourceEventType;
      if (type === undefined) continue;
      for (const { period, status } of observations) {
        if (GAPS.includes(status)) this.gaps.set(`${type} ${orgCode} ${period}`, status);
        else widen(this.told, `type ${type} ${orgCode}`, period);
      }
    }
  }

  /** First and last month told of, by the organisation or a provider it belongs to; empty (`from` after `to`) when nothing is. */
  span(measure: Measure, orgCode: string, providers: readonly string[]): Readonly<Span> {
    const whole = { from: '9999-12', to: '0000-01' };
    for (const org of new Set([orgCode, ...providers])) {
      for (const key of [`${measure.id} ${org}`, `type ${measure.sourceEventType ?? ''} ${org}`]) {
        const span = this.told.get(key);
        if (span === undefined) continue;
        if (span.from < whole.from) whole.from = span.from;
        if (span.to > whole.to) whole.to = span.to;
      }
    }
    return whole;
  }

  /** Do the events of a provider reach over this month, so that their number can be held against a monthly figure? */
  eventsCover(measure: Measure, providers: readonly string[], month: Period): boolean {
    return providers.some((provider) => {
      const span = this.ofEvents.get(`${measure.id} ${provider}`);
      return span !== undefined && month >= span.from && month <= span.to;
    });
  }

  /** Why nothing is known of this month although the organisation reports; null: it does report it. */
  gapIn(measure: Measure, orgCode: string, providers: readonly string[], month: Period): Observation['status'] | null {
    for (const org of [orgCode, ...providers]) {
      const gap = this.gaps.get(`${measure.sourceEventType ?? ''} ${org} ${month}`);
      if (gap !== undefined) return gap;
    }
    return null;
  }
}
