import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../data-loaders/demonstration/read-story.ts';
import { MEASURES, tellStory } from '../../../data-loaders/demonstration/tell-story.ts';
import { monthsFromTo } from '../../../src/spc/months.ts';

const text = readFileSync(new URL('../../../fixtures/demonstration/story.yaml', import.meta.url), 'utf8');
const story = readStory(text);
const told = tellStory(story);
const rowsOf = (orgCode: string, measureId: string) =>
  told.observations.filter((row) => row['org_code'] === orgCode && row['measure_id'] === measureId);

/** Final figures by month as people say them, computed from the text rows alone: percent for shares, cases for counts. */
function spoken(orgCode: string, measureId: string): Map<string, number> {
  const figures = new Map<string, number>();
  for (const row of rowsOf(orgCode, measureId)) {
    const month = (row['period_start'] ?? '').slice(0, 7);
    const value = row['value'] !== '' ? Number(row['value']) : row['denominator'] === '' ? null : (Number(row['numerator']) / Number(row['denominator'])) * 100;
    // Rows stand in the order of publication, so that the figure put right comes last.
    if (value !== null) figures.set(month, value);
  }
  return figures;
}
function valuesOf(orgCode: string, measureId: string, from: string, to: string): number[] {
  const figures = spoken(orgCode, measureId);
  return monthsFromTo(from, to).map((month) => {
    const value = figures.get(month);
    if (value === undefined) throw new Error(`${orgCode} has no ${measureId} in ${month}.`);
    return value;
  });
}
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const average = (values: readonly number[]): number => sum(values) / values.length;

describe('the story told: what it must say', () => {
  it('A&E at Worcestershire Acute is under 95% in every month of 2011/12', () => {
    const values = valuesOf('ZZ1', 'ae_4h_all_types', '2011-04', '2012-03');
    expect(values).toHaveLength(12);
    expect(Math.max(...values)).toBeLessThan(95);
  });

  it('A&E at Worcestershire Acute is better in each month of 2012/13 than in any month of 2011/12', () => {
    expect(Math.min(...valuesOf('ZZ1', 'ae_4h_all_types', '2012-04', '2012-07')))
      .toBeGreaterThan(Math.max(...valuesOf('ZZ1', 'ae_4h_all_types', '2011-04', '2012-03')));
  });

  it('stroke reaches 80% in exactly two months of 2011/12', () => {
    expect(valuesOf('ZZ1', 'stroke_90pct_stay', '2011-04', '2012-03').filter((value) => value >= 80)).toHaveLength(2);
  });

  it('TIA is under 60% in each of its first nine months, which are its first', () => {
    expect([...spoken('ZZ1', 'tia_high_risk_24h').keys()].sort()[0]).toBe('2011-04');
    expect(Math.max(...valuesOf('ZZ1', 'tia_high_risk_24h', '2011-04', '2011-12'))).toBeLessThan(60);
    expect(average(valuesOf('ZZ1', 'tia_high_risk_24h', '2012-01', '2012-07'))).toBeGreaterThan(60);
  });

  it('MRSA stays under its objective in every year; C. difficile meets its objective of 2011/12 and is above its trajectory in July 2012', () => {
    for (const [year, from, to] of [['2009/10', '2009-04', '2010-03'], ['2010/11', '2010-04', '2011-03'], ['2011/12', '2011-04', '2012-03'], ['2012/13', '2012-04', '2012-07']] as const) {
      const limit = told.targets.find((row) => row['org_code'] === 'ZZ1' && row['measure_id'] === 'mrsa_bacteraemia' && row['valid_from'] === `${year.slice(0, 4)}-04-01`);
      expect(sum(valuesOf('ZZ1', 'mrsa_bacteraemia', from, to))).toBeLessThanOrEqual(Number(limit?.['value']));
    }
    expect(sum(valuesOf('ZZ1', 'c_difficile', '2011-04', '2012-03'))).toBeLessThanOrEqual(101);
    const path = told.targets.filter((row) => row['org_code'] === 'ZZ1' && row['kind'] === 'trajectory_month' && (row['valid_from'] ?? '') >= '2012-04-01' && (row['valid_to'] ?? '') <= '2012-07-31');
    expect(path).toHaveLength(4);
    expect(sum(valuesOf('ZZ1', 'c_difficile', '2012-04', '2012-07'))).toBeGreaterThan(sum(path.map((row) => Number(row['value']))));
  });

  it('the acute trust has two never events, with their dates, sites and categories', () => {
    expect(sum(valuesOf('ZZ1', 'never_events', '2009-04', '2012-07'))).toBe(2);
    expect(told.incidents.filter((incident) => incident.type === 'never_event' && incident.orgCode === 'ZZ1').map(({ date, siteCode }) => [date, siteCode]))
      .toEqual([['2011-11-17', 'ZZ101'], ['2012-06-14', 'ZZ102']]);
    expect(spoken('ZZ101', 'never_events').get('2011-11')).toBe(1);
    expect(spoken('ZZ102', 'never_events').get('2012-06')).toBe(1);
  });

  it('the community trust reports 15 or more serious incidents in at least half of the months of 2011/12', () => {
    expect(valuesOf('ZZ2', 'serious_incidents', '2011-04', '2012-03').filter((value) => value >= 15).length).toBeGreaterThanOrEqual(6);
  });

  it('the community trust has several deep pressure ulcers in most months, and under two thirds as many of grades 2 to 4 after care bundles', () => {
    const before = valuesOf('ZZ2', 'pressure_ulcer_cat3_4', '2009-04', '2011-05');
    expect(before.filter((value) => value >= 3).length).toBeGreaterThan(before.length * 0.75);
    for (const measure of ['pressure_ulcer_cat2', 'pressure_ulcer_cat3_4', 'pressure_ulcer_rate']) {
      expect(average(valuesOf('ZZ2', measure, '2011-06', '2012-07'))).toBeLessThan((2 / 3) * average(valuesOf('ZZ2', measure, '2009-04', '2011-05')));
    }
  });

  it('every claim written in the story holds', () => {
    expect(told.claims.length).toBeGreaterThanOrEqual(15);
    expect(told.claims.filter((result) => !result.holds).map((result) => result.claim.says)).toEqual([]);
  });
});

