import { describe, expect, it } from 'vitest';
import { timeBetween } from '../../src/queries/time-between.ts';
import type { DatedEvent } from '../../src/spc/rare-harm/dated-event.ts';

const event = (incident: string, more: Partial<DatedEvent> = {}): DatedEvent => ({
  id: incident, type: 'never_event', orgCode: 'ZZ1', siteCode: null, incident, declared: null, precision: 'day', category: null, grade: null,
  avoidable: 'unknown', acquired: 'unknown', attribution: 'unknown', status: 'open', ...more,
});

describe('timeBetween', () => {
  it('one event has no time between: null', () => {
    expect(timeBetween([event('2012-01-01')], '2012-07-31', false, 'mdc-strict')).toBeNull();
  });

  it('two events: one time, the running one apart, and nothing called usual', () => {
    const found = timeBetween([event('2012-06-14'), event('2011-11-17')], '2012-07-31', false, 'mdc-strict');
    expect(found?.between.gaps.map(({ days }) => days)).toEqual([210]);
    expect(found?.between.running?.days).toBe(47);
    expect(found?.usual).toBeNull();
  });

  it('many events: a t chart with a usual time and limits around it', () => {
    const days = Array.from({ length: 20 }, (_, index) => event(`${String(2000 + index)}-0${String(1 + (index % 3))}-01`));
    const found = timeBetween(days, '2020-01-01', false, 'mdc-strict');
    expect(found?.assessment.chartKind).toBe('t');
    expect(found?.usual).toBeGreaterThan(300);
    expect(found?.assessment.upper.at(-1)).toBeGreaterThan(found?.usual ?? 0);
  });

  it('de-escalated events and inexact days are in no time; the latter are told', () => {
    const found = timeBetween([event('2012-01-01'), event('2012-01-11'), event('2012-01-05', { status: 'de_escalated' }), event('2012-01-01', { id: 'm', precision: 'month' })], '2012-02-01', false, 'mdc-strict');
    expect(found?.between.gaps.map(({ days }) => days)).toEqual([10]);
    expect(found?.withoutDay).toBe(1);
  });

  it('by the declared day where the measure goes by it', () => {
    const found = timeBetween([event('2012-01-01', { declared: '2012-02-01' }), event('2012-01-11', { declared: '2012-02-02' })], '2012-03-01', true, 'mdc-strict');
    expect(found?.between.gaps.map(({ days }) => days)).toEqual([1]);
  });
});
