import { describe, expect, it } from 'vitest';
import { monthAt, monthIndex, monthsBetween, monthsFromTo, nextMonth } from '../../src/spc/months.ts';

describe('months', () => {
  it('monthIndex counts months so that they can be subtracted', () => expect(monthIndex('2024-02') - monthIndex('2023-12')).toBe(2));
  it('monthAt is its inverse', () => {
    for (const month of ['0000-01', '1999-12', '2024-02', '9999-12']) expect(monthAt(monthIndex(month))).toBe(month);
  });
  it('nextMonth turns the year', () => expect(nextMonth('2023-12')).toBe('2024-01'));
  it('monthsBetween is negative backwards', () => expect([monthsBetween('2023-11', '2024-02'), monthsBetween('2024-02', '2023-11')]).toEqual([3, -3]));
  it('monthsFromTo includes both ends and is empty backwards', () => {
    expect(monthsFromTo('2023-12', '2024-01')).toEqual(['2023-12', '2024-01']);
    expect(monthsFromTo('2024-01', '2023-12')).toEqual([]);
  });
  it('refuse what is not a month, naming it', () => {
    for (const text of ['2024-13', '2024-00', '2024-1', '24-01', '2024-01-01', '']) expect(() => monthIndex(text)).toThrow(`“${text}”`);
    expect(() => monthAt(-1)).toThrow(RangeError);
    expect(() => monthAt(1.5)).toThrow(RangeError);
  });
});
