import { describe, expect, it } from 'vitest';
import { assuranceFrom } from '../../src/spc/assurance.ts';
import { RULE_SETS } from '../../src/spc/rule-sets.ts';

const strict = RULE_SETS['mdc-strict'];
const dots = RULE_SETS['plot-the-dots'];
const loose = RULE_SETS['powerbi-spc'];
/** Limits 44 and 56. */
const at = (threshold: number, comparison: 'at-least' | 'at-most' = 'at-least', rules = strict): string =>
  assuranceFrom(threshold, 44, 56, comparison, rules);

describe('assuranceFrom', () => {
  it('at least: below the limits pass, above fail, between hit or miss', () => expect([at(40), at(60), at(50)]).toEqual(['pass', 'fail', 'hit-or-miss']));
  it('at most: mirrored', () => expect([at(40, 'at-most'), at(60, 'at-most'), at(50, 'at-most')]).toEqual(['fail', 'pass', 'hit-or-miss']));

  it('on a limit: decides in mdc-strict', () => {
    expect([at(44), at(56), at(44, 'at-most'), at(56, 'at-most')]).toEqual(['pass', 'fail', 'fail', 'pass']);
  });
  it('on a limit: hit or miss elsewhere', () => {
    for (const rules of [dots, loose]) {
      expect([at(44, 'at-least', rules), at(56, 'at-least', rules), at(44, 'at-most', rules), at(56, 'at-most', rules)])
        .toEqual(['hit-or-miss', 'hit-or-miss', 'hit-or-miss', 'hit-or-miss']);
      expect([at(43.9, 'at-least', rules), at(56.1, 'at-least', rules)]).toEqual(['pass', 'fail']);
    }
  });
  it('on a limit but for rounding: the same', () => {
    expect([at(44 + 1e-13), at(56 - 1e-13)]).toEqual(['pass', 'fail']);
    expect([at(44 - 1e-13, 'at-least', loose), at(56 + 1e-13, 'at-least', loose)]).toEqual(['hit-or-miss', 'hit-or-miss']);
    expect(at(44.0001)).toBe('hit-or-miss');
  });
  it('limits of no width equal to the threshold: pass in mdc-strict', () => {
    expect(assuranceFrom(0.95, 0.95, 0.95, 'at-least', strict)).toBe('pass');
    expect(assuranceFrom(0, 0, 0, 'at-most', strict)).toBe('pass');
    expect(assuranceFrom(0.95, 0.95, 0.95, 'at-least', dots)).toBe('hit-or-miss');
  });
  it('a limit cut where values end is no fail by equality: zero harm on a c chart, 100% on a p chart', () => {
    expect(assuranceFrom(0, 0, 5.4, 'at-most', strict, 'c')).toBe('hit-or-miss');
    expect(assuranceFrom(1, 0.91, 1, 'at-least', strict, 'p')).toBe('hit-or-miss');
    expect(assuranceFrom(0, 0.2, 5.4, 'at-most', strict, 'c')).toBe('fail');
    expect(assuranceFrom(0, 0, 5.4, 'at-most', strict, 'xmr')).toBe('fail');
    expect(assuranceFrom(1, 0.91, 1, 'at-least', strict, 'xmr')).toBe('fail');
    expect(assuranceFrom(0, 0, 0, 'at-most', strict, 'c')).toBe('pass');
  });
  it('the worked example: 0.95 below limits of 0.96 and 0.99 passes', () => {
    expect(assuranceFrom(0.95, 0.96, 0.99, 'at-least', strict)).toBe('pass');
  });
});
