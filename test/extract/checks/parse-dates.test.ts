import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/extract/checks/parse-dates.ts';

const day = (cell: string): string => {
  const parsed = parseDate(cell);
  return parsed.type === 'day' ? parsed.day : parsed.type;
};

describe('parseDate', () => {
  it.each([
    ['2025-06-01', '2025-06-01'], ['2025-06', '2025-06-01'], ['2025-6-1', '2025-06-01'], ['2024-02-29', '2024-02-29'],
    ['2025-06-01T00:00:00', '2025-06-01'], ['2025-06-01 00:00:00', '2025-06-01'], ['2025-06-01T00:00:00.000Z', '2025-06-01'],
    ['01/06/2025', '2025-06-01'], ['1/6/25', '2025-06-01'], ['13/06/2025', '2025-06-13'], ['01.06.2025', '2025-06-01'],
    ['Jun-25', '2025-06-01'], ['June 2025', '2025-06-01'], ['sept 2025', '2025-09-01'], ['1 Jun 2025', '2025-06-01'], ['01-Jun-25', '2025-06-01'],
    ['45809', '2025-06-01'], ['43556', '2019-04-01'], ['20250601', '2025-06-01'],
  ])('%s is %s', (cell, expected) => expect(day(cell)).toBe(expected));
  it.each(['2025-02-29', '2025-13-01', '2025-00-01', '31/04/2025', 'Smarch 2025', '12345', '99999', '2025', 'June', '0025-06-01', '2025-06-15T10:00:00'])('%s is no date', (cell) => {
    expect(day(cell)).toBe('not-a-date');
  });
  it('a blank is blank; a slashed day that only fits month first says so', () => {
    expect(day(' ')).toBe('blank');
    expect(day('04/30/2025')).toBe('month-first');
  });
  it('an hour before midnight on the last of a month is the first of the next, moved by a time zone', () => {
    expect(parseDate('2015-05-31T23:00:00Z')).toEqual({ type: 'shifted', likely: '2015-06-01' });
    expect(parseDate('2015-12-31T23:00:00Z')).toEqual({ type: 'shifted', likely: '2016-01-01' });
  });
});
