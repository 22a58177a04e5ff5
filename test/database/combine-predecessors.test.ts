import { describe, expect, it } from 'vitest';
import { combinePredecessors, type Succession } from '../../src/database/combine-predecessors.ts';
import type { FigureGroup } from '../../src/database/reporting-calendar.ts';
import { monthAt, monthIndex } from '../../src/spc/months.ts';
import type { Observation } from '../../src/spc/observation.ts';
import type { Measure, Organisation } from '../../src/spc/vocabulary.ts';

const measure = (id: string, kind: Measure['kind']): Measure => ({
  id, name: id, shortName: id, domain: '', definition: '', kind, direction: 'higher-is-better', numeratorLabel: '', denominatorLabel: null,
  multiplier: 1, chartKind: 'xmr', fractionalCounts: false, maxPercentOver100: false,
});
const MEASURES = [measure('share', 'proportion'), measure('cases', 'count'), measure('shmi', 'ratio')];
const organisation = (code: string, openDate?: string): Organisation =>
  ({ code, name: code, shortName: `${code} hospitals`, type: 'provider', parentCode: null, unlisted: false, ...(openDate !== undefined && { openDate }) });

/** One share a month from a month on: `numerators` of 100 each. */
const shares = (orgCode: string, from: string, ...numerators: (number | null)[]): FigureGroup => ({
  measureId: 'share', orgCode,
  observations: numerators.flatMap((numerator, index): Observation[] => (numerator === null ? [] : [{
    period: monthAt(monthIndex(from) + index), numerator, denominator: 100, value: numerator / 100, status: 'ok', restatedFrom: null, provisional: false,
  }])),
});
const took = (predecessor: string, successor: string, from: string, share: number | null = 1): Succession => ({ predecessor, successor, from, share });
const told = ({ groups }: { groups: readonly FigureGroup[] }): Record<string, Record<string, number | string | null>> =>
  Object.fromEntries(groups.map(({ orgCode, observations }) =>
    [orgCode, Object.fromEntries(observations.map((one) => [one.period, one.value ?? one.status]))]));
const combine = (groups: readonly FigureGroup[], successions: readonly Succession[], organisations: readonly Organisation[] = []) =>
  combinePredecessors(groups, successions, organisations, MEASURES);

