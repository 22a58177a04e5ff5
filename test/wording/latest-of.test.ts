import { describe, expect, it } from 'vitest';
import { isOfConcern } from '../../src/spc/is-of-concern.ts';
import type { DatedEvent } from '../../src/spc/rare-harm/dated-event.ts';
import { rareHarmOf } from '../../src/spc/rare-harm/rare-harm-of.ts';
import type { Measure, Threshold } from '../../src/spc/vocabulary.ts';
import { describeRareMonth } from '../../src/wording/describe-rare.ts';
import { latestOf } from '../../src/wording/latest-of.ts';
import { readingOf } from '../../src/wording/reading-sentence.ts';
import { assess, seriesOf, thresholdOf } from './situations.ts';

const NEVER: Measure = {
  id: 'never_events', name: 'Never events', shortName: 'Never events', domain: 'Harm', definition: '', kind: 'count', direction: 'lower-is-better',
  numeratorLabel: 'never events', denominatorLabel: null, multiplier: 1, chartKind: 'c', fractionalCounts: false, maxPercentOver100: false, sourceEventType: 'never_event',
};
const event = (id: string, incident: string): DatedEvent => ({
  id, type: 'never_event', orgCode: 'RWP', siteCode: null, incident, declared: null, precision: 'day', category: null, grade: null,
  avoidable: 'unknown', acquired: 'unknown', attribution: 'unknown', status: 'closed',
});
const ZERO = thresholdOf(0, 'at-most');

/** Twenty-eight months to July 2012, one event in February and so many in July. */
function chartOf(inJuly: 0 | 1, thresholds: readonly Threshold[] = [ZERO]): Parameters<typeof latestOf>[0] {
  const values = Array.from({ length: 28 }, (_, index) => (index === 22 ? 1 : index === 27 ? inJuly : 0));
  const events = [event('a', '2012-02-14'), ...(inJuly === 1 ? [event('b', '2012-07-11')] : [])];
  return { measure: NEVER, assessment: assess(NEVER, seriesOf(NEVER, values), thresholds), rareHarm: rareHarmOf(events, NEVER, 'RWP', '2012-07-31') };
}

describe('latestOf harm that is known by its dates', () => {
  it('none this month where none is allowed: days since the last, and in words that the threshold is met', () => {
    expect(latestOf(chartOf(0), '2012-07')).toEqual({
      value: '168 days', met: null, note: 'since the last', blank: 'none in Jul 12: met', missed: false, spoken: '168 days since the last, none in Jul 12: met',
    });
  });

  it('one this month where none is allowed: not met in words, of concern, and the same in the sentence', () => {
    const chart = chartOf(1);
    expect(latestOf(chart, '2012-07')).toMatchObject({ value: '20 days', blank: '1 in Jul 12: not met', missed: true });
    expect(isOfConcern(chart.assessment)).toBe(true);
    expect(isOfConcern(chartOf(0).assessment)).toBe(false);
    const { cell, lead, paragraph } = readingOf({ assessment: chart.assessment, measure: NEVER, provider: { name: 'Worcestershire Acute' } });
    expect(cell).toBe('1 in July 2012: not met');
    for (const text of [lead, paragraph]) expect(text).toContain(describeRareMonth(chart.assessment, NEVER)?.sentence);
  });

  it('without a threshold nothing is met and nothing missed', () => {
    expect(latestOf(chartOf(1, []), '2012-07')).toMatchObject({ blank: '', missed: false, spoken: '20 days since the last' });
    expect(isOfConcern(chartOf(1, []).assessment)).toBe(false);
  });
});
