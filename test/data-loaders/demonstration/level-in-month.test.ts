import { describe, expect, it } from 'vitest';
import { levelInMonth, winterIn } from '../../../data-loaders/demonstration/level-in-month.ts';

describe('levelInMonth', () => {
  it('holds a single number in every month', () => {
    expect(levelInMonth(80, '2010-01', '2012-07')).toBe(80);
  });

  it('steps in the named month and keeps the step', () => {
    const level = { '2009-04': 17.5, '2011-06': 8.2 };
    expect(['2009-04', '2011-05', '2011-06', '2012-07'].map((month) => levelInMonth(level, month, '2012-07'))).toEqual([17.5, 17.5, 8.2, 8.2]);
  });

  it('climbs evenly over a stretch: 10 to 12 over three months is 10, 11, 12, then the next level', () => {
    const level = { '2011-04': '10 to 12', '2011-07': 5 };
    expect(['2011-04', '2011-05', '2011-06', '2011-07'].map((month) => levelInMonth(level, month, '2012-03'))).toEqual([10, 11, 12, 5]);
  });

  it('climbs to the last month of the series in the last stretch', () => {
    expect(levelInMonth({ '2012-04': '94 to 97' }, '2012-07', '2012-07')).toBe(97);
  });

  it('stays at the first number of a trend in a stretch of one month', () => {
    expect(levelInMonth({ '2012-07': '94 to 97' }, '2012-07', '2012-07')).toBe(94);
  });

  it('takes the first stretch’s beginning for months before it', () => {
    expect(levelInMonth({ '2011-04': '10 to 12' }, '2010-05', '2012-03')).toBe(10);
  });
});

describe('winterIn', () => {
  it('is whole from December to February, half in November and March, none otherwise', () => {
    expect(['10', '11', '12', '01', '02', '03', '04'].map((month) => winterIn(`2011-${month}`))).toEqual([0, 0.5, 1, 1, 1, 0.5, 0]);
  });
});
