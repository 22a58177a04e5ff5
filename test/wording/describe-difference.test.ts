import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../src/spc/assess-series.ts';
import { disagreements, disagreementsBetween } from '../../src/spc/disagreements.ts';
import { describeDifference } from '../../src/wording/describe-difference.ts';
import { madeAssessment, standard } from '../spc/judgement/made-assessment.ts';

const AROUND = [90, 92, 89, 91, 90, 93, 88, 91, 90, 92, 89, 91, 90, 92, 88, 91];
const { series, recipe } = madeAssessment({
  values: [...AROUND, 92, 93, 92, 93].map((each) => each / 100), numerators: [...AROUND, 92, 93, 92, 93], denominators: [...AROUND, 1, 1, 1, 1].map(() => 100),
  thresholds: [standard(0.86, 'at-least')],
});

describe('describeDifference(found)', () => {
  it('nothing differs: the icons stay and there is no reason', () => {
    expect(describeDifference([])).toEqual({ same: true, icons: 'The icons stay.', months: null, everyMonth: [], why: null });
  });

  it('an icon that changes is named with both verdicts, and the months and reasons follow', () => {
    expect(describeDifference([
      { about: 'signals', index: 2, period: '2012-05', a: [], b: ['nelson-5'], why: ['different-rules'] },
      { about: 'signals', index: 3, period: '2012-06', a: ['shift'], b: [], why: ['shift-length'] },
      { about: 'variation', index: 3, period: '2012-06', a: 'concern-low', b: 'common-cause', why: ['shift-length'] },
      { about: 'assurance', index: 3, period: '2012-06', a: 'fail', b: null, why: [] },
    ])).toEqual({
      same: false,
      icons: 'Variation becomes Common cause instead of Concern, low and assurance becomes no verdict instead of Fail.',
      months: 'May 2012 would be flagged too; June 2012 would not be flagged.',
      everyMonth: [],
      why: 'The two look for different patterns and they ask for different numbers of months in a row on one side.',
    });
  });

  it('of many scattered months a few are named and the rest counted, and every one stands in the whole list', () => {
    const months = ['2009-07', '2009-10', '2009-12', '2010-04', '2010-05', '2010-06', '2010-12', '2011-01', '2011-09'];
    const words = describeDifference(months.map((period, index) => ({ about: 'signals', index, period, a: ['shift'], b: ['nelson-2'], why: [] })));
    expect(words.months).toBe('July, October and December 2009 and 6 more months would be flagged by another rule.');
    expect(words.everyMonth).toEqual(['July, October and December 2009, April to June and December 2010, and January and September 2011 would be flagged by another rule.']);
  });

  it('of the core’s own answers: Anhøj’s rules differ from Making Data Count’s by other patterns', () => {
    const words = describeDifference(disagreements(series, recipe, 'mdc-strict', 'anhoej'));
    expect(words.same).toBe(false);
  });

  it('XmR against p: the limits come from different sources', () => {
    const words = describeDifference(disagreementsBetween(assessSeries(series, recipe), assessSeries(series, { ...recipe, chartKind: 'p' })));
    expect(words.why).toContain('different sources');
  });
});
