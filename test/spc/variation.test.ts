import { describe, expect, it } from 'vitest';
import { RULE_SETS } from '../../src/spc/rule-sets.ts';
import { RULE_BITS, rulesIn, SIDELESS_RULES } from '../../src/spc/signals/rule-bits.ts';
import { verdictOf } from '../../src/spc/variation.ts';

const { outside, shift, trend } = RULE_BITS;
const near = RULE_BITS['two-of-three'];
const strict = RULE_SETS['mdc-strict'];
const dots = RULE_SETS['plot-the-dots'];

describe('verdictOf', () => {
  it('nothing fires: common cause', () => expect(verdictOf(0, 0, 'neutral', strict)).toEqual({ variation: 'common-cause', conflict: false }));

  it('one side: improvement, concern or neither by the direction', () => {
    expect(verdictOf(shift, 0, 'higher-is-better', strict).variation).toBe('improvement-high');
    expect(verdictOf(0, shift, 'higher-is-better', strict).variation).toBe('concern-low');
    expect(verdictOf(shift, 0, 'lower-is-better', strict).variation).toBe('concern-high');
    expect(verdictOf(0, shift, 'lower-is-better', strict).variation).toBe('improvement-low');
    expect(verdictOf(shift, 0, 'neutral', strict).variation).toBe('neither-high');
    expect(verdictOf(0, shift, 'neutral', strict).variation).toBe('neither-low');
  });

  it('both sides in mdc-strict: a conflict that ranks as concern, whichever rule is on which side', () => {
    for (const [high, low] of [[trend, shift], [shift, trend], [outside, near]] as const) {
      expect(verdictOf(high, low, 'higher-is-better', strict)).toEqual({ variation: 'concern-low', conflict: true });
      expect(verdictOf(high, low, 'lower-is-better', strict)).toEqual({ variation: 'concern-high', conflict: true });
    }
  });

  it('both sides of a neutral measure: no conflict, the side of the first rule', () => {
    expect(verdictOf(trend, shift, 'neutral', strict)).toEqual({ variation: 'neither-high', conflict: false });
    expect(verdictOf(shift, trend, 'neutral', strict)).toEqual({ variation: 'neither-low', conflict: false });
  });

  it('plot-the-dots: outside before trend before two of three before run', () => {
    const order = [outside, trend, near, shift];
    for (let i = 1; i < order.length; i++) {
      expect(verdictOf(order[i - 1] as number, order[i] as number, 'higher-is-better', dots)).toEqual({ variation: 'improvement-high', conflict: false });
      expect(verdictOf(order[i] as number, order[i - 1] as number, 'higher-is-better', dots)).toEqual({ variation: 'concern-low', conflict: false });
    }
  });

  it('only rules without a side: unusual, neither better nor worse', () => {
    const nelson = RULE_SETS.nelson;
    expect(verdictOf(RULE_BITS['nelson-7'], 0, 'higher-is-better', nelson).variation).toBe('neither-high');
    expect(verdictOf(0, RULE_BITS['nelson-4'], 'higher-is-better', nelson).variation).toBe('neither-low');
    expect(verdictOf(RULE_BITS['nelson-8'], RULE_BITS['nelson-2'], 'higher-is-better', nelson)).toEqual({ variation: 'concern-low', conflict: false });
  });
});

describe('RULE_BITS', () => {
  it('are all different, one bit each', () => {
    const bits = Object.values(RULE_BITS);
    expect(new Set(bits).size).toBe(18);
    for (const bit of bits) expect(Math.log2(bit) % 1).toBe(0);
  });
  it('rulesIn reads them back', () => {
    expect(rulesIn(outside | trend)).toEqual(['outside', 'trend']);
    expect(rulesIn(SIDELESS_RULES)).toEqual(['nelson-4', 'nelson-7', 'nelson-8']);
    expect(rulesIn(0)).toEqual([]);
  });
});
