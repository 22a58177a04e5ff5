import type { LifeCycle } from '../../src/meeting/life-cycle.ts';
import { describeLifeCycle } from '../../src/wording/describe-life-cycle.ts';
import { describe, expect, test } from './property.ts';

const life = (of: Partial<LifeCycle>): LifeCycle => ({ stage: 'new', meaning: 'concern', meant: null, was: 'common-cause', is: 'concern-low', since: '2012-06', month: 2, rebased: null, ...of });

describe('describeLifeCycle', () => {
  test.each([
    [life({}), 'New', 'New since June 2012'],
    [life({ stage: 'continuing', month: 5, since: '2012-03' }), 'Month 5', 'Continuing: month 5, since March 2012'],
    [life({ stage: 'changed-direction', meant: 'improvement' }), 'Turned', 'Turned since June 2012: it was improvement before'],
    [life({ stage: 'cleared', since: null, month: 0, rebased: '2012-07' }), 'Cleared', 'Cleared: back to usual variation; new limits from July 2012'],
    [life({ stage: 'not-judged', since: null, month: 0 }), 'Not judged', 'No verdict any more: not enough data'],
  ] as const)('of a signal that is %o says %s', (of, short, text) => {
    expect(describeLifeCycle(of)).toEqual({ short, text });
  });

  test('of no signal then or now says nothing', () => {
    expect(describeLifeCycle(life({ stage: 'none' }))).toBeNull();
  });
});
