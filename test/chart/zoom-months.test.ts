import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWhole, latestMonths, LEAST_MONTHS, shiftMonths, zoomIn, zoomOut, zoomTo } from '../../src/chart/zoom-months.ts';

describe('zooming along months', () => {
  test('zoomIn(28 months, on none): the later half', () => expect(zoomIn({ from: 0, to: 27 }, 28, null)).toEqual({ from: 14, to: 27 }));
  test('zoomIn(28 months, on the third): about it, inside the series', () => expect(zoomIn({ from: 0, to: 27 }, 28, 2)).toEqual({ from: 0, to: 13 }));
  test('zoomIn stops at six months', () => expect(zoomIn({ from: 3, to: 8 }, 28, 5)).toEqual({ from: 3, to: 8 }));
  test('zoomOut doubles, and ends with all', () => {
    expect(zoomOut({ from: 10, to: 15 }, 40)).toEqual({ from: 7, to: 18 });
    expect(zoomOut({ from: 14, to: 27 }, 28)).toEqual({ from: 0, to: 27 });
  });
  test('zoomTo(20, 11): the ten months between, either way', () => {
    expect(zoomTo(20, 11, 28)).toEqual({ from: 11, to: 20 });
    expect(zoomTo(11, 20, 28)).toEqual({ from: 11, to: 20 });
  });
  test('zoomTo(27, 27): six months, inside the series', () => expect(zoomTo(27, 27, 28)).toEqual({ from: 22, to: 27 }));
  test('latestMonths(24) of 28, and of 10', () => {
    expect(latestMonths(24, 28)).toEqual({ from: 4, to: 27 });
    expect(latestMonths(24, 10)).toEqual({ from: 0, to: 9 });
  });
  test('shiftMonths stops at the ends', () => {
    expect(shiftMonths({ from: 2, to: 7 }, 28, -12)).toEqual({ from: 0, to: 5 });
    expect(shiftMonths({ from: 20, to: 25 }, 28, 12)).toEqual({ from: 22, to: 27 });
  });

  test('no sequence of steps leaves the series or shows fewer than six months of it', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('in'), about: fc.option(fc.nat(80)) }), fc.record({ kind: fc.constant('out') }),
      fc.record({ kind: fc.constant('shift'), by: fc.integer({ min: -40, max: 40 }) }), fc.record({ kind: fc.constant('to'), a: fc.nat(80), b: fc.nat(80) }),
    ) as fc.Arbitrary<{ kind: string; about?: number | null; by?: number; a?: number; b?: number }>;
    fc.assert(fc.property(fc.integer({ min: 1, max: 80 }), fc.array(step, { maxLength: 20 }), (months, steps) => {
      let shown = { from: 0, to: months - 1 };
      expect(isWhole(shown, months)).toBe(true);
      for (const { kind, about, by, a, b } of steps) {
        shown = kind === 'in' ? zoomIn(shown, months, about ?? null) : kind === 'out' ? zoomOut(shown, months)
          : kind === 'shift' ? shiftMonths(shown, months, by ?? 0) : zoomTo(a ?? 0, b ?? 0, months);
        expect(shown.from).toBeGreaterThanOrEqual(0);
        expect(shown.to).toBeLessThan(months);
        expect(shown.to - shown.from + 1).toBeGreaterThanOrEqual(Math.min(LEAST_MONTHS, months));
      }
    }));
  });
});
