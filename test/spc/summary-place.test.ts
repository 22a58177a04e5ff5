import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assurance, Variation } from '../../src/spc/assessment.ts';
import { countSummary, SUMMARY_COLUMNS, SUMMARY_ROWS, summaryColumnOf, summaryRowOf } from '../../src/spc/summary-place.ts';

const VARIATIONS: readonly Variation[] = [
  'improvement-high', 'improvement-low', 'concern-high', 'concern-low', 'neither-high', 'neither-low', 'common-cause', 'not-enough-data',
];
const ASSURANCES: readonly (Assurance | null)[] = ['pass', 'fail', 'hit-or-miss', null];

describe('summary place', () => {
  it('summaryRowOf puts high and low of one meaning into one row', () => {
    expect(VARIATIONS.map((variation) => summaryRowOf({ variation }))).toEqual([
      'improvement', 'improvement', 'concern', 'concern', 'neither', 'neither', 'common-cause', 'not-enough-data',
    ]);
  });

  it('countSummary of any charts adds up to their number, each cell to the charts placed there', () => {
    fc.assert(fc.property(fc.array(fc.record({ variation: fc.constantFrom(...VARIATIONS), assurance: fc.constantFrom(...ASSURANCES) })), (charts) => {
      const counts = countSummary(charts);
      let sum = 0;
      for (const row of SUMMARY_ROWS) {
        for (const column of SUMMARY_COLUMNS) {
          sum += counts[row][column];
          expect(counts[row][column]).toBe(charts.filter((chart) => summaryRowOf(chart) === row && summaryColumnOf(chart) === column).length);
        }
      }
      expect(sum).toBe(charts.length);
    }));
  });
});
