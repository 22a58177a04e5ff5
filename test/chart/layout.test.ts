import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutChart } from '../../src/chart/layout.ts';

const wish = { width: 760, height: null, textSize: 12, tickWidth: 26, nameWidth: 130, noteRows: 1, keyRows: 1 };

describe('layoutChart(wish)', () => {
  test('names of lines have their room at the right, values at the left', () => {
    const { plot } = layoutChart(wish);
    expect(plot.left).toBe(36);
    expect(plot.right).toBe(618);
  });
  test('each row of notes makes room above the plot', () => {
    expect(layoutChart({ ...wish, noteRows: 3 }).plot.top - layoutChart(wish).plot.top).toBe(2 * layoutChart(wish).noteRow);
  });
  test('a height given is kept', () => {
    expect(layoutChart({ ...wish, height: 400 }).height).toBe(400);
  });
  test('for any width: the plot has a least size and everything under it is in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 3000 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 9, max: 24 }), (width, noteRows, textSize) => {
        const { plot, monthLine, yearLine, keyLine, height } = layoutChart({ ...wish, width, noteRows, textSize });
        expect(plot.right - plot.left).toBeGreaterThanOrEqual(120);
        expect(plot.bottom - plot.top).toBeGreaterThanOrEqual(120);
        expect(plot.bottom < monthLine && monthLine < yearLine && yearLine < keyLine && keyLine <= height).toBe(true);
      }),
    );
  });
});
