import { describe, expect, it } from 'vitest';
import type { TriggerCondition, TriggerPoint } from '../../../src/extract/trigger-point.ts';
import { judgeTriggers } from '../../../src/meeting/triggers/judge-triggers.ts';
import type { MeetingChart } from '../../../src/meeting/meeting-chart.ts';
import { ae, atLeast95, cases, chartOf, endingIn, incidents, neverEvent, neverEvents, site, steady, thresholdOf } from '../made-charts.ts';

const pointOf = (when: TriggerCondition, more: Partial<TriggerPoint> = {}): TriggerPoint => ({ id: when.kind, name: 'A point', measures: null, providers: null, when, level: 'act', tell: ['Lead'], ...more });
const judged = (when: TriggerCondition, chart: MeetingChart, lastMeeting: string | null = '2012-05') => judgeTriggers([pointOf(when)], [chart], '2012-07', lastMeeting)[0] ?? null;

const missing = endingIn(28, 0.97, 0.005, [0.94, 0.93, 0.945]);

describe('judgeTriggers', () => {
  it('of any never event: in the months since the last meeting, also where two passed; with its day', () => {
    const values = Array.from({ length: 28 }, (_, i) => Number([13, 26].includes(i)));
    const chart = chartOf(neverEvents, values, { events: [neverEvent('a', '2011-05-02'), neverEvent('b', '2012-06-14')] });
    const when = { kind: 'events', atLeast: 1, inMonths: 1 } as const;
    expect(judged(when, chart)).toMatchObject({ id: 'events@never_events@RWP', since: '2012-06', isNew: true, evidence: { count: 1, days: ['2012-06-14'], months: ['2012-06'] } });
    expect(judged(when, chart, '2012-06')).toBeNull();
    expect(judged({ ...when, inMonths: 2 }, chart, '2012-06')).toMatchObject({ isNew: false });
    expect(judged({ ...when, atLeast: 2, inMonths: 12 }, chart)).toBeNull();
    expect(judged({ ...when, atLeast: 2, inMonths: 14 }, chart)).toMatchObject({ since: '2011-05', evidence: { count: 2 } });
  });

  it('of events known by the month only counts the month’s figure', () => {
    const chart = chartOf(neverEvents, Array.from({ length: 28 }, (_, i) => (i === 27 ? 2 : 0)));
    expect(judged({ kind: 'events', atLeast: 2, inMonths: 1 }, chart)).toMatchObject({ evidence: { count: 2, days: [], months: ['2012-07'] } });
  });

  it('of two months running below: since the second of them, a met month ends it, a month without a figure does not', () => {
    const when = { kind: 'threshold-missed', months: 2 } as const;
    expect(judged(when, chartOf(ae, missing, { thresholds: [atLeast95] }))).toMatchObject({ since: '2012-06', isNew: true, evidence: { months: 3, month: '2012-07', threshold: 0.95 } });
    expect(judged({ ...when, months: 4 }, chartOf(ae, missing, { thresholds: [atLeast95] }))).toBeNull();
    expect(judged(when, chartOf(ae, endingIn(28, 0.97, 0.005, [0.94, 0.96, 0.94]), { thresholds: [atLeast95] }))).toBeNull();
    expect(judged(when, chartOf(ae, missing, { thresholds: [atLeast95], gaps: { 26: 'not-submitted' } }))).toMatchObject({ since: '2012-07', evidence: { months: 2 } });
    expect(judged(when, chartOf(ae, missing))).toBeNull();
  });

  it('of a threshold met exactly is not missed', () => {
    expect(judged({ kind: 'threshold-missed', months: 1 }, chartOf(ae, endingIn(28, 0.97, 0.005, [0.95]), { thresholds: [atLeast95] }))).toBeNull();
  });

  it('of special cause of concern: since it first showed; an improvement never triggers', () => {
    const worse = endingIn(28, 0.9, 0.01, [0.885, 0.884, 0.886, 0.885, 0.883, 0.884, 0.885, 0.884]);
    expect(judged({ kind: 'concern', months: 1 }, chartOf(ae, worse))).toMatchObject({ since: '2012-06', evidence: { months: 2, month: '2012-07' } });
    expect(judged({ kind: 'concern', months: 2 }, chartOf(ae, worse))).toMatchObject({ since: '2012-07' });
    expect(judged({ kind: 'concern', months: 3 }, chartOf(ae, worse))).toBeNull();
    expect(judged({ kind: 'concern', months: 1 }, chartOf(ae, worse.map((value) => 1.8 - value)))).toBeNull();
  });

  it('of a neutral measure triggers on special cause and not on concern', () => {
    const chart = chartOf(incidents, [...steady(27, 15, 2), 30]);
    expect(judged({ kind: 'concern', months: 1 }, chart)).toBeNull();
    expect(judged({ kind: 'special-cause' }, chart)).toMatchObject({ evidence: { kind: 'special-cause', month: '2012-07' } });
  });

  it('of the year’s objective: over the chance asked for, since the month it was, and certain once breached', () => {
    const objective = (value: number) => ({ thresholds: [thresholdOf(value, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' })] });
    const values = endingIn(28, 5, 1, [5, 5, 8, 8]);
    const when = { kind: 'breach-probability', over: 0.5 } as const;
    expect(judged(when, chartOf(cases, values, objective(66)))).toMatchObject({ since: '2012-07', evidence: { kind: 'breach-probability' } });
    expect(judged({ ...when, over: 0.99 }, chartOf(cases, values, objective(66)))).toBeNull();
    expect(judged({ ...when, over: 0.99 }, chartOf(cases, values, objective(20)))).toMatchObject({ evidence: { probability: 1 } });
    expect(judged(when, chartOf(cases, values))).toBeNull();
  });

  it('of a threshold out of reach names the limit; of a month not submitted names the month', () => {
    expect(judged({ kind: 'cannot-reach' }, chartOf(ae, steady(28, 0.9, 0.005), { thresholds: [atLeast95] }))).toMatchObject({ isNew: false, evidence: { threshold: 0.95 } });
    const late = chartOf(ae, steady(28, 0.9, 0.01), { gaps: { 27: 'not-submitted' } });
    expect(judged({ kind: 'missing', months: 1 }, late)).toMatchObject({ since: '2012-07', evidence: { months: ['2012-07'] } });
    expect(judged({ kind: 'missing', months: 2 }, late)).toBeNull();
  });

  it('watches only the measures and providers named, and sites only where named', () => {
    const when = { kind: 'threshold-missed', months: 2 } as const;
    const charts = [chartOf(ae, missing, { thresholds: [atLeast95] }), chartOf(ae, missing, { thresholds: [atLeast95], at: site })];
    const found = (more: Partial<TriggerPoint>) => judgeTriggers([pointOf(when, more)], charts, '2012-07', null).map(({ id }) => id);
    expect(found({})).toEqual(['threshold-missed@ae@RWP']);
    expect(found({ measures: ['cases'] })).toEqual([]);
    expect(found({ providers: ['RWP01'] })).toEqual(['threshold-missed@ae@RWP01']);
  });

  it('puts the gravest level first, then what is new, then the order of the list', () => {
    const chart = chartOf(ae, missing, { thresholds: [atLeast95] });
    const points = (['inform', 'escalate', 'act'] as const).map((level) => pointOf({ kind: 'threshold-missed', months: 2 }, { id: level, level }));
    expect(judgeTriggers(points, [chart], '2012-07', null).map(({ point }) => point.level)).toEqual(['escalate', 'act', 'inform']);
    const old = chartOf(ae, endingIn(28, 0.97, 0.005, [0.94, 0.93, 0.94, 0.945, 0.93]), { thresholds: [atLeast95], at: { ...site, code: 'OLD', type: 'provider' } });
    expect(judgeTriggers([pointOf({ kind: 'threshold-missed', months: 2 })], [old, chart], '2012-07', '2012-05').map(({ isNew }) => isNew)).toEqual([true, false]);
  });
});
