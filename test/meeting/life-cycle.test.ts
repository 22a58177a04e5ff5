import { describe, expect, it } from 'vitest';
import { lifeCycle, meaningOf } from '../../src/meeting/life-cycle.ts';
import { ae, chartOf, endingIn, incidents, steady, type ChartParts } from './made-charts.ts';

const falling = endingIn(28, 0.9, 0.01, [0.885, 0.884, 0.886, 0.885, 0.883, 0.884, 0.885, 0.884]);
/** The chart as it stood at two months; both signals begin with the seventh low month, June 2012. */
const at = (values: readonly number[], then: string, now: string, parts: ChartParts = {}) =>
  lifeCycle(chartOf(ae, values, { ...parts, to: now }).assessment, chartOf(ae, values, { ...parts, to: then }).assessment, then);

describe('lifeCycle', () => {
  it('of a run that reaches its seventh month after the last meeting is new, in its first month', () => {
    expect(at(falling, '2012-05', '2012-06')).toMatchObject({ stage: 'new', meaning: 'concern', meant: null, was: 'common-cause', is: 'concern-low', since: '2012-06', month: 1 });
  });

  it('of the same run a month later continues, in its second month', () => {
    expect(at(falling, '2012-06', '2012-07')).toMatchObject({ stage: 'continuing', meaning: 'concern', meant: 'concern', since: '2012-06', month: 2 });
  });

  it('of a run that ended is cleared, in no month', () => {
    const back = endingIn(28, 0.9, 0.01, [0.885, 0.884, 0.886, 0.885, 0.883, 0.884, 0.885, 0.901]);
    expect(at(back, '2012-06', '2012-07')).toMatchObject({ stage: 'cleared', meaning: null, meant: 'concern', since: null, month: 0, rebased: null });
  });

  it('of a concern that has become an improvement has changed direction', () => {
    const turned = endingIn(28, 0.9, 0.01, [0.885, 0.884, 0.886, 0.885, 0.883, 0.884, 0.885, 0.96]);
    expect(at(turned, '2012-06', '2012-07')).toMatchObject({ stage: 'changed-direction', meaning: 'improvement', meant: 'concern', month: 1 });
  });

  it('of a signal that ended between the meetings and came back is new again', () => {
    const twice = endingIn(28, 0.9, 0.005, [0.85, 0.9, 0.905, 0.85]);
    expect(at(twice, '2012-04', '2012-07')).toMatchObject({ stage: 'new', meaning: 'concern', meant: 'concern', since: '2012-07', month: 1 });
  });

  it('of a month without a figure neither lengthens nor ends a signal', () => {
    const gap = chartOf(ae, [...falling, 0.884], { gaps: { 27: 'not-submitted' } });
    const then = chartOf(ae, [...falling, 0.884], { gaps: { 27: 'not-submitted' }, to: '2012-06' });
    expect(lifeCycle(gap.assessment, then.assessment, '2012-06')).toMatchObject({ stage: 'continuing', since: '2012-06', month: 2 });
  });

  it('of a chart whose last month is late keeps the life it had', () => {
    const late = { gaps: { 27: 'not-submitted' } } as const;
    expect(at(falling, '2012-06', '2012-07', late)).toMatchObject({ stage: 'continuing', month: 1, since: '2012-06' });
  });

  it('of no signal then or now is none; of a chart that did not exist then, new', () => {
    expect(at(steady(28, 0.9, 0.01), '2012-05', '2012-07').stage).toBe('none');
    expect(lifeCycle(chartOf(ae, falling).assessment, null, '2012-05')).toMatchObject({ stage: 'new', was: null, meant: null });
  });

  it('of new limits since the last meeting names their first month', () => {
    const now = chartOf(ae, falling, { recipe: { phaseStarts: ['2012-07'] } });
    const then = chartOf(ae, falling, { recipe: { phaseStarts: ['2012-07'] }, to: '2012-06' });
    expect(lifeCycle(now.assessment, then.assessment, '2012-06').rebased).toBe('2012-07');
  });

  it('of a neutral measure means neither', () => {
    const now = chartOf(incidents, [...steady(27, 10, 1), 25]);
    expect(lifeCycle(now.assessment, null, '2012-05')).toMatchObject({ stage: 'new', meaning: 'neither' });
    expect(['improvement-low', 'concern-high', 'neither-low', 'common-cause', 'not-enough-data'].map((variation) => meaningOf(variation as never))).toEqual(['improvement', 'concern', 'neither', null, null]);
  });
});
