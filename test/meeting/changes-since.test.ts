import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/meeting/change.ts';
import { changesSince, type ChangesRequest } from '../../src/meeting/changes-since.ts';
import type { MeetingChart } from '../../src/meeting/meeting-chart.ts';
import { ae, atLeast95, cases, chartOf, endingIn, incidents, neverEvent, neverEvents, site, steady, thresholdOf, trust, type ChartParts } from './made-charts.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';

const SINCE = '2012-05';
const TO = '2012-07';

/** What changed in one chart between May and July 2012. */
function changesOf(measure: Measure, values: readonly number[], parts: ChartParts = {}, more: Partial<ChangesRequest> = {}): readonly Change[] {
  return changesSince({ now: [chartOf(measure, values, parts)], then: [chartOf(measure, values, { ...parts, to: SINCE })], since: SINCE, to: TO, ...more }).changes;
}
const kindsOf = (changes: readonly Change[]): readonly string[] => changes.flatMap(({ reasons }) => reasons.map(({ kind }) => kind));

const run = [0.885, 0.884, 0.886, 0.885, 0.883, 0.884, 0.885, 0.884];

describe('changesSince', () => {
  it('of charts on which nothing happened is empty', () => {
    expect(changesOf(ae, steady(28, 0.9, 0.01), { thresholds: [atLeast95] })).toEqual([]);
  });

  it('of a run that began to signal is a new concern, once, with its numbers', () => {
    const [change] = changesOf(ae, endingIn(28, 0.9, 0.01, run));
    expect(change).toMatchObject({ id: 'ae@RWP', kind: 'new-concern', group: 'concern', months: ['2012-07'], alsoOf: [], atSites: [] });
    expect(change?.reasons[0]).toMatchObject({ month: '2012-07', life: { since: '2012-06', month: 2 } });
  });

  it('of a concern that goes on says nothing, unless a month now lies outside the limits', () => {
    const long = endingIn(28, 0.9, 0.01, [...run, 0.884, 0.885]);
    expect(changesOf(ae, long)).toEqual([]);
    expect(kindsOf(changesOf(ae, [...long.slice(0, -1), 0.80]))).toEqual(['deeper-concern']);
  });

  it('of a concern that ended is cleared; of an improvement that ended, ended and among no good news', () => {
    const worse = endingIn(28, 0.9, 0.01, [...run.slice(0, 7), 0.9, 0.905]);
    expect(changesOf(ae, worse)).toMatchObject([{ kind: 'cleared', group: 'better' }]);
    const better = worse.map((value) => 1.8 - value);
    expect(changesOf(ae, better)).toMatchObject([{ kind: 'ended', group: 'changed' }]);
  });

  it('of a neutral measure is a change that is neither, whichever way it goes', () => {
    for (const last of [30, 0]) expect(changesOf(incidents, [...steady(27, 15, 2), last])).toMatchObject([{ kind: 'new-change', group: 'changed' }]);
  });

  it('of a threshold missed by a steady process that meets it by turns is told, and said to be chance', () => {
    const byTurns = endingIn(28, 0.95, 0.01, [0.951, 0.96, 0.945]);
    const [change] = changesOf(ae, byTurns, { thresholds: [atLeast95] });
    expect(change).toMatchObject({ kind: 'newly-below', group: 'at-risk', mayBeChance: true });
    expect(change?.reasons[0]).toMatchObject({ run: 1, threshold: 0.95, byChance: true, newThreshold: false, judged: 12 });
    const backAgain = endingIn(28, 0.95, 0.01, [0.945, 0.96, 0.955]);
    expect(kindsOf(changesOf(ae, backAgain, { thresholds: [atLeast95] }))).toEqual([]);
  });

  it('of a threshold that was raised says that it is a new one', () => {
    const raised = [thresholdOf(0.88, 'at-least', { to: '2012-06' }), thresholdOf(0.95, 'at-least', { from: '2012-07' })];
    const [change] = changesOf(ae, steady(28, 0.9, 0.005), { thresholds: raised });
    expect(change?.reasons.map(({ kind }) => kind)).toEqual(['assurance-lost', 'newly-below']);
    expect(change?.reasons[1]).toMatchObject({ newThreshold: true, byChance: false, run: 1 });
  });

  it('of a threshold newly met by a chart that is still of concern stands among no improvements, and says so', () => {
    const sinking = endingIn(28, 0.97, 0.01, [0.952, 0.952, 0.953, 0.949, 0.948, 0.947, 0.949, 0.948, 0.949, 0.951]);
    expect(changesOf(ae, sinking, { thresholds: [atLeast95] })).toMatchObject([{ kind: 'newly-met', group: 'changed' }]);
  });

  it('of the year’s objective more likely than not to be broken gives the chance of now and of then', () => {
    const objective = thresholdOf(66, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' });
    const values = endingIn(28, 5, 1, [5, 5, 8, 8]);
    const [change] = changesOf(cases, values, { thresholds: [objective] });
    expect(change).toMatchObject({ kind: 'objective-at-risk', group: 'at-risk' });
    const [reason] = change?.reasons ?? [];
    if (reason?.kind !== 'objective-at-risk') throw new Error('another reason');
    expect(reason.year.total).toBe(26);
    expect(reason.year.probabilityOfBreach).toBeGreaterThan(0.5);
    expect(reason.probabilityThen).toBeLessThan(0.5);
  });

  it('of an objective exceeded since the last meeting is breached, and not again when it was so then', () => {
    const objective = thresholdOf(12, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' });
    expect(kindsOf(changesOf(cases, endingIn(28, 5, 1, [5, 5, 5, 5]), { thresholds: [objective] }))).toEqual(['objective-breached']);
    expect(kindsOf(changesOf(cases, endingIn(28, 5, 1, [9, 6, 5, 5]), { thresholds: [objective] }))).toEqual([]);
  });

  it('of never events tells each one after the last meeting, the later first, with its place in the year', () => {
    const events = [neverEvent('a', '2011-11-17'), neverEvent('b', '2012-06-14'), neverEvent('c', '2012-07-02', { category: null })];
    const values = Array.from({ length: 28 }, (_, i) => Number([19, 26, 27].includes(i)));
    const [change] = changesOf(neverEvents, values, { events, thresholds: [thresholdOf(0, 'at-most')] });
    expect(change).toMatchObject({ kind: 'never-event', group: 'harm', months: ['2012-06', '2012-07'], mayBeChance: false });
    expect(change?.reasons).toMatchObject([
      { day: '2012-07-02', daysSinceLast: 18, inLastYear: 3, category: null }, { day: '2012-06-14', daysSinceLast: 210, inLastYear: 2, eventId: 'b' },
    ]);
  });

  it('of a never event that happened before the last meeting and was declared after it tells it, with that day', () => {
    const late = neverEvent('late', '2012-04-20', { declared: '2012-06-03' });
    const values = Array.from({ length: 28 }, (_, i) => Number(i === 24));
    expect(changesOf(neverEvents, values, { events: [late] })[0]?.reasons).toMatchObject([{ kind: 'never-event', month: '2012-04', declaredLater: '2012-06-03' }]);
  });

  it('of never events known by the month only tells the month’s count', () => {
    const values = Array.from({ length: 28 }, (_, i) => (i === 27 ? 2 : 0));
    expect(changesOf(neverEvents, values)[0]?.reasons).toMatchObject([{ kind: 'never-event', day: null, month: '2012-07', count: 2, inLastYear: null }]);
  });

  it('of a rare harm is told case by case only where none is allowed', () => {
    const values = Array.from({ length: 28 }, (_, i) => Number(i % 6 === 3));
    expect(kindsOf(changesOf(cases, values))).toEqual([]);
    expect(kindsOf(changesOf(cases, values, { thresholds: [thresholdOf(0, 'at-most')] }))).toEqual(['rare-harm']);
  });

  it('of figures restated since the last meeting names months, old and new figures, and the verdict it would have seen', () => {
    const values = endingIn(28, 0.95, 0.005, [0.952, 0.951, 0.952, 0.951]);
    const then = chartOf(ae, values.map((value, i) => (i === 24 ? 0.944 : value)), { thresholds: [atLeast95], to: SINCE });
    const { changes } = changesSince({ now: [chartOf(ae, values, { thresholds: [atLeast95] })], then: [then], since: SINCE, to: TO });
    const restated = changes[0]?.reasons.find(({ kind }) => kind === 'restated');
    if (restated?.kind !== 'restated') throw new Error('not restated');
    expect(restated).toMatchObject({ variation: null, assurance: null });
    expect(restated.figures).toHaveLength(1);
    expect(restated.figures[0]).toMatchObject({ month: '2012-04', met: { from: false, to: true } });
  });

  it('of a month that a loaded file restated tells it once, and months after the last meeting are no restatement', () => {
    const restatements = {
      restated: [{ measureId: 'ae', providerCode: 'RWP', month: '2012-04', from: 0.93, to: 0.9 }, { measureId: 'ae', providerCode: 'RWP', month: '2012-06', from: 0.93, to: 0.9 }],
      verdicts: [{ measureId: 'ae', providerCode: 'RWP', variation: { from: 'concern-low', to: 'common-cause' }, assurance: null }],
    } as const;
    const [change] = changesOf(ae, steady(28, 0.9, 0.01), {}, { restatements });
    expect(change).toMatchObject({ kind: 'restated', months: ['2012-04'], reasons: [{ figures: [{ from: 0.93, to: 0.9 }], variation: { to: 'common-cause' } }] });
  });

  it('of months not submitted is one item a provider; suppressed ones and those of a closed provider are not owed', () => {
    const missing = { gaps: { 27: 'not-submitted' } } as const;
    const charts = (parts: ChartParts): MeetingChart[] => [chartOf(ae, steady(28, 0.9, 0.01), parts), chartOf(cases, steady(28, 8, 1), parts)];
    const changes = (parts: ChartParts) => changesSince({ now: charts(parts), then: charts({ ...parts, to: SINCE }), since: SINCE, to: TO }).changes;
    expect(changes(missing)).toMatchObject([{ id: 'missing@RWP@2012-07', group: 'missing', alsoOf: [{ measure: { id: 'c_difficile' } }], reasons: [{ months: ['2012-07'], why: 'not-submitted', behind: 1, lastMonth: '2012-06' }] }]);
    expect(changes({ gaps: { 27: 'suppressed' } })).toEqual([]);
    expect(changes({ ...missing, at: { ...trust, closeDate: '2012-06-30' } })).toEqual([]);
  });

  it('of a series that comes by the quarter owes no month between', () => {
    const gaps = Object.fromEntries(Array.from({ length: 28 }, (_, i) => i).filter((i) => i % 3 !== 0).map((i) => [i, 'no-row' as const]));
    expect(changesOf(ae, steady(28, 0.9, 0.01), { gaps })).toEqual([]);
  });

  it('of one chart with several reasons is one item, the weightiest first', () => {
    const objective = thresholdOf(39, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' });
    const [change, ...others] = changesOf(cases, endingIn(28, 5, 1, [5, 5, 5, 25]), { thresholds: [objective] });
    expect(others).toEqual([]);
    expect(change?.reasons.map(({ kind }) => kind)).toEqual(['new-concern', 'objective-breached']);
  });

  it('of a site that shows what its trust shows is told with the trust, and by itself where only the site has it', () => {
    const bad = endingIn(28, 0.9, 0.01, run);
    const of = (values: readonly number[], siteValues: readonly number[], to?: string): MeetingChart[] => [
      chartOf(ae, values, to === undefined ? {} : { to }), chartOf(ae, siteValues, { at: site, ...(to === undefined ? {} : { to }) }),
    ];
    const both = changesSince({ now: of(bad, bad), then: of(bad, bad, SINCE), since: SINCE, to: TO }).changes;
    expect(both.map(({ id, atSites }) => [id, atSites.map((one) => one.id)])).toEqual([['ae@RWP', ['ae@RWP01']]]);
    // A site’s concern that the trust’s mean hides.
    const strong = endingIn(28, 0.9, 0.01, [0.9, 0.9, 0.7]);
    const calm = steady(28, 0.9, 0.01);
    expect(changesSince({ now: of(calm, strong), then: of(calm, strong, SINCE), since: SINCE, to: TO }).changes.map(({ id }) => id)).toEqual(['ae@RWP01']);
    const better = endingIn(28, 0.8, 0.01, [0.8, 0.8, 0.99]);
    expect(changesSince({ now: of(calm, better), then: of(calm, better, SINCE), since: SINCE, to: TO }).changes).toEqual([]);
  });

  it('marks a weak signal among many quiet charts as perhaps chance, and not a strong one', () => {
    const quiet = Array.from({ length: 60 }, (_, i) => chartOf(ae, steady(28, 0.9, 0.01), { at: { ...trust, code: `Q${String(i)}` } }));
    const changeOf = (values: readonly number[]) => changesSince({ now: [chartOf(ae, values), ...quiet], then: [chartOf(ae, values, { to: SINCE })], since: SINCE, to: TO }).changes[0];
    expect(changeOf(endingIn(28, 0.9, 0.01, run))).toMatchObject({ kind: 'new-concern', mayBeChance: true, reasons: [{ chance: { discovered: false, charts: 61 } }] });
    expect(changeOf([...steady(27, 0.9, 0.01), 0.7])).toMatchObject({ kind: 'new-concern', mayBeChance: false });
  });

  it('counts what goes on, concern first, and leaves out charts whose figures stopped', () => {
    const long = endingIn(28, 0.9, 0.01, [...run, 0.884, 0.885]);
    const high = long.map((value) => 1.8 - value);
    const of = (to?: string): MeetingChart[] => [high, long].map((values, i) => chartOf(ae, values, { at: { ...trust, code: `R${String(i)}` }, ...(to === undefined ? {} : { to }) }));
    const { continuing, newSignals } = changesSince({ now: of(), then: of(SINCE), since: SINCE, to: TO });
    expect(continuing.map(({ life }) => [life.meaning, life.month])).toEqual([['concern', 4], ['improvement', 4]]);
    expect(newSignals).toBe(0);
    expect(changesSince({ now: of(), then: of(SINCE), since: SINCE, to: '2012-12' }).continuing).toEqual([]);
  });

  it('refuses a last meeting that does not lie before the data', () => {
    expect(() => changesSince({ now: [], then: [], since: '2012-07', to: '2012-07' })).toThrow(RangeError);
  });
});
