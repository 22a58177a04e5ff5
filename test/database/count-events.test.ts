import { describe, expect, it } from 'vitest';
import { addCountedEvents } from '../../src/database/count-events.ts';
import type { EventCount, FigureGroup } from '../../src/database/reporting-calendar.ts';
import type { Observation } from '../../src/spc/observation.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';

const MEASURE: Measure = {
  id: 'never', name: 'Never events', shortName: 'Never', domain: 'Harm', definition: 'What it counts.', kind: 'count', direction: 'lower-is-better', numeratorLabel: 'never events',
  denominatorLabel: null, multiplier: 1, chartKind: 'c', fractionalCounts: false, maxPercentOver100: false, sourceEventType: 'never_event',
};
const OTHER: Measure = { ...MEASURE, id: 'other', eventWhere: { grade: ['4'] } };

const count = (month: string, cases: number, more: Partial<EventCount> = {}): EventCount =>
  ({ measureId: 'never', orgCode: 'RXX', providerCode: 'RXX', month, cases, reported: Math.max(1, cases), provisional: false, ...more });
const figure = (period: string, value: number | null, status: Observation['status'] = 'ok'): Observation =>
  ({ period, numerator: null, denominator: null, value, status, restatedFrom: null, provisional: false });
const group = (...observations: Observation[]): FigureGroup => ({ measureId: 'never', orgCode: 'RXX', observations });
const months = (groups: readonly FigureGroup[], orgCode = 'RXX', measureId = 'never') =>
  groups.find((each) => each.orgCode === orgCode && each.measureId === measureId)?.observations.map(({ period, value, status }) => [period, value, status]);

describe('addCountedEvents', () => {
  it('without events gives the figures back as they are', () => {
    const groups = [group(figure('2025-01', 2))];
    expect(addCountedEvents(groups, [], [MEASURE])).toEqual({ groups, disagreements: [] });
  });

  it('fills zero months between the first and the last report, and none before or after', () => {
    const { groups } = addCountedEvents([], [count('2025-01', 1), count('2025-04', 2)], [MEASURE]);
    expect(months(groups)).toEqual([['2025-01', 1, 'ok'], ['2025-02', 0, 'zero-filled'], ['2025-03', 0, 'zero-filled'], ['2025-04', 2, 'ok']]);
  });

  it('takes an event that does not count for a report: the month is a zero that somebody stands for', () => {
    const { groups } = addCountedEvents([], [count('2025-01', 1), count('2025-02', 0)], [MEASURE]);
    expect(months(groups)).toEqual([['2025-01', 1, 'ok'], ['2025-02', 0, 'zero-filled']]);
  });

  it('reaches as far as nil returns do; a nil return gives way to an event found later', () => {
    const { groups, disagreements } = addCountedEvents(
      [group(figure('2024-11', 0, 'zero-filled'), figure('2025-01', 0, 'zero-filled'), figure('2025-03', 0, 'zero-filled'))], [count('2025-01', 1)], [MEASURE],
    );
    expect(months(groups)).toEqual([['2024-11', 0, 'zero-filled'], ['2024-12', 0, 'zero-filled'], ['2025-01', 1, 'ok'], ['2025-02', 0, 'zero-filled'], ['2025-03', 0, 'zero-filled']]);
    expect(disagreements).toEqual([]);
  });

  it('lets a monthly figure win over counted events, and lists the month where they differ', () => {
    const { groups, disagreements } = addCountedEvents([group(figure('2025-01', 1), figure('2025-02', 3))], [count('2025-01', 1), count('2025-02', 2), count('2025-03', 1)], [MEASURE]);
    expect(months(groups)).toEqual([['2025-01', 1, 'ok'], ['2025-02', 3, 'ok'], ['2025-03', 1, 'ok']]);
    expect(disagreements).toEqual([{ measureId: 'never', orgCode: 'RXX', period: '2025-02', reported: 3, counted: 2 }]);
  });

  it('does not hold figures against events of a time of which the events say nothing', () => {
    expect(addCountedEvents([group(figure('2020-01', 3))], [count('2025-01', 1), count('2025-02', 2)], [MEASURE]).disagreements).toEqual([]);
  });

  it.each(['not-submitted', 'suppressed'] as const)('leaves a month that is %s a gap, and lists it where events say otherwise', (status) => {
    const { groups, disagreements } = addCountedEvents([group(figure('2025-02', null, status), figure('2025-03', null, status))], [count('2025-01', 1), count('2025-03', 1), count('2025-04', 1)], [MEASURE]);
    expect(months(groups)).toEqual([['2025-01', 1, 'ok'], ['2025-02', null, status], ['2025-03', null, status], ['2025-04', 1, 'ok']]);
    expect(disagreements).toEqual([{ measureId: 'never', orgCode: 'RXX', period: '2025-03', reported: null, counted: 1 }]);
  });

  it('gives a site the calendar of its provider, its gaps too', () => {
    const site = (month: string, cases: number): EventCount => count(month, cases, { orgCode: 'RXX01' });
    const { groups } = addCountedEvents([group(figure('2025-03', null, 'not-submitted'))], [count('2025-01', 1), count('2025-04', 1), count('2025-02', 1), site('2025-02', 1)], [MEASURE]);
    expect(months(groups, 'RXX01')).toEqual([['2025-01', 0, 'zero-filled'], ['2025-02', 1, 'ok'], ['2025-03', null, 'not-submitted'], ['2025-04', 0, 'zero-filled']]);
  });

  it('makes no row of zeros for a measure of which no event counts anywhere', () => {
    const { groups } = addCountedEvents([], [count('2025-01', 1), count('2025-01', 0, { measureId: 'other' })], [MEASURE, OTHER]);
    expect(groups.map(({ measureId }) => measureId)).toEqual(['never']);
  });

  it('flags a month that was not over as provisional', () => {
    const { groups } = addCountedEvents([], [count('2025-01', 1), count('2025-02', 1, { provisional: true })], [MEASURE]);
    expect(groups[0]?.observations.map(({ provisional }) => provisional)).toEqual([false, true]);
  });
});
