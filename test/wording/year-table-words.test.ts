import { describe, expect, it } from 'vitest';
import type { YearCell, YearOfRow, YearTable } from '../../src/spc/comparison/year-table.ts';
import type { Measure, Threshold } from '../../src/spc/vocabulary.ts';
import { explainYearToDate, formatYearThreshold, spokenYearThreshold, yearCellWords, yearTableCaption, yearTableLegend, yearToDateWords } from '../../src/wording/year-table-words.ts';

const measure = { id: 'made', name: 'Seen in time', kind: 'proportion', direction: 'higher-is-better', multiplier: 1, numeratorLabel: 'patients seen in time', denominatorLabel: 'patients' } as unknown as Measure;
const count = { ...measure, name: 'C. difficile', kind: 'count', direction: 'lower-is-better', numeratorLabel: 'cases', denominatorLabel: null } as Measure;
const cell = (part: Partial<YearCell> = {}): YearCell => ({ period: '2012-05', value: 0.941, gap: null, provisional: false, met: false, level: 0.95, toCome: false, ...part });
const target = (value: number, part: Partial<Threshold> = {}): Threshold => ({ kind: 'standard', value, comparison: 'at-least', from: null, to: null, orgCode: null, label: '', source: '', ...part }) as Threshold;

describe('yearCellWords', () => {
  it('a figure with its mark, which is a word for the ear; the percent sign stands in the caption', () => {
    expect(yearCellWords(cell(), measure, 1)).toEqual({ text: '94.1', mark: '✗', under: '', spoken: 'not met' });
    expect(yearCellWords(cell({ value: 0.96, met: true }), measure, 1)).toMatchObject({ text: '96.0', mark: '✓', spoken: 'met' });
  });
  it('just under its level: decimals until it differs', () => {
    expect(yearCellWords(cell({ value: 0.94996 }), measure, 1).text).not.toBe('95.0');
  });
  it('provisional and not judged: said beneath and aloud', () => {
    expect(yearCellWords(cell({ met: null, level: null, provisional: true }), measure, 1)).toEqual({ text: '94.1', mark: '', under: 'prov.', spoken: 'provisional' });
  });
  it('a gap has its short reason and the long one aloud; a month to come is empty', () => {
    expect(yearCellWords(cell({ value: null, gap: 'not-submitted', met: null }), measure, 1)).toEqual({ text: '', mark: '', under: 'not sent', spoken: 'not submitted' });
    expect(yearCellWords(cell({ value: null, met: null, toCome: true }), measure, 1)).toEqual({ text: '', mark: '', under: '', spoken: 'to come' });
  });
});

describe('yearToDateWords', () => {
  const toDate = (part: object): YearOfRow['toDate'] => ({ value: 0.92, withheld: null, counted: [], missing: [], provisional: [], numerator: 92, denominator: 100, ...part }) as unknown as YearOfRow['toDate'];
  it('value, mark, and how many months are missing', () => {
    expect(yearToDateWords({ toDate: toDate({ missing: [{ period: '2012-05', gap: 'no-row' }] }), met: false, thresholds: [target(0.95)] }, measure, 1)).toEqual({ text: '92.0', mark: '✗', under: '1 missing', spoken: 'not met, 1 month missing' });
  });
  it('no sum: a dash, and why aloud', () => {
    expect(yearToDateWords({ toDate: toDate({ value: null, withheld: 'without-parts' }), met: null, thresholds: [] }, measure, 1)).toEqual({
      text: '–', mark: '', under: '', spoken: 'The counts behind the percentages are not known, and percentages cannot be added.',
    });
  });
});

describe('thresholds of a year', () => {
  it('one, two in a year, an objective of the year, and only the ends of a trajectory', () => {
    expect(formatYearThreshold([], measure)).toBe('');
    expect(formatYearThreshold([target(0.98), target(0.95)], measure)).toBe('98%, 95%');
    expect(formatYearThreshold([target(60, { kind: 'annual-limit', comparison: 'at-most' })], count)).toBe('60 a year');
    expect(formatYearThreshold([5, 6, 7].map((value) => target(value, { kind: 'trajectory-month', comparison: 'at-most' })), count)).toBe('5 to 7');
  });
  it('aloud: none is said, a change is “then”', () => {
    expect(spokenYearThreshold([], measure)).toBe('no threshold');
    expect(spokenYearThreshold([target(0.98), target(0.95)], measure)).toMatch(/98%.*, then .*95%/);
  });
});

describe('caption, explanation and legend', () => {
  const year: YearOfRow = { yearStart: '2012-04', cells: [cell(), cell({ value: null, gap: 'not-submitted', met: null }), cell({ provisional: true, met: true })], thresholds: [], toDate: {} as never, met: null };
  const table: YearTable = { years: ['2011-04', '2012-04'], upTo: '2012-07', rows: [{ code: 'ZZ1', years: [year] }], all: null, notAdded: null };
  it('says measure, unit, years and up to when', () => {
    expect(yearTableCaption(table, measure)).toBe('Seen in time, per cent: 2011/12 and 2012/13, figures to July 2012');
    expect(yearTableCaption({ ...table, upTo: null }, measure)).not.toContain('figures to');
  });
  it('how the year to date is made, or why there is none', () => {
    expect(explainYearToDate(table, measure)).toBe('Year to date: all patients seen in time over all patients; not a mean of the months. A month without a figure is left out.');
    expect(explainYearToDate(table, count)).toMatch(/the months added up/);
    expect(explainYearToDate({ ...table, notAdded: 'looks-cumulative' }, count)).toMatch(/^No year to date is given: the figures look like totals/);
    expect(explainYearToDate(table, { ...measure, kind: 'value' })).toMatch(/cannot be added\.$/);
  });
  it('only the marks that occur, each once', () => {
    expect(yearTableLegend(table).map(({ mark }) => mark)).toEqual(['✓', '✗', 'prov.', 'not sent']);
    expect(yearTableLegend({ ...table, rows: [] })).toEqual([]);
  });
});
