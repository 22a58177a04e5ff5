import { describe, expect, it } from 'vitest';
import { describePareto } from '../../src/wording/describe-pareto.ts';

const parts = (...cases: readonly number[]) => cases.map((each, index) => ({ name: 'ABCDEFG'[index] ?? '?', cases: each }));

describe('describePareto', () => {
  it('names the few that make up four fifths, and how much that is', () => {
    expect(describePareto(parts(70, 15, 15))).toBe('2 of 3 make up 85% of 100 events: A and B.');
    expect(describePareto(parts(80, 10, 10))).toBe('1 of 3 makes up 80% of 100 events: A.');
    expect(describePareto(parts(20, 20, 20, 20, 20))).toBe('4 of 5 make up 80% of 100 events.');
  });
  it('no few stand out, one part and none', () => {
    expect(describePareto(parts(5, 5))).toBe('No few stand out: it takes all 2 to make up 100% of 10 events.');
    expect(describePareto(parts(5))).toBe('');
    expect(describePareto([])).toBe('');
  });
});
