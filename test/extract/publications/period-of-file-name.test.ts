import { describe, expect, it } from 'vitest';
import { monthOfFileName } from '../../../src/extract/publications/period-of-file-name.ts';
import { dayOfTitle } from '../../../src/extract/publications/title-block.ts';

describe('monthOfFileName', () => {
  it.each([
    ['June-2025-AE.csv', '2025-06'], ['april 2025 ae (1).csv', '2025-04'], ['AE_Sept25.csv', '2025-09'], ['2025_June_AE.csv', '2025-06'],
    ['ae-2025-06.csv', '2025-06'], ['AE202506.csv', '2025-06'], ['MAY2025.CSV', '2025-05'], ['June-2025-June-2025-AE.csv', '2025-06'], ['2024-05.zip/June-2025-AE.csv', '2025-06'],
  ])('%j is %s', (name, month) => { expect(monthOfFileName(name)).toBe(month); });

  it.each(['attendances.csv', 'ae-2025-11-22.csv', 'download20251122.csv', 'Margate-2025.csv', 'sepsis 2024.csv', 'April-June-2025.csv', 'June.csv', '2025.csv', ''])(
    '%j names no one month', (name) => { expect(monthOfFileName(name)).toBeNull(); });
});

describe('dayOfTitle', () => {
  it.each([['10th July 2025', '2025-07-10'], ['1st May 2024', '2024-05-01'], ['2025-07-10', '2025-07-10'], ['', ''], ['soon', '']])('%j is %j', (text, day) => {
    expect(dayOfTitle(text)).toBe(day);
  });
});
