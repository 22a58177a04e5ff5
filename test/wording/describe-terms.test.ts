import { describe, expect, it } from 'vitest';
import { describeAsAt, describePredecessors, describePresent, describeWayToPresent } from '../../src/wording/describe-terms.ts';

const JUNE = { month: '2012-06', knownBy: '2012-07-31', withoutHistory: [] };

describe('describeAsAt', () => {
  it('as-known: revisions left out, with the day', () => {
    expect(describeAsAt({ ...JUNE, basis: 'as-known' })).toEqual({
      lead: 'As at June 2012', rest: 'months up to June 2012 as they were known on 31 July 2012, with later revisions left out.', unnamed: [],
    });
  });

  it('months-only: revisions included, and why', () => {
    expect(describeAsAt({ ...JUNE, basis: 'months-only', withoutHistory: ['A&E 4 hours'] }).rest)
      .toBe('months up to June 2012, with later revisions included, because the extracts hold no history.');
  });

  it.each([
    [['MRSA'], 'except for MRSA: its extracts hold no history that reaches back so far.'],
    [['MRSA', 'Never events'], 'except for MRSA and Never events: their extracts hold no history that reaches back so far.'],
    [['a', 'b', 'c', 'd'], 'except for 4 measures: their extracts hold no history that reaches back so far.'],
  ])('mixed, without history %j: ends “%s”', (withoutHistory, end) => {
    const { rest } = describeAsAt({ ...JUNE, basis: 'mixed', withoutHistory });
    expect(rest).toBe(`months up to June 2012 as they were known on 31 July 2012, with later revisions left out, ${end}`);
  });

  it('mixed: the measures that the sentence only counts are listed beside it, those it names are not', () => {
    const unnamed = (withoutHistory: readonly string[]): readonly string[] => describeAsAt({ ...JUNE, basis: 'mixed', withoutHistory }).unnamed;
    expect(unnamed(['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
    expect(unnamed(['a', 'b', 'c'])).toEqual([]);
  });

  it('cut: revisions included for the time being', () => {
    expect(describeAsAt({ ...JUNE, basis: 'cut' }).rest).toBe('months up to June 2012, with later revisions still included: the extracts are being asked what was known then.');
  });
});

describe('describePredecessors', () => {
  it('combined is said, separate needs no words', () => {
    expect(describePredecessors('combined')).toBe('Months of predecessors are added to their successors’');
    expect(describePredecessors('separate')).toBeNull();
  });
});

describe('describePresent and describeWayToPresent', () => {
  it('a live pack → today; a frozen one → its day; one that does not say its day → as it was frozen', () => {
    expect([describePresent(null), describeWayToPresent(null)]).toEqual(['today', 'Show today’s position']);
    expect([describePresent({ day: '2012-08-20' }), describeWayToPresent({ day: '2012-08-20' })]).toEqual(['20 August 2012', 'Show the position of 20 August 2012']);
    expect([describePresent({ day: null }), describeWayToPresent({ day: null })]).toEqual(['as frozen', 'Show the position that was frozen']);
  });
});
