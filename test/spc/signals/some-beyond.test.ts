import { describe, expect, it } from 'vitest';
import { detectSomeBeyond, type SomeBeyond } from '../../../src/spc/signals/some-beyond.ts';
import { firings, flaggedBy, pointsOf } from './fire-on.ts';

const STRICT: SomeBeyond = { some: 2, of: 3, zone: 3, outsideCounts: false, othersOnSameSide: true, completingOnly: false };
const QCC: SomeBeyond = { ...STRICT, outsideCounts: true, othersOnSameSide: false, completingOnly: true };
const FOUR: SomeBeyond = { ...QCC, some: 4, of: 5, zone: 2 };

/** Centre 50, σ 2: 2σ lines 46 and 54, limits 44 and 56. */
const flags = (values: readonly (number | null)[], rule: SomeBeyond, recipe = {}): number[] =>
  flaggedBy(firings(pointsOf(values, 50, 2, recipe), (all, bit, fire) => detectSomeBeyond(all, rule, bit, fire)));

describe('detectSomeBeyond, two of three as Making Data Count', () => {
  it('flags the two far points, not the third on the same side', () => {
    expect(flags([50, 55, 51, 55, 50], STRICT)).toEqual([1, 3]);
    expect(flags([50, 45, 45, 49, 50], STRICT)).toEqual([1, 2]);
  });

  it('needs the third on the same side of the centre', () => {
    expect(flags([50, 55, 49, 55, 50], STRICT)).toEqual([]);
    expect(flags([50, 55, 50, 55, 50], STRICT)).toEqual([]);
    expect(flags([49, 55, 55, 49], STRICT)).toEqual([]);
  });

  it('does not count a point beyond the limit among the two', () => {
    expect(flags([51, 57, 55, 51], STRICT)).toEqual([]);
    expect(flags([51, 57, 55, 51], { ...STRICT, outsideCounts: true })).toEqual([1, 2]);
  });

  it('lets a point beyond the limit be the third', () => expect(flags([55, 57, 55], STRICT)).toEqual([0, 2]));

  it('counts a point on the limit and not one on the 2σ line', () => {
    expect(flags([51, 56, 56], STRICT)).toEqual([1, 2]);
    expect(flags([51, 54, 55], STRICT)).toEqual([]);
  });

  it('does not count a point beyond the limit where others may lie on either side', () => {
    expect(flags([57, 55, 45], { ...STRICT, othersOnSameSide: false })).toEqual([]);
  });

  it('does not join far points of opposite sides', () => expect(flags([55, 45, 51], STRICT)).toEqual([]));

  it('needs three consecutive points: a phase edge or a breaking gap parts them', () => {
    expect(flags([55, 55], STRICT)).toEqual([]);
    expect(flags([55, 55, 51], STRICT, { phaseStarts: ['2020-03'] })).toEqual([]);
    expect(flags([55, null, 55, 51], STRICT, { gaps: 'break' })).toEqual([]);
    expect(flags([55, null, 55, 51], STRICT, { gaps: 'bridge' })).toEqual([0, 1]);
  });
});

describe('detectSomeBeyond, as qcc flags', () => {
  it('flags only the completing point, which has to be far itself', () => {
    expect(flags([50, 55, 49, 55, 50], QCC)).toEqual([3]);
    expect(flags([50, 55, 55, 49], QCC)).toEqual([2]);
    expect(flags([50, 55, 57, 49], QCC)).toEqual([2]);
    expect(firings(pointsOf([55, 55, 50]), (all, bit, fire) => detectSomeBeyond(all, QCC, bit, fire))).toEqual([]);
  });

  it('needs four of five beyond 1σ on one side', () => {
    expect(flags([53, 53, 50, 53, 53], FOUR)).toEqual([4]);
    expect(flags([53, 53, 50, 50, 53], FOUR)).toEqual([]);
    expect(flags([53, 53, 47, 53, 53], FOUR)).toEqual([4]);
    expect(flags([52, 52, 52, 52, 52], FOUR)).toEqual([]);
    expect(flags([47, 47, 47, 47, 51], FOUR)).toEqual([]);
  });
});