describe('combinePredecessors', () => {
  it('RM2 and RW3 into R0A: months before the day are summed, the months after are its own, and the mark names them', () => {
    const result = combine(
      [shares('R0A', '2017-10', 70, 72), shares('RM2', '2017-08', 90, 80), shares('RW3', '2017-08', 50, 60)],
      [took('RM2', 'R0A', '2017-10-01'), took('RW3', 'R0A', '2017-10-01')],
      [organisation('R0A', '2017-10-01'), organisation('RM2'), organisation('RW3')],
    );
    expect(told(result)).toEqual({ R0A: { '2017-08': 0.7, '2017-09': 0.7, '2017-10': 0.7, '2017-11': 0.72 } });
    expect(result.groups[0]?.observations[0]).toMatchObject({ numerator: 140, denominator: 200 });
    expect(result.marks).toEqual([{
      providerCode: 'R0A', measureId: 'share', from: '2017-10', to: '2017-10', kind: 'merger', author: '', effect: 'none',
      text: 'Took over RM2 hospitals and RW3 hospitals on 1 October 2017; earlier months are those of RM2 hospitals and RW3 hospitals added together.',
    }]);
  });

  it('RW6 into RM3 and R0A is a split: nothing is combined, with shares known, unknown or one of them missing', () => {
    const groups = [shares('R0A', '2021-10', 70), shares('RM3', '2021-10', 80), shares('RW6', '2021-09', 60)];
    for (const shareOf of [null, 1, 0.5]) {
      expect(combine(groups, [took('RW6', 'RM3', '2021-10-01', shareOf), took('RW6', 'R0A', '2021-10-01', shareOf)])).toEqual({ groups, marks: [] });
    }
    expect(combine(groups, [took('RW6', 'RM3', '2021-10-01', null)])).toEqual({ groups, marks: [] });
    expect(combine(groups, [took('RW6', 'RM3', '2021-10-01', 0.6)])).toEqual({ groups, marks: [] });
  });

  it('RV7 → RWN → R1L is followed in order of day, whatever the order of the rows, with RRD joining on the way', () => {
    const result = combine(
      [shares('R1L', '2017-04', 40), shares('RRD', '2010-03', ...Array<number>(85).fill(20)), shares('RV7', '2010-03', 80), shares('RWN', '2010-04', ...Array<number>(84).fill(60))],
      [took('RWN', 'R1L', '2017-04-01'), took('RRD', 'R1L', '2017-04-01'), took('RV7', 'RWN', '2010-04-01')],
    );
    expect(Object.keys(told(result))).toEqual(['R1L']);
    expect(told(result)['R1L']).toMatchObject({ '2010-03': 0.5, '2010-04': 0.4, '2017-03': 0.4, '2017-04': 0.4 });
    expect(result.marks.map(({ providerCode, from }) => [providerCode, from])).toEqual([['RWN', '2010-04'], ['R1L', '2017-04']]);
  });

  it('a code that lives on (RYR) is part of the sum; one that opened that day and has earlier rows was given its history already', () => {
    const groups = [shares('RXH', '2021-02', 10, 20), shares('RYR', '2021-02', 90, 80, 50)];
    const successions = [took('RXH', 'RYR', '2021-04-01')];
    expect(told(combine(groups, successions, [organisation('RYR', '2009-04-01')]))).toEqual({ RYR: { '2021-02': 0.5, '2021-03': 0.5, '2021-04': 0.5 } });
    expect(told(combine(groups, successions, [organisation('RYR', '2021-04-01')]))).toEqual({ RYR: { '2021-02': 0.9, '2021-03': 0.8, '2021-04': 0.5 } });
    // Nobody says when it opened: rows in the same months are those of a neighbour.
    expect(told(combine(groups, successions))).toEqual({ RYR: { '2021-02': 0.5, '2021-03': 0.5, '2021-04': 0.5 } });
    expect(combine(groups, successions, [organisation('RYR', '2009-04-01')]).marks[0]?.text).toContain('RXH and RYR hospitals added together');
  });

  it('never shows a part as the whole: a month that one of them lacks has no row, and the start waits for both', () => {
    const result = combine(
      [shares('R0A', '2017-10', 70), shares('RM2', '2017-05', 90, 90, 90, 90, 90), shares('RW3', '2017-07', 50, null, 50)],
      [took('RM2', 'R0A', '2017-10-01'), took('RW3', 'R0A', '2017-10-01')],
    );
    expect(told(result)).toEqual({ R0A: { '2017-07': 0.7, '2017-09': 0.7, '2017-10': 0.7 } });
  });

  it('a predecessor that opened in between joins the sum from then on', () => {
    const result = combine(
      [shares('RM2', '2017-07', 90, 90, 90), shares('RW3', '2017-09', 50)],
      [took('RM2', 'R0A', '2017-10-01'), took('RW3', 'R0A', '2017-10-01')], [organisation('RW3', '2017-09-01'), organisation('RM2', '2001-04-01')],
    );
    expect(told(result)).toEqual({ R0A: { '2017-07': 0.9, '2017-08': 0.9, '2017-09': 0.7 } });
  });

  it('in the month of a takeover that is not on a first, both are added; so are rows that go on under the old code', () => {
    const result = combine(
      [shares('RM3', '2021-10', 40, 70), shares('RW6', '2021-10', 60, 10)], [took('RW6', 'RM3', '2021-10-15')], [organisation('RM3', '1994-04-01')],
    );
    expect(told(result)).toEqual({ RM3: { '2021-10': 0.5, '2021-11': 0.4 } });
  });

  it('leaves measures apart that cannot be added, and combines the others', () => {
    const ratio = (group: FigureGroup): FigureGroup => ({ ...group, measureId: 'shmi' });
    const groups = [ratio(shares('RM2', '2017-09', 90)), ratio(shares('RW3', '2017-09', 95)), shares('RM2', '2017-09', 90), shares('RW3', '2017-09', 50)];
    const result = combine(groups, [took('RM2', 'R0A', '2017-10-01'), took('RW3', 'R0A', '2017-10-01')]);
    expect(result.groups.map(({ measureId, orgCode }) => [measureId, orgCode])).toEqual([['share', 'R0A'], ['shmi', 'RM2'], ['shmi', 'RW3']]);
  });

  it('without successors, or with nobody’s figures, changes nothing', () => {
    const groups = [shares('R0A', '2017-10', 70)];
    expect(combine(groups, [])).toEqual({ groups, marks: [] });
    expect(combine(groups, [took('RM2', 'R0A', '2017-10-01')])).toEqual({ groups, marks: [] });
  });
});
