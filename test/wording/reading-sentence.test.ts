import type { GapReason } from '../../src/spc/vocabulary.ts';
import { readingOf } from '../../src/wording/reading-sentence.ts';
import { ae, allSituations, assess, cases, falls, incidents, never, seriesOf, steady, stroke, thresholdOf, tia } from './situations.ts';
import { describe, expect, expectPlainEnglish, fc, test } from './property.ts';

const situations = allSituations();
const provider = { name: 'Wye Valley' };

describe('readingOf', () => {
  test('over all situations gives the sentences of the golden file', async () => {
    expect(situations.length).toBeGreaterThanOrEqual(60);
    expect(new Set(situations.map(({ name }) => name)).size).toBe(situations.length);
    const text = situations
      .map((situation) => {
        const reading = readingOf(situation);
        return `## ${situation.name}\n\n- cell: ${reading.cell}\n- caption: ${reading.caption}\n- paragraph: ${reading.paragraph}\n`;
      })
      .join('\n');
    await expect(`# Readings\n\nEvery situation and its three sentences. Made by the test beside this file; read it aloud before accepting a change.\n\n${text}`)
      .toMatchFileSnapshot('readings.golden.md');
  });

  test.each(situations.map((situation) => [situation.name, situation] as const))('of “%s” is plain English in three lengths, decision first', (_name, situation) => {
    const { cell, lead, rest, caption, paragraph } = readingOf(situation);
    for (const text of [cell, lead, caption, paragraph]) {
      expectPlainEnglish(text);
      expect(text).not.toMatch(/\btargets?\b/);
      // Counts of months stand beside one another on every screen: all in figures, none in letters.
      expect(text).not.toMatch(/\b(two|three|four|five|six|seven|eight|nine|ten) (?!or )/i);
    }
    expect(caption).toBe(rest === '' ? lead : `${lead} ${rest}`);
    expect(lead).toMatch(/^[A-Z0-9].*\.$/);
    expect(cell).not.toMatch(/\.$/);
    expect(cell.length).toBeLessThanOrEqual(70);
    expect(paragraph).toContain('Worcestershire Acute');
    expect(paragraph.split('. ').length).toBe(new Set(paragraph.split('. ')).size);
  });

  test('of a neutral measure never claims improvement or concern, better or worse', () => {
    for (const situation of situations.filter(({ measure }) => measure.direction === 'neutral')) {
      const { cell, caption, paragraph } = readingOf(situation);
      const claim = 'Neither a rise nor a fall is better by itself';
      expect([cell, caption, paragraph].join(' ').replaceAll(claim, '')).not.toMatch(/improv|concern|better|worse/i);
    }
  });

  test('of any months of a neutral measure never claims improvement or concern, better or worse', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 40 }), fc.boolean(), fc.constantFrom('mdc-strict', 'anhoej', 'nelson', 'western-electric', 'plot-the-dots', 'powerbi-spc'), (counts, stepped, ruleSet) => {
      const values = counts.map((count, i) => (stepped && i > 20 ? count + 30 : count));
      const { cell, caption, paragraph } = readingOf({ assessment: assess(incidents, seriesOf(incidents, values), [], { ruleSet }), measure: incidents, provider });
      expect([cell, caption, paragraph].join(' ').replaceAll('Neither a rise nor a fall is better by itself', '')).not.toMatch(/improv|concern|better|worse/i);
    }), { numRuns: 300 });
  });

  test('of a month before the last says which month it reads', () => {
    const reading = readingOf({ assessment: assess(ae, seriesOf(ae, steady(28, 0.89, 0.01), { size: 9000, gaps: { 27: 'not-submitted' } })), measure: ae, provider });
    expect(reading.caption).toContain('July 2012 was not submitted; the reading is of June 2012.');
  });

  test('of 1, 2 and 3 months below says in the month, in both months, in all 3 months', () => {
    const leads = [1, 2, 3].map((months) => readingOf({ assessment: assess(ae, seriesOf(ae, steady(months, 0.89, 0.01), { size: 9000 }), [thresholdOf(0.95, 'at-least')]), measure: ae, provider }).lead);
    expect(leads.map((lead) => lead.split(';')[0])).toEqual(['Below the 95% threshold in April 2010', 'Below the 95% threshold in both months', 'Below the 95% threshold in all 3 months']);
  });

  test('of a month below after months without a threshold counts from its beginning', () => {
    const assessment = assess(ae, seriesOf(ae, steady(28, 0.89, 0.01), { size: 9000 }), [thresholdOf(0.95, 'at-least', { from: '2012-07' })]);
    expect(readingOf({ assessment, measure: ae, provider }).lead).toBe('Below the 95% threshold in July 2012.');
  });

  test('of a conflict names both and gives neither the lead alone', () => {
    const conflict = situations.find(({ name }) => name === 'improvement and concern at once');
    expect(conflict?.assessment.conflict).toBe(true);
    expect(conflict && readingOf(conflict).lead).toBe('Below the 95% threshold in all 28 months, with signs of concern and of improvement.');
  });

  test('of a sequence of zeros in rare harm is never an improvement', () => {
    const zeros = assess(never, seriesOf(never, Array.from({ length: 40 }, (_, index) => (index === 3 ? 1 : 0))), [thresholdOf(0, 'at-most')]);
    expect(readingOf({ assessment: zeros, measure: never, provider }).lead).toBe('No never events in the 36 months since July 2010; 1 in 40 months. The threshold of zero was met in July 2013.');
  });

  test('of warnings handed in names them at the end of the paragraph, in few words', () => {
    const assessment = assess(ae, seriesOf(ae, steady(28, 0.89, 0.01), { size: 9000 }));
    const warnings = [{ id: 'autocorrelation', figure: 0.6 }, { id: 'season', figure: 0.5 }] as const;
    expect(readingOf({ assessment, measure: ae, provider, warnings }).paragraph).toMatch(/Read with care: each month resembles the one before and seasonal pattern\.$/);
  });

  test('of anything the core can assess is plain English', () => {
    const gap = fc.constantFrom<GapReason>('no-row', 'not-submitted', 'suppressed', 'zero-denominator');
    const measures = [ae, stroke, tia, cases, incidents, falls, never];
    fc.assert(fc.property(
      fc.constantFrom(...measures), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.option(gap, { freq: 8 })), { maxLength: 40 }),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })), fc.option(fc.nat(39)), fc.constantFrom('mdc-strict', 'anhoej', 'nelson', 'western-electric', 'plot-the-dots', 'powerbi-spc'),
      (measure, months, level, phase, ruleSet) => {
        const counted = measure.kind === 'count';
        const scaled = measure.kind === 'rate' ? 9 : 1;
        const gaps = Object.fromEntries(months.flatMap(([, reason], index) => (reason === null ? [] : [[index, reason]])));
        const series = seriesOf(measure, months.map(([value]) => (counted ? Math.round(value * 9) : value * scaled)), { size: 40, gaps });
        const comparison = measure.direction === 'higher-is-better' ? 'at-least' : 'at-most';
        const thresholds = level === null ? [] : [thresholdOf(counted ? Math.round(level * 9) : level * scaled, comparison)];
        const start = phase === null ? undefined : series.periods[phase];
        const assessment = assess(measure, series, thresholds, { ruleSet, phaseStarts: start === undefined ? [] : [start] });
        const { cell, caption, paragraph } = readingOf({ assessment, measure, provider, dataTo: '2014-01' });
        for (const text of [cell, caption, paragraph]) {
          expectPlainEnglish(text);
          expect(text).not.toMatch(/\b1 (?:months|cases|never events|patients)\b/);
        }
      },
    ), { numRuns: 300 });
  });
});
