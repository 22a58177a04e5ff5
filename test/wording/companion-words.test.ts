import { describe, expect, it } from 'vitest';
import {
  companionMissing, companionNames, describeDaysBetween, describeRanges, describeSeason, formatDifference, spokenGap, spokenRunningGap, spokenYearMonth, spokenYearOnYear,
} from '../../src/wording/companion-words.ts';
import type { MeasureFormat } from '../../src/wording/format-value.ts';

const share: MeasureFormat = { kind: 'proportion', multiplier: 100, numeratorLabel: 'patients seen', denominatorLabel: 'patients' } as MeasureFormat;
const count: MeasureFormat = { kind: 'count', multiplier: 1, numeratorLabel: 'cases', denominatorLabel: null } as MeasureFormat;

describe('formatDifference', () => {
  it('percentages differ by points, with one decimal at least; exactly one is one point', () => {
    expect(formatDifference(0.021, share, 0)).toBe('2.1 points');
    expect(formatDifference(0.01, share, 1)).toBe('1.0 point');
    expect(formatDifference(-0.035, share, 1)).toBe('−3.5 points');
  });
  it('counts differ by numbers', () => {
    expect(formatDifference(-3, count, 0)).toBe('−3');
  });
});

describe('describeRanges', () => {
  it('usual jump, limit and the months beyond it', () => {
    expect(describeRanges(0.012, 0.039, ['2011-12'], share, 1)).toBe('Neighbouring months usually differ by 1.2 points; more than 3.9 points is unusual. Unusual: December 2011.');
  });
  it('none beyond it, no limit, no ranges: each said', () => {
    expect(describeRanges(2.5, 8.2, [], count, 1)).toBe('Neighbouring months usually differ by 2.5; more than 8.2 is unusual. No month leapt further.');
    expect(describeRanges(2.5, null, [], count, 1)).toBe('Neighbouring months usually differ by 2.5. No month leapt further.');
    expect(describeRanges(null, null, [], count, 1)).toBe('There are too few months for ranges.');
  });
});

describe('spokenYearMonth', () => {
  const july = { period: '2012-07', count: 8, gap: null, provisional: false, cumulative: 27, monthsMissing: 0, headroom: 51, trajectory: 20, onTrajectory: false, probabilityOfBreach: 0.71, likely: null } as const;
  it('a month with its figure, the total, what was agreed and the chance of breach', () => {
    expect(spokenYearMonth(july)).toBe('July 2012: 8 in the month, 27 since April; 20 agreed by then; 71 in 100 chance of breach');
  });
  it('a missing month: why, and the total as at least so many', () => {
    expect(spokenYearMonth({ ...july, count: null, gap: 'not-submitted', monthsMissing: 1, trajectory: null, probabilityOfBreach: null })).toBe('July 2012: not submitted, at least 27 since April');
  });
  it('a provisional month says so; a month to come says what is likely, or that it is to come', () => {
    expect(spokenYearMonth({ ...july, provisional: true, trajectory: null, probabilityOfBreach: null })).toBe('July 2012: 8 in the month, provisional, 27 since April');
    expect(spokenYearMonth({ ...july, cumulative: null, likely: { mean: 40, low: 33, high: 48 } })).toBe('July 2012: probably 33 to 48 by then; 20 agreed by then');
    expect(spokenYearMonth({ ...july, cumulative: null, trajectory: null })).toBe('July 2012: still to come');
  });
});

describe('days between', () => {
  it('a gap, two on one day, and one that runs, beyond its limit or not', () => {
    expect(spokenGap({ from: '2011-11-17', to: '2012-06-14', days: 210 })).toBe('210 days, from 17 November 2011 to 14 June 2012');
    expect(spokenGap({ from: '2012-06-14', to: '2012-06-14', days: 0 })).toBe('Two on 14 June 2012');
    const running = { from: '2012-06-14', asAt: '2012-07-31', days: 47, censored: true } as const;
    expect(spokenRunningGap(running, { beyondUpperLimit: false } as never)).toBe('47 days so far, since 14 June 2012: not ended');
    expect(spokenRunningGap(running, { beyondUpperLimit: true } as never)).toMatch(/: not ended, and already beyond the upper process limit$/);
  });
  it('few gaps give no limits; many say what is usual and whether any is not', () => {
    expect(describeDaysBetween(1, null, null, false)).toBe('1 gap between events. Fewer than 15 give no process limits: each event is looked at by itself. The hollow point has not ended.');
    expect(describeDaysBetween(22, 31.4, 0, false)).toBe('22 gaps between events. In the middle 31 days pass from one to the next. No gap is unusual. The hollow point has not ended.');
    expect(describeDaysBetween(22, 31.4, 0, true)).toContain('Some gaps are unusual: see the table.');
  });
});

describe('same month last year', () => {
  it('both values and the difference with its sign; a missing one has no difference', () => {
    expect(spokenYearOnYear({ period: '2012-05', value: 0.845, before: '2011-05', valueBefore: 0.88, change: -0.035 }, share, 1)).toBe('May 2012: 84.5%; May 2011: 88.0%; −3.5 points');
    expect(spokenYearOnYear({ period: '2012-05', value: 0.9, before: '2011-05', valueBefore: 0.88, change: 0.02 }, share, 1)).toMatch(/; \+2\.0 points$/);
    expect(spokenYearOnYear({ period: '2012-05', value: 0.9, before: '2011-05', valueBefore: null, change: null }, share, 1)).toBe('May 2012: 90.0%; May 2011: no value');
  });
  it('says how much the season explains, and that two months prove nothing', () => {
    expect(describeSeason({ id: 'season', figure: 0.41 } as never)).toMatch(/^The calendar month explains 41% of the variation here.*Two months alone prove no change: the control chart decides\.$/);
    expect(describeSeason({ id: 'season', figure: null } as never)).toMatch(/^The calendar month explains part of the variation here/);
  });
});

it('every companion has a name and a reason why it may be missing', () => {
  expect(Object.keys(companionMissing)).toEqual(Object.keys(companionNames));
  expect(Object.values(companionMissing).every((text) => text.endsWith('.'))).toBe(true);
});
