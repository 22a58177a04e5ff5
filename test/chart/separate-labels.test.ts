import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { separateLabels } from '../../src/chart/separate-labels.ts';

describe('separateLabels(labels, low, high)', () => {
  test('labels far apart stay at their lines', () => {
    expect(separateLabels([{ at: 20, size: 14 }, { at: 80, size: 14 }], 0, 100)).toEqual([20, 80]);
  });
  test('two that touch share the push', () => {
    expect(separateLabels([{ at: 50, size: 14 }, { at: 52, size: 14 }], 0, 100)).toEqual([44, 58]);
  });
  test('a tie keeps the order given', () => {
    expect(separateLabels([{ at: 50, size: 10 }, { at: 50, size: 10 }, { at: 50, size: 10 }], 0, 100)).toEqual([40, 50, 60]);
  });
  test('gives the middles in the order asked, not in the order of height', () => {
    expect(separateLabels([{ at: 80, size: 14 }, { at: 20, size: 14 }], 0, 100)).toEqual([80, 20]);
  });
  test('a label at the edge is kept inside', () => {
    expect(separateLabels([{ at: 0, size: 14 }, { at: 100, size: 14 }], 0, 100)).toEqual([7, 93]);
  });
  test('no labels: nothing', () => {
    expect(separateLabels([], 0, 100)).toEqual([]);
  });
  test('for any labels that fit: none overlaps, all lie inside, the order of lines is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 320 }), { maxLength: 12 }), (heights) => {
        const middles = separateLabels(heights.map((at) => ({ at, size: 20 })), 0, 300);
        const sorted = [...middles].sort((a, b) => a - b);
        for (let index = 1; index < sorted.length; index += 1) expect(sorted[index]! - sorted[index - 1]!).toBeGreaterThanOrEqual(20 - 1e-6);
        for (const middle of middles) expect(middle >= 10 - 1e-6 && middle <= 290 + 1e-6).toBe(true);
        for (const [a, first] of heights.entries()) for (const [b, second] of heights.entries()) if (first < second) expect(middles[a]!).toBeLessThan(middles[b]!);
      }),
    );
  });
});
