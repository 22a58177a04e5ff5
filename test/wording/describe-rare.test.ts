import { describe, expect, it } from 'vitest';
import type { Measure, MonthlySeries } from '../../src/spc/vocabulary.ts';
import { rareHarmOf } from '../../src/spc/rare-harm/rare-harm-of.ts';
import type { DatedEvent } from '../../src/spc/rare-harm/dated-event.ts';
import { describeRareCell, describeRareHarm } from '../../src/wording/describe-rare.ts';

function rare(...values: readonly (number | null)[]): Parameters<typeof describeRareCell>[0] {
  const none = values.map(() => null);
  const series: MonthlySeries = {
    measureId: 'never_events', providerCode: 'ZZ1', periods: values.map((_, index) => `2012-${String(index + 1).padStart(2, '0')}`),
    values, numerators: none, denominators: none, gaps: none, provisional: values.map(() => false), restatedFrom: none,
  };
  return { series, warnings: [{ id: 'too-rare', figure: 0.1 }] };
}

describe('describeRareCell', () => {
  it('says since when there was none', () => { expect(describeRareCell(rare(0, 1, 0, 0))).toBe('none since Feb 12'); });
  it('names the latest month when that is the last one', () => { expect(describeRareCell(rare(0, 0, 2))).toBe('last in Mar 12'); });
  it('counts the months when there never was one', () => { expect(describeRareCell(rare(0, 0, null, 0))).toBe('none in 3 months'); });
  it('does not take a missing month for a zero', () => { expect(describeRareCell(rare(1, null, 0))).toBe('none known since Jan 12'); });
  it('a trailing gap does not hide the last value', () => { expect(describeRareCell(rare(0, 1, null))).toBe('last in Feb 12'); });
  it('nothing known gives nothing', () => { expect(describeRareCell(rare(null, null))).toBeNull(); });
  it('a process that can be judged gives nothing', () => { expect(describeRareCell({ ...rare(1, 2), warnings: [] })).toBeNull(); });
});

const NEVER: Measure = {
  id: 'never_events', name: 'Never events', shortName: 'Never events', domain: 'Harm', definition: '', kind: 'count', direction: 'lower-is-better',
  numeratorLabel: 'never events', denominatorLabel: null, multiplier: 1, chartKind: 'c', fractionalCounts: false, maxPercentOver100: false,
  sourceEventType: 'never_event',
};
const event = (id: string, incident: string, category: string | null = null): DatedEvent => ({
  id, type: 'never_event', orgCode: 'ZZ1', siteCode: null, incident, declared: null, precision: 'day', category, grade: null,
  avoidable: 'unknown', acquired: 'unknown', attribution: 'unknown', status: 'closed',
});
const wordsOf = (events: readonly DatedEvent[]) => {
  const harm = rareHarmOf(events, NEVER, 'ZZ1', '2012-07-31');
  if (harm === null) throw new Error('No harm is known.');
  return describeRareHarm(harm);
};

describe('describeRareHarm', () => {
  it('says the days since the last, to the day the data end, and lists the dates', () => {
    const words = wordsOf([event('a', '2011-11-14', 'Wrong site surgery'), event('b', '2012-06-11', 'Retained foreign object')]);
    expect(`${words.figure} ${words.beside}`).toBe('50 days since the last');
    expect(words.sentence).toBe('The last was on 11 June 2012, 50 days before 31 July 2012, when the data end. There were 2 in the year up to that day.');
    expect(words.events).toEqual(['11 June 2012: Retained foreign object; 210 days after the one before', '14 November 2011: Wrong site surgery']);
  });
  it('two on one day are said to be', () => {
    expect(wordsOf([event('a', '2012-06-11'), event('b', '2012-06-11')]).events[0]).toBe('11 June 2012; on the same day as another');
  });
  it('only a de-escalated one on record: none, which is no claim about tomorrow', () => {
    expect(wordsOf([{ ...event('a', '2012-06-11'), status: 'de_escalated' }]).sentence).toBe('None on record up to 31 July 2012.');
  });
});
