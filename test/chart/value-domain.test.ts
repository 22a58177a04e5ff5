import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, valueDomain, valueTicks } from '../../src/chart/value-domain.ts';

const SHARE = { floor: 0, ceiling: 1 };
const COUNT = { floor: 0, ceiling: null };

describe('valueDomain(drawn, bounds)', () => {
  test('values high above zero: begins at a round value below the lowest', () => {
    const [low, high] = valueDomain([0.84, 0.93, 0.95], SHARE);
    expect(low).toBeCloseTo(0.83, 10);
    expect(high).toBeCloseTo(0.96, 10);
  });
  test('values near zero: begins at zero', () => {
    expect(valueDomain([3, 14, 9], COUNT)[0]).toBe(0);
  });
  test('never past a bound, though limits are', () => {
    expect(valueDomain([0.9, 1.07, -0.2], SHARE)).toEqual([0, 1]);
    expect(valueDomain([0.97, 0.99, 1.04], SHARE)[1]).toBe(1);
  });
  test('a constant series has room around it', () => {
    const [low, high] = valueDomain([12.4, 12.4], COUNT);
    expect(low).toBeLessThan(12.4);
    expect(high).toBeGreaterThan(12.4);
  });
  test('always 100%: ends at 100% and shows some percentages below', () => {
    const [low, high] = valueDomain([1, 1, 1], SHARE);
    expect(high).toBe(1);
    expect(low).toBeLessThan(0.99);
  });
  test('always zero: from zero up to one', () => {
    expect(valueDomain([0, 0], COUNT)).toEqual([0, 1]);
  });
  test('negative values without bounds stay inside', () => {
    const [low, high] = valueDomain([-4, -2], { floor: null, ceiling: null });
    expect(low).toBeLessThan(-4);
    expect(high).toBeGreaterThan(-2);
  });
  test('nothing to draw: 0 to 1', () => {
    expect(valueDomain([null, Number.NaN], COUNT)).toEqual([0, 1]);
  });
  test('for any values: a stretch with extent that contains every clipped value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 1 }), (values) => {
        const [low, high] = valueDomain(values, SHARE);
        expect(low).toBeLessThan(high);
        for (const value of values) {
          expect(clip(value, SHARE)).toBeGreaterThanOrEqual(low);
          expect(clip(value, SHARE)).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});

describe('valueTicks(domain, height, whole)', () => {
  test('about one every 48 pixels, at round values', () => {
    const { values, step } = valueTicks([0.83, 0.96], 300);
    expect(step).toBeCloseTo(0.02, 10);
    expect(values.map((value) => Math.round(value * 100))).toEqual([84, 86, 88, 90, 92, 94, 96]);
  });
  test('counts have no tick between whole numbers', () => {
    expect(valueTicks([0, 2], 400, true)).toEqual({ values: [0, 1, 2], step: 1 });
  });
});
