import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { plainNumber } from '../../../src/extract/columns/number-column-builder.ts';
import { parseNumber } from '../../../src/extract/checks/parse-number.ts';

const number = (cell: string): number | string => {
  const parsed = parseNumber(cell);
  return parsed.type === 'number' ? parsed.number : parsed.type;
};

describe('parseNumber', () => {
  it('blank is blank, never zero', () => {
    expect(['', ' ', '\u00a0', '\t'].map(number)).toEqual(['blank', 'blank', 'blank', 'blank']);
  });
  it.each([
    ['0', 0], ['12', 12], ['-3', -3], ['73.25', 73.25], ['007', 7], ['17,502', 17502], ['1,234,567.5', 1234567.5], [' 12 ', 12],
    ['17\u00a0502', 17502], ['17 502', 17502], ['£12.50', 12.5], ['-£3', -3], ['\u22125', -5], ['75.5%', 75.5], ['75.5 %', 75.5], ['.5', 0.5], ['5.', 5],
    ['1e+05', 100000], ['1.5e-3', 0.0015], ['+4', 4],
  ])('%s is %d', (cell, expected) => expect(number(cell)).toBe(expected));
  it('says whether it carried a percent sign, and whether it was tidied', () => {
    expect(parseNumber('75%')).toEqual({ type: 'number', number: 75, tidied: true, percentSign: true });
    expect(parseNumber('75')).toEqual({ type: 'number', number: 75, tidied: false, percentSign: false });
  });
  it.each([['1,23', '1.23'], ['12,5', '12.5'], ['1.234,5', '1234.5'], ['1.2E+05', '120000']])('%s is ambiguous: it could be %s', (cell, couldBe) => {
    expect(parseNumber(cell)).toEqual({ type: 'ambiguous', couldBe });
  });
  it.each(['abc', '1-2', '--3', '0x10', 'Infinity', 'NaN', '1 2', '1,2,3', '12 345 6', '=1+1', '%', '£', '-', '1e400x'])('%s is not a number', (cell) => {
    expect(['not-a-number', 'ambiguous']).toContain(number(cell));
    expect(number(cell)).not.toBeTypeOf('number');
  });
  it('every number that a program writes plainly is read back exactly', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (written) => {
      const cell = String(written);
      expect(number(cell)).toBe(Object.is(written, -0) ? 0 : written);
    }));
    fc.assert(fc.property(fc.integer(), (written) => {
      expect(plainNumber(String(written))).toBe(written);
    }));
  });
});
