import { describe, expect, test } from 'vitest';
import { readoutLines } from '../../src/chart/readout-lines.ts';

const month = (details: string[], signal: string | null = null) => ({ heading: 'May 2012', value: '84.5%', details, signal });

describe('readoutLines(readouts, width)', () => {
  test('short facts on a wide chart: one line; no months: one line', () => {
    expect(readoutLines([month(['7,412 of 8,935 patients', 'not met'])], 900)).toBe(1);
    expect(readoutLines([], 900)).toBe(1);
  });
  test('the wordiest month decides for all', () => {
    const long = 'Improvement: one of two months in three close to the upper process limit, and 15th month in a row above the mean';
    expect(readoutLines([month(['not met']), month(['54 of 65 patients with a stroke spent at least 90% of their stay on a stroke unit', 'met: above the 80% threshold'], long)], 940)).toBe(2);
  });
  test('the narrower the chart the more lines, up to six', () => {
    const facts = [month(['10,379 of 11,363 patients admitted, discharged or transferred', 'not met: below the 95% threshold'], 'Concern: below the lower process limit')];
    const lines = [1000, 420, 330, 150].map((width) => readoutLines(facts, width));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines.at(0)).toBe(1);
    expect(lines.at(2)).toBeGreaterThanOrEqual(4);
    expect(lines.at(-1)).toBe(6);
  });
});
