import { describe, expect, it } from 'vitest';
import { describeParts, describePartsAway } from '../../src/wording/describe-parts.ts';

describe('describeParts', () => {
  it('counts the parts of a table in memory, with the size of all of them where it is stated', () => {
    expect(describeParts({ table: 'observation', parts: 120, inMemory: 4, bytes: 8_400_000 })).toBe('Observations: 4 of 120 parts in memory (8.4 MB in all)');
    expect(describeParts({ table: 'event', parts: 1, inMemory: 0, bytes: null })).toBe('Events: 0 of 1 part in memory');
    expect(describeParts({ table: null, parts: 1200, inMemory: 1100, bytes: null })).toBe('Other files: 1,100 of 1,200 parts in memory');
  });
});

describe('describePartsAway', () => {
  it('of none says nothing', () => expect(describePartsAway(0, [])).toBe(''));

  it('of one measure names it; of many the first four and how many more', () => {
    expect(describePartsAway(1, ['Falls'])).toBe('1 part of the pack could not be loaded. Falls still shows the figures published with the pack, '
      + 'and rows of your own files about them are not counted. Opening such a chart again tries again.');
    expect(describePartsAway(7, ['A', 'B', 'C', 'D', 'E', 'F'])).toContain('7 parts of the pack could not be loaded. A, B, C, D and 2 other measures still show');
  });
});
