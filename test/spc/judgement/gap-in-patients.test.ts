import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapInPatients } from '../../../src/spc/judgement/gap-in-patients.ts';
import { madeAssessment, repeated, standard, type Made } from './made-assessment.ts';

const proportion = { kind: 'proportion', multiplier: 1, fractionalCounts: false } as const;
const count = { kind: 'count', multiplier: 1, fractionalCounts: false } as const;

function patients(numerators: readonly number[], denominators: readonly number[], more: Partial<Made>): Made {
  return { values: numerators.map((x, i) => x / denominators[i]!), numerators, denominators, ...more };
}

describe('gapInPatients of proportions', () => {
  const base = patients(repeated([70, 73], 16), repeated([100], 16), {
    thresholds: [standard(0.76, 'at-least')], lines: { centre: 0.715, lower: 0.635, upper: 0.795 },
  });

  it('73 of 100 against 0.76 is 3 short in the latest month, 4.5 rounded up to 5 in the usual one', () => {
    const found = gapInPatients(madeAssessment(base), proportion)!;
    expect(found.latest).toEqual({ short: 3, spare: 0, denominator: 100, period: '2024-07' });
    expect(found.usual).toEqual({ short: 5, spare: 0, denominator: 100, months: 16 });
  });

  it('reliable on an XmR chart: the centre at 0.76 + 0.08, so 84 − 71.5 rounded up is 13 more', () => {
    expect(gapInPatients(madeAssessment(base), proportion)!.reliable).toEqual({ short: 13, spare: 0, denominator: 100 });
  });

  it('reliable is out of reach where the limits are wider than the room above the threshold', () => {
    const wide = { ...base, lines: { centre: 0.715, lower: 0.415, upper: 1.015 } };
    expect(gapInPatients(madeAssessment(wide), proportion)!.reliable).toBe('out-of-reach');
    expect(gapInPatients(madeAssessment(wide), { ...proportion, maxPercentOver100: true })!.reliable).toMatchObject({ spare: 0 });
  });

  it('reliable on a p chart: at Wilson’s bound the lower limit lies on the threshold', () => {
    const p = { ...base, chartKind: 'p' as const, lines: { centre: 0.715, lower: 0.58, upper: 0.85 } };
    const found = gapInPatients(madeAssessment(p), proportion)!;
    if (found.reliable === null || found.reliable === 'out-of-reach') throw new Error('no figure');
    const needed = (71.5 + found.reliable.short) / 100;
    const lower = (centre: number) => centre - 3 * Math.sqrt((centre * (1 - centre)) / 100);
    expect(lower(needed)).toBeGreaterThanOrEqual(0.76);
    expect(lower(needed - 0.01)).toBeLessThan(0.76);
  });

  it('exactly on the threshold is met: 7 of 100 against 0.07, nothing short and nothing to spare', () => {
    const made = patients(repeated([7], 16), repeated([100], 16), { thresholds: [standard(0.07, 'at-least')] });
    expect(gapInPatients(madeAssessment(made), proportion)!.latest).toMatchObject({ short: 0, spare: 0 });
  });

  it('at-most is mirrored: 9 of 100 against 0.07 is 2 too many, 4 leaves 3 to spare', () => {
    const made = (last: number) => patients([...repeated([7], 15), last], repeated([100], 16), { thresholds: [standard(0.07, 'at-most')] });
    expect(gapInPatients(madeAssessment(made(9)), proportion)!.latest).toMatchObject({ short: 2, spare: 0 });
    expect(gapInPatients(madeAssessment(made(4)), proportion)!.latest).toMatchObject({ short: 0, spare: 3 });
  });

  it('half patients are counted in halves where the measure has them', () => {
    const made = patients([...repeated([80], 15), 79.5], repeated([100], 16), { thresholds: [standard(0.85, 'at-least')] });
    expect(gapInPatients(madeAssessment(made), { ...proportion, fractionalCounts: true })!.latest.short).toBe(5.5);
    expect(gapInPatients(madeAssessment(made), proportion)!.latest.short).toBe(6);
  });

  it('is null without a threshold, without numerators, and for values that are no people', () => {
    expect(gapInPatients(madeAssessment({ ...base, thresholds: [] }), proportion)).toBeNull();
    expect(gapInPatients(madeAssessment({ ...base, numerators: repeated([70], 16).map(() => null) }), proportion)).toBeNull();
    expect(gapInPatients(madeAssessment(base), { ...proportion, kind: 'value' })).toBeNull();
    expect(gapInPatients(madeAssessment({ values: [] }), proportion)).toBeNull();
  });
});

describe('gapInPatients of counts and rates', () => {
  it('9 cases against at most 6: 3 too many; reliable on a c chart at (√(6 + 2.25) − 1.5)² = 1.88 a month', () => {
    const made: Made = {
      values: [...repeated([7], 15), 9], thresholds: [standard(6, 'at-most')], chartKind: 'c', lines: { centre: 7.125, lower: 0, upper: 15.1 },
    };
    const found = gapInPatients(madeAssessment(made), count)!;
    expect(found.latest.short).toBe(3);
    expect(found.usual.short).toBe(2);
    expect(found.reliable).toMatchObject({ short: Math.ceil(7.125 - 1.8834) });
  });

  it('a rate per 1,000 bed days becomes cases: 12 in 5,000 against at most 2 is 2 too many', () => {
    const numerators = [...repeated([10], 15), 12];
    const made: Made = {
      values: numerators.map((x) => x / 5), numerators, denominators: numerators.map(() => 5000), chartKind: 'u',
      thresholds: [standard(2, 'at-most')], lines: { centre: 2.025, lower: 0.1, upper: 3.93 },
    };
    const found = gapInPatients(madeAssessment(made), { kind: 'rate', multiplier: 1000, fractionalCounts: false })!;
    expect(found.latest).toMatchObject({ short: 2, denominator: 5000 });
    // (√(10 + 2.25) − 1.5)² = 4 cases a month; 10.125 are usual.
    expect(found.reliable).toMatchObject({ short: 7 });
  });

  it('on an XmR chart of counts, limits wider than the threshold put it out of reach', () => {
    const made: Made = { values: repeated([7, 9], 16), thresholds: [standard(4, 'at-most')], lines: { centre: 8, lower: 2.7, upper: 13.3 } };
    expect(gapInPatients(madeAssessment(made), count)!.reliable).toBe('out-of-reach');
  });
});

it('gapInPatients: adding the patients that are short meets the threshold, one fewer does not', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 30_000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 100 }), (n, share, percent) => {
    const x = Math.round(n * share);
    const level = percent / 100;
    const made = patients(repeated([x], 15), repeated([n], 15), { thresholds: [standard(level, 'at-least')] });
    const { short, spare } = gapInPatients(madeAssessment(made), proportion)!.latest;
    expect((x + short) / n).toBeGreaterThanOrEqual(level - 1e-8);
    if (short > 0) expect((x + short - 1) / n).toBeLessThan(level);
    if (spare > 0) expect((x - spare) / n).toBeGreaterThanOrEqual(level - 1e-8);
    expect(short === 0 || spare === 0).toBe(true);
  }));
});
