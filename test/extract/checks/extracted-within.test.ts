import { describe, expect, it } from 'vitest';
import { extractedWithin } from '../../../src/extract/checks/extracted-within.ts';
import type { CheckedText } from '../../../src/extract/columns/checked-columns.ts';

function column(cells: readonly (string | null)[]): CheckedText {
  const different = [...new Set(cells.filter((cell) => cell !== null))];
  return { type: 'text', different, codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : different.indexOf(cell))) };
}

const told = (start: string | null, end: string | null, published: string | null): string | null =>
  // The second row is of another month, so that codes and rows are not the same by chance.
  extractedWithin(column(['2011-01-01', start]), column(['2011-01-31', end]), column(['2011-02-12', published]))(1);

describe('extractedWithin', () => {
  it('of a month extracted on its 16th gives that day', () => expect(told('2012-07-01', '2012-07-31', '2012-07-16')).toBe('2012-07-16'));
  it('of a month extracted afterwards gives null', () => expect(told('2012-06-01', '2012-06-30', '2012-07-16')).toBeNull());
  it('of a leap February tells the 28th from the last day', () => {
    expect(told('2012-02-01', '2012-02-29', '2012-02-28')).toBe('2012-02-28');
    expect(told('2012-02-01', '2012-02-29', '2012-02-29')).toBeNull();
    expect(told('2011-02-01', '2011-02-28', '2011-02-28')).toBeNull();
  });
  it('of the first and the last day of the month, written for the whole of it, gives null', () => {
    expect(told('2012-07-01', '2012-07-31', '2012-07-01')).toBeNull();
    expect(told('2012-07-01', '2012-07-31', '2012-07-31')).toBeNull();
  });
  it('of a quarter, and without a day, gives null', () => {
    expect(told('2012-07-01', '2012-09-30', '2012-07-16')).toBeNull();
    expect(told('2012-07-01', '2012-07-31', null)).toBeNull();
    expect(told(null, null, '2012-07-16')).toBeNull();
  });
});
