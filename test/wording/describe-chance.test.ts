import { gapInPatients } from '../../src/spc/judgement/gap-in-patients.ts';
import { probabilityOfMeeting, type ProbabilityWithheld } from '../../src/spc/judgement/probability-of-meeting.ts';
import { yearToDate } from '../../src/spc/judgement/year-to-date.ts';
import { describeChance } from '../../src/wording/describe-chance.ts';
import { describeGapInPatients, describeReliableGap } from '../../src/wording/describe-gap-in-patients.ts';
import { describeYearToDate } from '../../src/wording/describe-year-to-date.ts';
import { ae, assess, cases, seriesOf, steady, thresholdOf } from './situations.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const missed = assess(ae, seriesOf(ae, steady(28, 0.89, 0.01), { size: 9000 }), [thresholdOf(0.95, 'at-least')]);

describe('describeChance', () => {
  test('of a process far below its threshold is under 1 in 100', () => {
    expect(describeChance(probabilityOfMeeting(missed, ae), ae)).toBe('Under 1 in 100 chance of meeting 95% in August 2012');
  });
  test('of every reason to withhold it says why', () => {
    const reasons: readonly ProbabilityWithheld[] = ['no-threshold', 'not-enough-data', 'short-phase', 'not-stable', 'too-rare', 'no-limits', 'no-variation', 'threshold-at-edge'];
    const texts = reasons.map((withheld) => describeChance({ probability: null, withheld, period: '2012-08' }, ae));
    texts.forEach(expectPlainEnglish);
    expect(new Set(texts).size).toBe(reasons.length);
  });
});

describe('describeGapInPatients', () => {
  test('of a missed month counts the patients missing', () => {
    const gap = gapInPatients(missed, { kind: 'proportion', multiplier: 1, fractionalCounts: false });
    expect(describeGapInPatients(gap, ae)).toMatch(/^567 more patients seen within 4 hours would have met it in July 2012$/);
  });
  test('of one case too many is singular', () => {
    const gap = { threshold: 3, comparison: 'at-most', latest: { short: 1, spare: 0, denominator: null, period: '2012-07' }, usual: { short: 1, spare: 0, denominator: null, months: 12 }, reliable: null } as const;
    expect(describeGapInPatients(gap, cases)).toBe('1 fewer case would have met it in July 2012');
    expect(describeReliableGap(gap, cases)).toBeNull();
  });
  test('of a met month says what there is to spare', () => {
    const gap = (spare: number) => ({ threshold: 3, comparison: 'at-most', latest: { short: 0, spare, denominator: null, period: '2012-07' }, usual: { short: 0, spare: 1, denominator: null, months: 12 }, reliable: 'out-of-reach' }) as const;
    expect([describeGapInPatients(gap(2), cases), describeGapInPatients(gap(0), cases)]).toEqual(['Met in July 2012 with 2 to spare', 'Met in July 2012 with none to spare']);
    expect(describeReliableGap(gap(2), cases)).toBe('No level of the process makes it reliable at its present variation: months must first differ less');
  });
  test('of a reliable process speaks of a month of the usual size where months have sizes', () => {
    const gap = (denominator: number | null) => ({
      threshold: 3, comparison: 'at-most', latest: { short: 0, spare: 5, denominator, period: '2012-07' }, usual: { short: 0, spare: 4, denominator, months: 12 }, reliable: { short: 0, spare: 1, denominator },
    }) as const;
    expect([describeReliableGap(gap(8940), cases), describeReliableGap(gap(null), cases)]).toEqual(['A month of the usual size meets it reliably as it stands', 'It is met reliably as it stands']);
  });
  test('without a gap is empty', () => expect(describeGapInPatients(null, ae)).toBe(''));
});

describe('describeYearToDate', () => {
  const objective = thresholdOf(60, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' });
  const year = (values: readonly number[], gaps = {}, threshold = objective) => {
    const result = yearToDate(assess(cases, seriesOf(cases, values, { gaps }), [threshold]), cases);
    return result === null ? null : describeYearToDate(result, cases);
  };
  const before = steady(24, 5, 2).map(Math.round);
  test('of four months states count, objective and chance', () => {
    expect(year([...before, 8, 7, 6, 6])).toMatch(/^27 cases after 4 months of 2012\/13, of 60 allowed for the year; \d+ in 100 chance of ending it above that if nothing changes$/);
  });
  test('of one case after one month is singular', () => expect(year([...before, 1])).toMatch(/^1 case after 1 month of 2012\/13, of 60 allowed for the year;/));
  test('with a missing month says at least', () => {
    expect(year([...before, 8, 7, 6, 6], { 25: 'not-submitted' })).toMatch(/^At least 20 cases after 4 months of 2012\/13 \(1 month without a figure\), of 60 allowed/);
  });
  test('of an exceeded objective says by how many', () => expect(year([...before, 8, 7, 6, 6], {}, { ...objective, value: 20 })).toBe('27 cases after 4 months of 2012/13, of 20 allowed for the year: the objective is exceeded by 7'));
  test('of zero allowed says that none is', () => expect(year([...before, 1, 0, 0, 0], {}, { ...objective, value: 0 })).toBe('1 case after 4 months of 2012/13, where none is allowed: the objective is exceeded by 1'));
  test('of a whole year within its objective says that it was kept', () => {
    expect(year([...before, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3])).toBe('36 cases in the whole of 2012/13, of 60 allowed for the year: the objective was kept');
  });
  test('without an objective is null', () => expect(year(before, {}, thresholdOf(5, 'at-most'))).toBeNull());
});
