import { describe, expect, it } from 'vitest';
import { describeBetter, describeMeasureKind } from '../../src/wording/describe-measure.ts';

describe('describeMeasureKind', () => {
  it.each([
    [{ kind: 'proportion', multiplier: 100, denominatorLabel: 'attendances' }, 'Numerator as a share of the denominator, in per cent'],
    [{ kind: 'rate', multiplier: 100_000, denominatorLabel: 'occupied bed days' }, 'Numerator per 100,000 occupied bed days'],
    [{ kind: 'rate', multiplier: 1, denominatorLabel: 'bed' }, 'Numerator per bed'],
    [{ kind: 'rate', multiplier: 1000, denominatorLabel: null }, 'Numerator per 1,000 of the denominator'],
    [{ kind: 'ratio', multiplier: 1, denominatorLabel: null }, 'Numerator over denominator: above 1 there are more than expected'],
    [{ kind: 'count', multiplier: 1, denominatorLabel: null }, 'Cases of each month, counted'],
    [{ kind: 'value', multiplier: 1, denominatorLabel: null }, 'A score, as published'],
  ] as const)('%o: %s', (measure, words) => {
    expect(describeMeasureKind(measure)).toBe(words);
  });
});

it('describeBetter: higher, lower, or neither, because more may be better reporting', () => {
  expect(describeBetter('higher-is-better')).toBe('Higher is better');
  expect(describeBetter('lower-is-better')).toBe('Lower is better');
  expect(describeBetter('neutral')).toBe('Neither way: more may mean better reporting');
});
