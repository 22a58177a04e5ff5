import { fc, describe, expect, test } from './property.ts';
import { decimalsNeeded, formatChance, formatNumber, formatOrdinal, formatPlain, roundHalfUp } from '../../src/wording/format-number.ts';

describe('formatNumber', () => {
  test('of 1234 gives 1,234', () => expect(formatNumber(1234)).toBe('1,234'));
  test('of 999 and 1000000 groups only thousands', () => expect([formatNumber(999), formatNumber(1_000_000)]).toEqual(['999', '1,000,000']));
  test('of 75.55 at one decimal rounds the half up, though its binary form is less', () => expect(formatNumber(75.55, 1)).toBe('75.6'));
  test('of 1.005 at two decimals rounds the half up', () => expect(formatNumber(1.005, 2)).toBe('1.01'));
  test('of 75.5449 at one decimal stays down', () => expect(formatNumber(75.5449, 1)).toBe('75.5'));
  test('of −1234.5 takes a true minus sign and rounds away from zero', () => expect(formatNumber(-1234.5)).toBe('−1,235'));
  test('of a number that rounds to zero from below takes no sign', () => expect(formatNumber(-0.04, 1)).toBe('0.0'));
  test('of NaN and Infinity says no value', () => expect([formatNumber(NaN), formatNumber(Infinity)]).toEqual(['no value', 'no value']));
  test('read back differs from the number by at most half of the last place', () => {
    fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const back = Number(formatNumber(value, decimals).replace(/,/g, '').replace('−', '-'));
      expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Math.abs(value) * 1e-12);
    }));
  });
});

describe('roundHalfUp', () => {
  test('of 0.7555 as a percentage gives 75.6', () => expect(roundHalfUp(0.7555 * 100, 1)).toBe(75.6));
  test('of −2.5 goes away from zero', () => expect(roundHalfUp(-2.5, 0)).toBe(-3));
});

describe('formatPlain and decimalsNeeded', () => {
  test('of 95 and 97.5 use no decimal that is not needed', () => expect([formatPlain(95), formatPlain(97.5)]).toEqual(['95', '97.5']));
  test('of one third stops at the most allowed', () => expect([formatPlain(1 / 3, 2), decimalsNeeded(1 / 3, 2)]).toEqual(['0.33', 2]));
  test('of 0.1 + 0.2 ignores what binary storage adds', () => expect(formatPlain(0.1 + 0.2, 4)).toBe('0.3'));
});

describe('formatOrdinal', () => {
  test('of 1 to 4, 11 to 13, 21 to 23 and 111 takes the right ending', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 111].map(formatOrdinal)).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '23rd', '111th']);
  });
});

describe('formatChance', () => {
  test('of 0 and 1 is never impossible or certain', () => expect([formatChance(0), formatChance(1)]).toEqual(['under 1 in 100', 'over 99 in 100']));
  test('of 0.01, 0.71 and 0.99 counts in hundred', () => expect([0.01, 0.71, 0.99].map(formatChance)).toEqual(['1 in 100', '71 in 100', '99 in 100']));
});
