import { describe, expect, it } from 'vitest';
import { assessSeries } from '../../../src/spc/assess-series.ts';
import { recipeFor } from '../../../src/spc/recipe-for.ts';
import type { DatedEvent } from '../../../src/spc/rare-harm/dated-event.ts';
import { countsFor, gapSeries, rareHarmOf } from '../../../src/spc/rare-harm/rare-harm-of.ts';
import type { Measure } from '../../../src/spc/vocabulary.ts';

const NEVER: Measure = {
  id: 'never_events', name: 'Never events', shortName: 'Never events', domain: 'Harm', definition: 'What it counts.', kind: 'count', direction: 'lower-is-better',
  numeratorLabel: 'never events', denominatorLabel: null, multiplier: 1, chartKind: 'c', fractionalCounts: false, maxPercentOver100: false, sourceEventType: 'never_event',
};
let place = 0;
const event = (incident: string | null, more: Partial<DatedEvent> = {}): DatedEvent => ({
  id: `E${String(place++).padStart(3, '0')}`, type: 'never_event', orgCode: 'ZZ1', siteCode: null, incident, declared: null, precision: 'day', category: null, grade: null,
  avoidable: 'unknown', acquired: 'unknown', attribution: 'unknown', status: 'closed', ...more,
});

describe('rareHarmOf', () => {
  it('of events on 17 November 2011 and 14 June 2012, as at 14 August 2012, gives 61 days since and one gap of 210', () => {
    const harm = rareHarmOf([event('2011-11-17'), event('2012-06-14'), event('2012-06-14', { orgCode: 'ZZ2' }), event('2012-07-01', { type: 'mrsa_case' })], NEVER, 'ZZ1', '2012-08-14');
    expect(harm?.record).toEqual({ events: ['2012-06-14', '2011-11-17'], lastEvent: '2012-06-14', daysSince: 61, inLastYear: 2 });
    expect(harm?.between.gaps).toEqual([{ from: '2011-11-17', to: '2012-06-14', days: 210, plotted: 210 }]);
    expect(harm?.between.running).toMatchObject({ days: 61, censored: true });
  });

  it('is null where no event of the sort is known, or the measure is not counted from events: “none” would be a claim', () => {
    expect(rareHarmOf([event('2012-06-14', { orgCode: 'ZZ2' })], NEVER, 'ZZ1', '2012-08-14')).toBeNull();
    const { sourceEventType: _, ...monthly } = NEVER;
    expect(rareHarmOf([event('2012-06-14')], monthly, 'ZZ1', '2012-08-14')).toBeNull();
  });

  it('leaves de-escalated events and those after the “as at” day out, and says how many do not count', () => {
    const harm = rareHarmOf([event('2012-01-01'), event('2012-02-01', { status: 'de_escalated' }), event('2012-09-01')], NEVER, 'ZZ1', '2012-08-14');
    expect(harm?.record.events).toEqual(['2012-01-01']);
    expect(harm?.notCounted).toBe(1);
  });

  it('goes by the day declared where the measure does, and by the other day where that is blank', () => {
    const declared = { ...NEVER, eventDate: 'declared' as const };
    const harm = rareHarmOf([event('2012-01-01', { declared: '2012-01-20' }), event('2012-03-01')], declared, 'ZZ1', '2012-08-14');
    expect(harm?.record.events).toEqual(['2012-03-01', '2012-01-20']);
  });

  it('keeps an event known only to the month apart: it has no place in a gap', () => {
    const harm = rareHarmOf([event('2012-01-01'), event('2012-02-01', { precision: 'month' })], NEVER, 'ZZ1', '2012-08-14');
    expect([harm?.record.events, harm?.withoutDay.length]).toEqual([['2012-01-01'], 1]);
  });

  it('finds the events of a site', () => {
    expect(rareHarmOf([event('2012-01-01', { siteCode: 'ZZ101' }), event('2012-02-01')], NEVER, 'ZZ101', '2012-08-14')?.record.events).toEqual(['2012-01-01']);
  });
});

describe('countsFor', () => {
  it.each([
    ['a grade asked for', { grade: '3' }, true], ['another grade', { grade: '2' }, false], ['a blank grade, which is unknown', { grade: null }, false],
    ['a de-escalated event', { grade: '3', status: 'de_escalated' }, false], ['an event under appeal', { grade: '3', status: 'under_appeal' }, true],
  ] as const)('%s', (_what, more, counts) => {
    expect(countsFor(event('2012-01-01', more), { ...NEVER, eventWhere: { grade: ['3', '4'] } })).toBe(counts);
  });

  it('counts an unknown word only where unknown is asked for', () => {
    expect(countsFor(event('2012-01-01'), { ...NEVER, eventWhere: { avoidable: ['yes'] } })).toBe(false);
    expect(countsFor(event('2012-01-01'), { ...NEVER, eventWhere: { attribution: ['trust', 'unknown'] } })).toBe(true);
  });
});

describe('gapSeries', () => {
  it('is assessed as a t chart with one point a gap, in the order of time, and limits from 15 gaps on', () => {
    // A gap of 3, 8, 13 … days after the one before, twice in the same month at the start.
    const days = Array.from({ length: 20 }, (_, index) => new Date(Date.UTC(2012, 0, 1) + (index * 30 + (index % 5) * 3) * 86_400_000).toISOString().slice(0, 10));
    const harm = rareHarmOf(days.map((day) => event(day)), NEVER, 'ZZ1', '2014-12-31');
    if (harm === null) throw new Error('no harm');
    const series = gapSeries(harm);
    expect(series.values).toEqual(harm.between.gaps.map(({ plotted }) => plotted));
    expect(new Set(series.periods).size).toBe(19);
    const assessment = assessSeries(series, { ...recipeFor(NEVER, ['ZZ1'], [], []), chartKind: 't', direction: 'higher-is-better' });
    expect(assessment.chartKind).toBe('t');
    expect(assessment.upper[0]).toBeGreaterThan(33);
    expect(assessment.lower[0]).toBeGreaterThanOrEqual(0);
  });

  it('is empty with fewer than two events', () => {
    const harm = rareHarmOf([event('2012-01-01')], NEVER, 'ZZ1', '2012-08-14');
    if (harm === null) throw new Error('no harm');
    expect(gapSeries(harm)).toMatchObject({ periods: [], values: [] });
  });
});
