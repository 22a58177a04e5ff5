import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { monthsOfFinancialYear } from '../../../data-loaders/demonstration/days-of-month.ts';
import { readStory } from '../../../data-loaders/demonstration/read-story.ts';
import { splitObjective, targetRows } from '../../../data-loaders/demonstration/target-rows.ts';

const months = monthsOfFinancialYear('2011/12');

describe('splitObjective', () => {
  it.each([0, 1, 7, 12, 78, 101, 215])('splits %i cases into whole cases that add up to it', (cases) => {
    const split = splitObjective(cases, months);
    expect(split).toHaveLength(12);
    expect(split.every((month) => Number.isInteger(month) && month >= 0)).toBe(true);
    expect(split.reduce((sum, month) => sum + month, 0)).toBe(cases);
  });

  it('gives one a month for 12 cases a year', () => {
    expect(splitObjective(12, months)).toEqual(Array.from({ length: 12 }, () => 1));
  });

  it('allows more in winter: 101 cases are 8 a month and more from December', () => {
    const split = splitObjective(101, months);
    const sum = (from: number, to: number): number => split.slice(from, to).reduce((total, month) => total + month, 0);
    expect(sum(8, 11)).toBeGreaterThan(sum(0, 3));
  });
});

describe('targetRows', () => {
  const rows = targetRows(readStory(readFileSync(new URL('../../../fixtures/demonstration/story.yaml', import.meta.url), 'utf8')));

  it('hold the history of the A&E threshold: 98% to the end of 2010, 95% from 2011', () => {
    expect(rows.filter((row) => row['measure_id'] === 'ae_4h_all_types').map((row) => [row['valid_from'], row['valid_to'], row['value']]))
      .toEqual([['2004-01-01', '2010-12-31', '98'], ['2011-01-01', '', '95']]);
  });

  it.each([
    ['stroke_90pct_stay', '80'], ['rtt_18w_admitted', '90'], ['rtt_18w_non_admitted', '95'], ['cancer_62d_gp', '85'], ['vte_risk_assessment', '90'],
  ])('ask %s for at least %s percent everywhere', (measure, value) => {
    expect(rows.filter((row) => row['measure_id'] === measure).map((row) => [row['org_code'], row['value'], row['comparison']]))
      .toEqual([['', value, 'at_least']]);
  });

  it('ask 92% of the waiting list from April 2012 only', () => {
    expect(rows.filter((row) => row['measure_id'] === 'rtt_18w_incomplete').map((row) => [row['valid_from'], row['value']])).toEqual([['2012-04-01', '92']]);
  });

  it('have a local TIA threshold beside the national one', () => {
    expect(rows.filter((row) => row['measure_id'] === 'tia_high_risk_24h').map((row) => [row['org_code'], row['kind'], row['value']]))
      .toEqual([['', 'standard', '60'], ['ZZ3', 'local', '70']]);
  });

  it('give each C. difficile objective a limit for the year and twelve months of trajectory that add up to it', () => {
    const limits = rows.filter((row) => row['measure_id'] === 'c_difficile' && row['kind'] === 'annual_limit');
    expect(limits).toHaveLength(28);
    for (const limit of limits) {
      const path = rows.filter((row) => row['measure_id'] === 'c_difficile' && row['kind'] === 'trajectory_month' && row['org_code'] === limit['org_code']
        && (row['valid_from'] ?? '') >= (limit['valid_from'] ?? '') && (row['valid_to'] ?? '') <= (limit['valid_to'] ?? ''));
      expect(path).toHaveLength(12);
      expect(path.reduce((sum, row) => sum + Number(row['value']), 0)).toBe(Number(limit['value']));
    }
  });
});
