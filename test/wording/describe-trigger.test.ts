import type { TriggerCondition, TriggerPoint } from '../../src/extract/trigger-point.ts';
import type { MeetingChart } from '../../src/meeting/meeting-chart.ts';
import { judgeTriggers, type Triggered } from '../../src/meeting/triggers/judge-triggers.ts';
import { describeCondition, describeTrigger } from '../../src/wording/describe-trigger.ts';
import { ae, atLeast95, cases, chartOf, endingIn, neverEvent, neverEvents, steady, thresholdOf } from '../meeting/made-charts.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const pointOf = (when: TriggerCondition, more: Partial<TriggerPoint> = {}): TriggerPoint => ({ id: 'p', name: 'A point', measures: null, providers: null, when, level: 'act', tell: ['Executive nurse', 'Lead commissioner'], ...more });
const wordsOf = (when: TriggerCondition, chart: MeetingChart, more: Partial<TriggerPoint> = {}) => describeTrigger(judgeTriggers([pointOf(when, more)], [chart], '2012-07', '2012-05')[0] as Triggered);

describe('describeCondition', () => {
  test.each([
    [{ kind: 'events', atLeast: 1, inMonths: 1 }, '1 event in 1 month'],
    [{ kind: 'events', atLeast: 2, inMonths: 12 }, '2 events or more in 12 months'],
    [{ kind: 'threshold-missed', months: 1 }, 'the threshold missed'],
    [{ kind: 'threshold-missed', months: 2 }, 'the threshold missed 2 months running'],
    [{ kind: 'concern', months: 1 }, 'special cause of concern'],
    [{ kind: 'concern', months: 3 }, 'special cause of concern for 3 months'],
    [{ kind: 'special-cause' }, 'special cause that is no improvement'],
    [{ kind: 'breach-probability', over: 0.5 }, 'a chance of over 50 in 100 of breaching the annual objective'],
    [{ kind: 'cannot-reach' }, 'a threshold that the process cannot reach'],
    [{ kind: 'missing', months: 1 }, 'a month not submitted'],
    [{ kind: 'missing', months: 2 }, '2 months running not submitted'],
  ] as const)('of %j says %s', (when, words) => {
    expect(describeCondition(when)).toBe(words);
    expectPlainEnglish(words);
  });
});

describe('describeTrigger', () => {
  test('of never events says their days, and whom to tell', () => {
    const chart = chartOf(neverEvents, Array.from({ length: 28 }, (_, i) => Number(i >= 26)), { events: [neverEvent('a', '2012-06-14'), neverEvent('b', '2012-07-02')] });
    expect(wordsOf({ kind: 'events', atLeast: 1, inMonths: 1 }, chart, { name: 'Any never event', measures: ['never_events'], level: 'escalate' })).toEqual({
      title: 'Any never event · Worcestershire Acute', sentence: 'Triggered in June 2012: 2 never events, on 14 June 2012 and 2 July 2012.', tell: 'To be escalated: Executive nurse and Lead commissioner',
    });
  });

  test('of events without days says their months; of a point for several measures names the measure', () => {
    const chart = chartOf(neverEvents, Array.from({ length: 28 }, (_, i) => (i === 27 ? 2 : 0)));
    expect(wordsOf({ kind: 'events', atLeast: 1, inMonths: 1 }, chart)).toMatchObject({ title: 'A point · Never events · Worcestershire Acute', sentence: 'Triggered in July 2012: 2 never events, in July 2012.' });
  });

  test('of each other condition gives the numbers behind it', () => {
    const worse = endingIn(28, 0.9, 0.01, [0.885, 0.884, 0.886, 0.885, 0.883, 0.884, 0.885, 0.884]);
    expect(wordsOf({ kind: 'threshold-missed', months: 2 }, chartOf(ae, endingIn(28, 0.97, 0.005, [0.94, 0.93, 0.945]), { thresholds: [atLeast95] })).sentence)
      .toBe('Triggered since June 2012: 94.5% in July 2012, below the 95% threshold, missed in 3 months running.');
    expect(wordsOf({ kind: 'concern', months: 1 }, chartOf(ae, worse)).sentence).toBe('Triggered since June 2012: 88.4% in July 2012, special cause of concern for 2 months.');
    expect(wordsOf({ kind: 'cannot-reach' }, chartOf(ae, steady(28, 0.9, 0.005), { thresholds: [atLeast95] })).sentence)
      .toMatch(/^Triggered since June 2011: the 95% threshold lies beyond the process limit of 9\d\.\d%\.$/);
    expect(wordsOf({ kind: 'breach-probability', over: 0.5 }, chartOf(cases, endingIn(28, 5, 1, [5, 5, 5, 9]), { thresholds: [thresholdOf(20, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' })] })).sentence)
      .toMatch(/^Triggered since April 2012: 24 cases after 4 months of 2012\/13, of 20 allowed for the year: the objective is exceeded by 4\.$/);
    expect(wordsOf({ kind: 'missing', months: 1 }, chartOf(ae, steady(28, 0.9, 0.01), { gaps: { 27: 'not-submitted' } })).sentence).toBe('Triggered since July 2012: July 2012 not submitted.');
  });
});