describe('the story told: what befalls the figures on their way', () => {
  const statusIn = (orgCode: string, measureId: string, month: string) =>
    rowsOf(orgCode, measureId).filter((row) => row['period_start'] === `${month}-01`).map((row) => [row['status'], row['numerator'], row['denominator'], row['value']]);

  it('one month of stroke was not submitted, one of TIA is suppressed, and neither shows a figure', () => {
    expect(statusIn('ZZ3', 'stroke_90pct_stay', '2010-12')).toEqual([['not_submitted', '', '', '']]);
    expect(statusIn('ZZ3', 'tia_high_risk_24h', '2011-08')).toEqual([['suppressed', '', '', '']]);
  });

  it('Severn Reach’s A&E return is late for July 2012, and of one VTE month the extract says nothing', () => {
    expect(statusIn('ZZ5', 'ae_4h_all_types', '2012-07')).toEqual([['not_submitted', '', '', '']]);
    expect(statusIn('ZZ5', 'vte_risk_assessment', '2010-09')).toEqual([]);
    expect(statusIn('ZZ5', 'vte_risk_assessment', '2010-10')).toHaveLength(1);
  });

  it('cancer is provisional in July 2012 at two trusts and nowhere else', () => {
    const provisional = told.observations.filter((row) => row['status'] === 'provisional');
    expect(provisional.map((row) => [row['org_code'], row['measure_id'], row['period_start']]))
      .toEqual([['ZZ1', 'cancer_62d_gp', '2012-07-01'], ['ZZ6', 'cancer_62d_gp', '2012-07-01']]);
  });

  it('Severn Reach’s A&E of February 2012 is first reported as met and restated in May as not met', () => {
    const rows = rowsOf('ZZ5', 'ae_4h_all_types').filter((row) => row['period_start'] === '2012-02-01');
    expect(rows.map((row) => [row['as_of'], row['revision']])).toEqual([['2012-03-14', '0'], ['2012-05-14', '1']]);
    const [first, final] = rows.map((row) => (Number(row['numerator']) / Number(row['denominator'])) * 100);
    expect(first).toBeCloseTo(95.4, 2);
    expect(final).toBeLessThan(95);
    expect(rowsOf('ZZ5', 'ae_4h_type1').filter((row) => row['period_start'] === '2012-02-01')).toHaveLength(1);
  });

  it('Clent Community Care closes with its figures in March 2011; Bredon carries the merger, which starts limits again', () => {
    const clent = told.observations.filter((row) => row['org_code'] === 'ZZ8');
    expect(clent.map((row) => row['period_start'] ?? '').sort().at(-1)).toBe('2011-03-01');
    expect(told.organisations.find((row) => row['org_code'] === 'ZZ8')?.['close_date']).toBe('2011-03-31');
    expect(told.annotations.find((row) => row['kind'] === 'merger')).toMatchObject({ org_code: 'ZZ7', measure_id: '', date_from: '2011-04-01', effect: 'step' });
  });

  it('re-bases pressure ulcers at the community trust and C. difficile at Arrow Vale, and leaves one stroke month out, each with words', () => {
    const steps = told.annotations.filter((row) => row['effect'] !== 'none').map((row) => [row['org_code'], row['measure_id'], row['date_from'], row['effect']]);
    expect(steps).toContainEqual(['ZZ2', 'pressure_ulcer_cat3_4', '2011-06-01', 'step']);
    expect(steps).toContainEqual(['ZZ4', 'c_difficile', '2011-01-01', 'step']);
    expect(steps).toContainEqual(['ZZ6', 'stroke_90pct_stay', '2011-02-01', 'ghost']);
    for (const row of told.annotations) expect((row['text'] ?? '').length).toBeGreaterThan(20);
  });

  it('marks the TIA clinic on seven days a week without touching the limits', () => {
    expect(told.annotations.find((row) => row['org_code'] === 'ZZ1' && row['measure_id'] === 'tia_high_risk_24h'))
      .toMatchObject({ date_from: '2012-01-01', kind: 'service_change', effect: 'none' });
  });

  it('has a measure with under 15 months: friends and family begins in April 2012', () => {
    expect(rowsOf('ZZ1', 'fft_inpatient_positive')).toHaveLength(4);
  });
});

