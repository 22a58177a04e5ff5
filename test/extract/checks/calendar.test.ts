import { describe, expect, it } from 'vitest';
import { daySerial, daysInMonth, isLastOfMonth, lastDay, monthsLater } from '../../../src/extract/checks/calendar.ts';

describe('calendar', () => {
  it('knows leap years: 2000 and 2024 are, 1900 and 2023 are not', () => {
    expect([2000, 2024, 1900, 2023].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  });
  it('counts months over the turn of a year, also backwards', () => {
    expect(monthsLater('2025-11-15', 3)).toBe('2026-02-01');
    expect(monthsLater('2025-01-01', -1)).toBe('2024-12-01');
  });
  it('ends a month, a quarter, a year and a rolling year on their last day', () => {
    expect([1, 3, 12].map((months) => lastDay('2024-02-01', months))).toEqual(['2024-02-29', '2024-04-30', '2025-01-31']);
    expect(isLastOfMonth('2025-02-28')).toBe(true);
    expect(isLastOfMonth('2024-02-28')).toBe(false);
  });
  it('a spreadsheet day counts from 1899-12-30, and only between 1990 and 2040', () => {
    expect([32_874, 51_501, 32_873, 51_502].map(daySerial)).toEqual(['1990-01-01', '2040-12-31', null, null]);
  });
});
