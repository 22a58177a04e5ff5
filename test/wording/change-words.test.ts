import { changesSince, type ChangesRequest } from '../../src/meeting/changes-since.ts';
import type { Change } from '../../src/meeting/change.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import { changeGroupNames, changeWords } from '../../src/wording/change-words.ts';
import { describeChanges } from '../../src/wording/describe-changes.ts';
import { ae, atLeast95, cases, chartOf, endingIn, incidents, neverEvent, neverEvents, site, steady, thresholdOf, type ChartParts } from '../meeting/made-charts.ts';
import { describe, expect, expectPlainEnglish, fc, test } from './property.ts';

const SINCE = '2012-05';
const TO = '2012-07';
function changesOf(measure: Measure, values: readonly number[], parts: ChartParts = {}, more: Partial<ChangesRequest> = {}): readonly Change[] {
  return changesSince({ now: [chartOf(measure, values, parts)], then: [chartOf(measure, values, { ...parts, to: SINCE })], since: SINCE, to: TO, ...more }).changes;
}
const wordsOf = (...of: Parameters<typeof changesOf>) => changesOf(...of).map(changeWords);
const run = [0.885, 0.884, 0.886, 0.885, 0.883, 0.884, 0.885, 0.884];

describe('changeWords', () => {
  test('of a new concern says the month, the run, the mean and the threshold in one sentence', () => {
    expect(wordsOf(ae, endingIn(28, 0.9, 0.01, run), { thresholds: [atLeast95] })).toMatchObject([{
      title: 'A&E 4 hours · Worcestershire Acute',
      sentence: '88.4% in July 2012: the last 8 months are all below the mean of 89.6%; below the 95% threshold in all 28 months.', also: [], doubt: null,
    }]);
  });

  test('of a month outside the limits says which limit, and quotes a change of service on record', () => {
    const note = { providerCode: null, measureId: null, from: '2012-07', to: '2012-07', kind: 'service-change', text: 'New unit opened.', author: '', effect: 'none' } as const;
    const [words] = wordsOf(ae, [...steady(27, 0.9, 0.01), 0.98], { annotations: [note] });
    expect(words?.sentence).toMatch(/^98\.0% in July 2012, above the upper process limit of 9\d\.\d%\. On record for July 2012: “New unit opened”\.$/);
  });

  test('of two reasons that speak of the same figure says it once', () => {
    expect(wordsOf(ae, [...steady(27, 0.97, 0.005), 0.93], { thresholds: [atLeast95] })).toMatchObject([{
      sentence: expect.stringMatching(/^93\.0% in July 2012, below the lower process limit of 9\d\.\d%\.$/) as string,
      also: expect.arrayContaining(['Below the 95% threshold; missed in 1 of the last 12 months.']) as string[],
    }]);
  });

  test('of a change for the better that meets the threshold again says that in a sentence of its own', () => {
    const [words] = wordsOf(ae, [...steady(25, 0.93, 0.004), 0.932, 0.975, 0.974], { thresholds: [atLeast95] });
    expect(words?.also).toContain('It meets the 95% threshold for the 2nd month in a row; missed in 10 of the last 12 months.');
    expect(words?.text).not.toContain('Which');
  });

  test('of a threshold met 6 months running for the first time says that alone, not once more that the last month met it', () => {
    const values = [...Array.from({ length: 22 }, (_, i) => (i % 2 === 0 ? 0.94 : 0.965)), 0.952, 0.955, 0.953, 0.954, 0.952, 0.956];
    const [words] = wordsOf(ae, values, { thresholds: [atLeast95] }, { since: '2011-12', then: [chartOf(ae, values, { thresholds: [atLeast95], to: '2011-12' })] });
    expect(words?.text).toContain('for the first time so many in a row');
    expect(words?.text).not.toMatch(/meets the 95% threshold/);
  });

  test('of a change that turned, and of one that ended, says the figure once', () => {
    const [better] = wordsOf(ae, [...steady(24, 0.93, 0.004), 0.9, 0.9, 0.975, 0.974], { thresholds: [atLeast95] });
    expect(better?.text.match(/97\.4% in July 2012/g)).toHaveLength(1);
    expect(better?.sentence).toMatch(/^Turned for the better: 97\.4% in July 2012, above the upper process limit/);
    const [ended] = wordsOf(ae, [...steady(26, 0.96, 0.004).map((value, i) => (i > 18 ? value + 0.02 : value)), 0.957, 0.949], { thresholds: [atLeast95] });
    expect(ended?.text.match(/94\.9% in July 2012/g)).toHaveLength(1);
    expect(ended?.also).toContain('The improvement no longer shows: the months are back to their usual variation.');
  });

  test('of a figure that rounds to the line it left writes both finely enough to be seen apart', () => {
    const before = [...steady(27, 0.9, 0.004), 0.9];
    // Each thousandth of a percent under the limit, until one rounds to it.
    const sentences = Array.from({ length: 60 }, (_, step) => wordsOf(ae, [...before.slice(0, -1), (chartOf(ae, before).assessment.lower.at(-1) ?? 0) - 0.001 - step * 0.00005])[0]?.sentence ?? '');
    const outside = sentences.flatMap((sentence) => { const found = /^([\d.]+)% in July 2012, below the lower process limit of ([\d.]+)%\.$/.exec(sentence); return found === null ? [] : [found]; });
    expect(outside.length).toBeGreaterThan(30);
    for (const [sentence, value, limit] of outside) expect(Number(value), sentence).toBeLessThan(Number(limit));
  });

  test('of a threshold crossed while there are too few months says that nobody can tell', () => {
    const few = [...steady(12, 0.96, 0.004), 0.94];
    const [words] = wordsOf(ae, few, { thresholds: [atLeast95], from: '2011-07' });
    expect(words).toMatchObject({ sentence: '94.0% in July 2012, below the 95% threshold; missed in 1 of the last 12 months.', doubt: 'There are too few months yet to tell a change from chance.' });
  });

  test('of assurance that changed with the threshold claims neither better nor worse', () => {
    const thresholds = [thresholdOf(0.99, 'at-least', { to: '2012-06' }), thresholdOf(0.95, 'at-least', { from: '2012-07' })];
    const [words] = wordsOf(ae, steady(28, 0.95, 0.008), { thresholds });
    expect(words?.text).toContain('Can reach the 95% threshold, which is new, in some months: it lies within the process limits.');
    expect(words?.text).not.toContain('now');
  });

  test('of harm known by its months tells them in one sentence, and the earliest together', () => {
    const ulcers = { ...neverEvents, id: 'avoidable', name: 'Avoidable pressure ulcers', shortName: 'Avoidable pressure ulcers', numeratorLabel: 'avoidable pressure ulcers', sourceEventType: 'pressure_ulcer' } as const;
    const values = Array.from({ length: 28 }, (_, i) => (i === 27 ? 1 : i === 26 ? 2 : 0));
    const parts = { thresholds: [thresholdOf(0, 'at-most')] };
    expect(wordsOf(ulcers, values, parts)).toMatchObject([{ title: 'Avoidable pressure ulcers at Worcestershire Acute', sentence: '3 avoidable pressure ulcers: 1 in July 2012 and 2 in June 2012.', also: [] }]);
    const many = values.map((value, i) => (i > 8 && i < 26 && i % 2 === 0 ? 1 : value));
    const [words] = wordsOf(ulcers, many, parts, { since: '2010-12', then: [chartOf(ulcers, many, { ...parts, to: '2010-12' })] });
    expect(words?.sentence).toMatch(/^11 avoidable pressure ulcers: 1 in July 2012, 2 in June 2012, .* and 4 in 4 earlier months\.$/);
  });

  test('of one never event puts its day into the title, of two into the sentences', () => {
    const values = Array.from({ length: 28 }, (_, i) => Number([19, 26, 27].includes(i)));
    const events = [neverEvent('a', '2011-11-17'), neverEvent('b', '2012-06-14'), neverEvent('c', '2012-07-02', { category: null })];
    expect(wordsOf(neverEvents, values, { events: events.slice(0, 2) })).toMatchObject([{
      title: 'Never event at Worcestershire Acute, 14 June 2012', sentence: 'Retained foreign object: the second in 12 months, 210 days after the one before.',
    }]);
    expect(wordsOf(neverEvents, values, { events })).toMatchObject([{
      title: '2 never events at Worcestershire Acute', sentence: '2 July 2012: the third in 12 months, 18 days after the one before.',
      also: ['14 June 2012, Retained foreign object: the second in 12 months, 210 days after the one before.'],
    }]);
  });

  test('of an event declared late says when it was declared', () => {
    const values = Array.from({ length: 28 }, (_, i) => Number(i === 24));
    const [words] = wordsOf(neverEvents, values, { events: [neverEvent('late', '2012-04-20', { declared: '2012-06-03' })] });
    expect(words?.sentence).toBe('Retained foreign object: the only one in 12 months, declared on 3 June 2012.');
  });

  test('of a threshold crossed by turns says how often it was missed, and that this is chance', () => {
    expect(wordsOf(ae, endingIn(28, 0.95, 0.01, [0.951, 0.96, 0.945]), { thresholds: [atLeast95] })).toMatchObject([{
      sentence: expect.stringMatching(/^94\.5% in July 2012, below the 95% threshold; missed in \d of the last 12 months\.$/) as string,
      doubt: 'No sign of change: the threshold lies within the process limits, so it is met in some months and missed in others until the process changes.',
    }]);
  });

  test('of a year’s objective at risk says the chance of now and of the last meeting', () => {
    const objective = thresholdOf(66, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' });
    expect(wordsOf(cases, endingIn(28, 5, 1, [5, 5, 8, 8]), { thresholds: [objective] })[0]?.sentence)
      .toMatch(/^26 cases after 4 months of 2012\/13, of 66 allowed for the year; \d\d in 100 chance of ending it above that if nothing changes \(\d+ in 100 at the last meeting\)\.$/);
  });

  test('of a restated month says both figures, what it turns, and whether an icon changes', () => {
    const values = endingIn(28, 0.95, 0.005, [0.952, 0.951, 0.952, 0.951]);
    const then = chartOf(ae, values.map((value, i) => (i === 24 ? 0.944 : value)), { thresholds: [atLeast95], to: SINCE });
    const texts = changesSince({ now: [chartOf(ae, values, { thresholds: [atLeast95] })], then: [then], since: SINCE, to: TO }).changes.map((change) => changeWords(change).text).join(' ');
    expect(texts).toContain('April 2012 was 94.4% and is now 95.2%, which turns a missed month into a met one; no icon changes.');
  });

  test('of missing months names the provider and its measures', () => {
    const missing = { gaps: { 27: 'not-submitted' } } as const;
    expect(wordsOf(ae, steady(28, 0.9, 0.01), missing)).toMatchObject([{ title: 'Worcestershire Acute: A&E 4 hours without July 2012', sentence: 'July 2012 was not submitted: A&E 4 hours.' }]);
  });

  test('of a concern that ended because its limits began afresh says so', () => {
    const [words] = wordsOf(ae, endingIn(28, 0.9, 0.01, [...run.slice(0, 7), 0.884, 0.885]), { recipe: { phaseStarts: ['2012-06'] } });
    expect(words?.sentence).toMatch(/^No longer of concern, because its limits begin afresh in June 2012: 88\.5% in July 2012/);
  });

  test('of a site with the same change names it after the trust', () => {
    const bad = endingIn(28, 0.9, 0.01, run);
    const of = (to?: string) => [chartOf(ae, bad, to === undefined ? {} : { to }), chartOf(ae, bad, { at: site, ...(to === undefined ? {} : { to }) })];
    const { changes } = changesSince({ now: of(), then: of(SINCE), since: SINCE, to: TO });
    expect(changes.map((change) => changeWords(change).also)).toEqual([['The same shows at Redditch.']]);
  });

  test('of anything the core can assess is plain English, and of a neutral measure never better, worse, improved or of concern', () => {
    const months = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 28 });
    fc.assert(fc.property(fc.constantFrom(ae, cases, incidents, neverEvents), months, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(27), (measure, shares, stepped, level, gap) => {
      const scaled = shares.map((share, i) => (measure === ae ? 0.7 + 0.1 * share + (stepped && i > 18 ? 0.2 : 0) : Math.round((measure === neverEvents ? 1 : 12) * share + (stepped && i > 18 ? 9 : 0))));
      const last = scaled.length - 1;
      const thresholds = measure === incidents ? [] : [measure === ae ? thresholdOf(0.7 + 0.3 * level, 'at-least') : thresholdOf(Math.round(12 * level), 'at-most'), ...(measure === cases ? [thresholdOf(90, 'at-most', { kind: 'annual-limit' })] : [])];
      const parts: ChartParts = { thresholds, gaps: { [gap]: 'not-submitted' } };
      const to = chartOf(measure, scaled, parts).assessment.series.periods[last] ?? '';
      const since = chartOf(measure, scaled, parts).assessment.series.periods[last - 2] ?? '';
      const result = changesSince({ now: [chartOf(measure, scaled, parts)], then: [chartOf(measure, scaled, { ...parts, to: since })], since, to });
      expectPlainEnglish(describeChanges(result));
      for (const change of result.changes) {
        const { text } = changeWords(change);
        expectPlainEnglish(text);
        expect(text).not.toMatch(/\b1 (?:months|cases|never events|days)\b/);
        if (measure === incidents) expect(`${changeGroupNames[change.group]} ${text}`.replace('Other changes', '').replaceAll('neither better nor worse by itself', '')).not.toMatch(/improv|concern|better|worse/i);
      }
    }), { numRuns: 400 });
  });
});

describe('describeChanges', () => {
  test('of two charts counts each reason, events one by one, and says how many items may be chance', () => {
    const values = Array.from({ length: 28 }, (_, i) => Number([19, 26, 27].includes(i)));
    const events = [neverEvent('a', '2011-11-17'), neverEvent('b', '2012-06-14'), neverEvent('c', '2012-07-02')];
    const of = (to?: string) => [
      chartOf(neverEvents, values, { events, ...(to === undefined ? {} : { to }) }), chartOf(ae, endingIn(28, 0.95, 0.01, [0.951, 0.96, 0.945]), { thresholds: [atLeast95], ...(to === undefined ? {} : { to }) }),
    ];
    expect(describeChanges(changesSince({ now: of(), then: of(SINCE), since: SINCE, to: TO }))).toBe('Since May 2012: 2 never events and 1 newly short of the threshold. 1 item may be chance.');
  });

  test('of nothing says so', () => {
    expect(describeChanges({ since: '2012-06', changes: [] })).toBe('Since June 2012: nothing has changed that needs the committee’s time.');
  });
});