describe('the story told: figures that fit together', () => {
  it.each([
    ['ae_4h_all_types', ['ZZ101', 'ZZ102', 'ZZ103']], ['ae_4h_type1', ['ZZ101', 'ZZ102']], ['stroke_90pct_stay', ['ZZ101', 'ZZ102']],
    ['c_difficile_rate', ['ZZ101', 'ZZ102']], ['pressure_ulcer_rate', ['ZZ101', 'ZZ102']],
  ])('%s of Worcestershire Acute is the sum of its sites in every month', (measureId, sites) => {
    for (const part of ['numerator', 'denominator'] as const) {
      for (const whole of rowsOf('ZZ1', measureId)) {
        const parts = sites.map((site) => rowsOf(site, measureId).find((row) => row['period_start'] === whole['period_start']));
        expect(sum(parts.map((row) => Number(row?.[part])))).toBe(Number(whole[part]));
      }
    }
  });

  it('type 1 is part of all types, and lower', () => {
    for (const all of rowsOf('ZZ4', 'ae_4h_all_types')) {
      const major = rowsOf('ZZ4', 'ae_4h_type1').find((row) => row['period_start'] === all['period_start']);
      expect(Number(major?.['denominator'])).toBeLessThan(Number(all['denominator']));
      expect(Number(major?.['numerator']) / Number(major?.['denominator'])).toBeLessThan(Number(all['numerator']) / Number(all['denominator']));
    }
  });

  it('pressure ulcers of grades 3 and 4 add up, avoidable ones are among them, and the rate counts all grades', () => {
    const months = monthsFromTo('2009-04', '2012-07');
    const by = (grade: string): number[] => valuesOf('ZZ1', `pressure_ulcer_${grade}`, '2009-04', '2012-07');
    const [two, three, four, deep, avoidable] = [by('cat2'), by('cat3'), by('cat4'), by('cat3_4'), by('avoidable')];
    const rate = rowsOf('ZZ1', 'pressure_ulcer_rate');
    expect(rate).toHaveLength(months.length);
    months.forEach((month, i) => {
      expect([month, deep[i]]).toEqual([month, (three[i] ?? NaN) + (four[i] ?? NaN)]);
      expect(avoidable[i]).toBeLessThanOrEqual(deep[i] ?? NaN);
      expect(Number(rate[i]?.['numerator'])).toBe((two[i] ?? NaN) + (deep[i] ?? NaN));
    });
  });

  it('numerators stay within denominators, except nursing hours, and only cancer has halves', () => {
    for (const row of told.observations) {
      if (row['numerator'] === '' || row['denominator'] === '') continue;
      const [numerator, denominator] = [Number(row['numerator']), Number(row['denominator'])];
      if (row['measure_id'] !== 'staffing_fill_rate') expect(numerator).toBeLessThanOrEqual(denominator);
      if (row['measure_id'] !== 'cancer_62d_gp') expect([numerator % 1, denominator % 1]).toEqual([0, 0]);
    }
    expect(rowsOf('ZZ2', 'staffing_fill_rate').some((row) => Number(row['numerator']) > Number(row['denominator']))).toBe(true);
    expect(rowsOf('ZZ1', 'cancer_62d_gp').some((row) => Number(row['numerator']) % 1 === 0.5)).toBe(true);
  });

  it('says each figure once an organisation, measure, month, day of publication and revision', () => {
    const keys = told.observations.map((row) => ['org_code', 'measure_id', 'period_start', 'breakdown', 'as_of', 'revision'].map((column) => row[column]).join('|'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('publishes nothing after the day on which the figures are known, and nothing about months after July 2012', () => {
    for (const row of told.observations) {
      expect((row['as_of'] ?? '') <= '2012-08-14').toBe(true);
      expect((row['period_start'] ?? '') <= '2012-07-01').toBe(true);
    }
  });

  it('gives a row of source words to every observation and uses 20 measures of the catalogue or more', () => {
    expect(told.observations.every((row) => row['source'] === 'Synthetic demonstration')).toBe(true);
    const used = new Set(told.observations.map((row) => row['measure_id'] ?? ''));
    expect(used.size).toBeGreaterThanOrEqual(20);
    for (const id of used) expect(MEASURES.has(id)).toBe(true);
  });

  it('counts incidents on their dates: monthly serious incidents are the dated ones', () => {
    for (const [month, count] of spoken('ZZ2', 'serious_incidents')) {
      expect(told.incidents.filter((incident) => incident.orgCode === 'ZZ2' && incident.type === 'serious_incident' && incident.date.startsWith(month))).toHaveLength(count);
    }
  });
});

describe('the story told again', () => {
  it('gives the same rows', () => {
    expect(tellStory(readStory(text))).toEqual(told);
  });

  it('gives other figures for another seed, about the same organisations, targets and annotations', () => {
    const other = tellStory({ ...story, seed: 'another' });
    expect(other.observations).not.toEqual(told.observations);
    expect([other.organisations, other.targets, other.annotations]).toEqual([told.organisations, told.targets, told.annotations]);
  });

  it('leaves every other series as it was when one is thrown again', () => {
    const changed = text.replace('draw: 28', 'draw: 29');
    expect(changed).not.toBe(text);
    const again = tellStory(readStory(changed));
    const differs = new Set(again.observations.filter((row, i) => JSON.stringify(row) !== JSON.stringify(told.observations[i])).map((row) => row['measure_id']));
    expect([...differs]).toEqual(['stroke_90pct_stay']);
  });
});
