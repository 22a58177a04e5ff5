import { describeBeside, describeBesideAt, describeBesideHistory } from '../../src/wording/describe-beside.ts';
import { spokenPoint } from '../../src/wording/spoken-point.ts';
import { readingOf } from '../../src/wording/reading-sentence.ts';
import { ae, assess, seriesOf, steady, thresholdOf } from './situations.ts';
import { describe, expect, test } from './property.ts';

const standard = thresholdOf(0.95, 'at-least');
const interim = (value: number, from: string, to: string | null) => thresholdOf(value, 'at-least', { kind: 'interim', from, to, label: 'ambition' });
/** April 2010 to July 2012, about 78%, the last month 75%. */
const series = seriesOf(ae, [...steady(27, 0.78, 0.01), 0.75], { size: 9000 });
const both = assess(ae, series, [standard, interim(0.76, '2011-03', '2011-03'), interim(0.77, '2012-03', null)]);

describe('describeBesideAt', () => {
  test('says of the months of an interim level whether it was met', () => {
    expect([10, 11, 12, 27].map((i) => describeBesideAt(both, ae, i))).toEqual([[], ['met: the 76% interim threshold'], [], ['not met: the 77% interim threshold']]);
  });
  test('is heard on the keyboard walk', () => expect(spokenPoint(both, ae, 27)).toContain('Below the 95% threshold. Not met: the 77% interim threshold. '));
});

describe('describeBesideHistory', () => {
  test('tells each level with its dates and record, a single month as one', () => {
    expect(describeBesideHistory(both, ae).map(({ when, what, record }) => `${when}: ${what}, ${record}`)).toEqual([
      'March 2011: at least 76% (interim threshold), met in 1 of 1 month', 'From March 2012: at least 77% (interim threshold), met in 4 of 5 months',
    ]);
  });
  test('counts a month for the level that was in force, not for one it outranks', () => {
    const own = assess(ae, series, [standard, interim(0.77, '2012-03', null), { ...interim(0.9, '2012-06', null), level: 'provider' }]);
    expect(describeBesideHistory(own, ae).map(({ record }) => record)).toEqual(['met in 3 of 3 months', 'met in 0 of 2 months']);
  });
  test('without levels beside the judged one is empty', () => expect(describeBesideHistory(assess(ae, series, [standard]), ae)).toEqual([]));
});

describe('describeBeside', () => {
  test('of the deciding month, after a judged threshold missed or met', () => {
    expect(describeBeside(both, ae, true)).toEqual(['The 77% interim threshold was not met in July 2012 either.']);
    expect(describeBeside(both, ae, false)).toEqual(['The 77% interim threshold was not met in July 2012.']);
  });
  test('stands in the reading, in caption and paragraph alike', () => {
    const reading = readingOf({ assessment: both, measure: ae, provider: { name: 'Arden' } });
    for (const text of [reading.caption, reading.paragraph]) expect(text).toContain('The 77% interim threshold was not met in July 2012 either.');
  });
});
