import { describe, expect, it } from 'vitest';
import { isNhsNumber, mayHoldNhsNumbers, namesNhsNumber } from '../../../src/extract/patients/nhs-number.ts';

describe('isNhsNumber', () => {
  it('accepts a right check digit, with or without blanks and hyphens', () => {
    expect(['943 476 5919', '9434765919', '943-476-5919'].map(isNhsNumber)).toEqual([true, true, true]);
  });
  it('refuses a wrong check digit, nine digits, letters, and a check digit of ten', () => {
    expect(['9434765918', '943476591', 'R0A4765919', '9990000140'].map(isNhsNumber)).toEqual([false, false, false, false]);
  });
});

describe('namesNhsNumber', () => {
  it('knows a number by the words before it', () => {
    expect(['seen, NHS no. 943 476 5919 moved', 'NHS#9434765919', 'ref 9434765919', 'NHS no. 943 476 5918'].map(namesNhsNumber)).toEqual([true, true, false, false]);
  });
});

describe('mayHoldNhsNumbers', () => {
  it.each(['9434765919', 'a,9434765919\n', 'pt 943 476 5919.', '943-476-5919', '943\u00a0476\u00a05919', '943 4765919', '943476 5919', 'x\n9434765919'])('sees one in %j', (text) => {
    expect(mayHoldNhsNumbers(text)).toBe(true);
  });
  it.each(['', '9434765918', '19434765919', '94347659190', '2012-06-01,8124,8935', '943,476,5919', '943  476 5919'])('sees none in %j', (text) => {
    expect(mayHoldNhsNumbers(text)).toBe(false);
  });
});
