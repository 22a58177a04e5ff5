import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/spc/assessment.ts';
import { evidenceGroupOf, evidenceOf, rankByEvidence } from '../../../src/spc/comparison/rank-by-evidence.ts';
import { madeAssessment, repeated, standard } from '../judgement/made-assessment.ts';

const made = (mean: number, spread: number, more: Partial<Assessment> = {}): Assessment => ({
  ...madeAssessment({ values: repeated([mean], 24), lines: { centre: mean, lower: mean - 3 * spread, upper: mean + 3 * spread }, thresholds: [standard(0.95, 'at-least')] }),
  ...more,
});

describe('evidenceOf', () => {
  it('mean 0.90, limits 0.87 and 0.93, threshold at least 0.95: five standard deviations', () => {
    expect(evidenceOf({ assessment: made(0.9, 0.01), z: null })).toBeCloseTo(5, 10);
  });

  it('on the right side of the threshold it is negative; on the threshold it is 0; without spread it is 99', () => {
    expect(evidenceOf({ assessment: made(0.98, 0.01), z: null })).toBeCloseTo(-3, 10);
    expect(evidenceOf({ assessment: made(0.95, 0.01), z: null })).toBe(0);
    expect(evidenceOf({ assessment: made(0.9, 0), z: null })).toBe(99);
  });

  it('an at-most threshold: above it is the wrong side', () => {
    const assessment = madeAssessment({ values: repeated([8], 24), lines: { centre: 8, lower: 2, upper: 14 }, thresholds: [standard(4, 'at-most')] });
    expect(evidenceOf({ assessment, z: null })).toBeCloseTo(2, 10);
  });

  it('without a threshold: the distance from all providers, on the worse side', () => {
    const assessment = madeAssessment({ values: repeated([8], 24) });
    expect(evidenceOf({ assessment, z: -2 })).toBe(2);
    expect(evidenceOf({ assessment: { ...assessment, recipe: { ...assessment.recipe, direction: 'lower-is-better' } }, z: -2 })).toBe(-2);
    expect(evidenceOf({ assessment: { ...assessment, recipe: { ...assessment.recipe, direction: 'neutral' } }, z: -2 })).toBe(2);
    expect(evidenceOf({ assessment, z: null })).toBeNull();
  });
});

describe('evidenceGroupOf', () => {
  it('an improvement that still fails stands with those that fail; concern before everything', () => {
    expect(evidenceGroupOf(made(0.9, 0.01, { variation: 'improvement-high', assurance: 'fail' }))).toBe('fails');
    expect(evidenceGroupOf(made(0.98, 0.01, { variation: 'concern-low', assurance: 'pass' }))).toBe('concern');
    expect(evidenceGroupOf(made(0.94, 0.01))).toBe('misses');
    expect(evidenceGroupOf(made(0.96, 0.01))).toBe('ordinary');
    expect(evidenceGroupOf(made(0.96, 0.01, { variation: 'not-enough-data' }))).toBe('not-enough-data');
  });
});

describe('rankByEvidence', () => {
  it('93% of a steady process is before 80% of a wavering one: evidence, not the raw value', () => {
    const steady = { name: 'steady', assessment: made(0.93, 0.002), z: null };
    const wavering = { name: 'wavering', assessment: made(0.8, 0.06), z: null };
    const concern = { name: 'concern', assessment: made(0.97, 0.01, { variation: 'concern-low' }), z: null };
    expect(rankByEvidence([wavering, steady, concern]).map(({ name, group }) => [name, group])).toEqual([
      ['concern', 'concern'], ['steady', 'misses'], ['wavering', 'misses'],
    ]);
  });

  it('what nothing measures is last in its group; ties keep their order; nobody gives nobody', () => {
    const plain = madeAssessment({ values: repeated([8], 24) });
    expect(rankByEvidence([{ name: 'a', assessment: plain, z: null }, { name: 'b', assessment: plain, z: 1 }, { name: 'c', assessment: plain, z: null }]).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
    expect(rankByEvidence([])).toEqual([]);
  });
});
