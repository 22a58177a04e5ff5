import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/extract/problem.ts';
import { describeNotDrawn } from '../../src/wording/describe-not-drawn.ts';

const found = (rule: Problem['rule'], seen: string, count: number): Problem => ({ rule, severity: 'warn', file: 'a.csv', line: 2, column: 'period_type', seen, expected: null, count });

describe('describeNotDrawn', () => {
  it('a file with quarters and years says how many figures of each it brought', () => {
    expect(describeNotDrawn('a.csv', [found('not-monthly', 'quarter', 1200), found('not-monthly', 'quarter', 24), found('not-monthly', 'year', 1), found('overlapping-windows', 'rolling_12_month', 3)]))
      .toBe('a.csv: 1,224 figures by quarter, 1 figure by year, 3 figures of rolling twelve months');
  });

  it('a file of months alone says nothing', () => {
    expect(describeNotDrawn('a.csv', [found('volume-jump', '300', 1)])).toBeNull();
  });
});
