import { describe, expect, it } from 'vitest';
import { financialYearStart } from '../../../src/extract/periods/financial-year.ts';
import { infectionOf } from '../../../src/extract/publications/infections.ts';
import { monthSpan, releaseMonth } from '../../../src/extract/publications/month-span.ts';
import { headingIndex, plainHeading } from '../../../src/extract/publications/plain-heading.ts';

describe('monthSpan', () => {
  it.each([
    ['AprJun2014', '2014-04-01', '2014-06-30', 3], ['Apr-Jun 2014', '2014-04-01', '2014-06-30', 3], ['April to June 2014', '2014-04-01', '2014-06-30', 3],
    ['APR22_MAR23', '2022-04-01', '2023-03-31', 12], ['Dec2016Mar2017', '2016-12-01', '2017-03-31', 4], ['Dec-Mar 2017', '2016-12-01', '2017-03-31', 4],
    ['Sept–Dec ’19', '2019-09-01', '2019-12-31', 4], ['JanFeb2024', '2024-01-01', '2024-02-29', 2],
  ])('monthSpan(%j) is %s to %s, %i months', (text, start, end, months) => { expect(monthSpan(text)).toEqual({ start, end, months }); });

  it.each(['', 'April 2014', '2014', 'shmi-2012-april.csv', 'Apr2014Jun2016', 'Marjun', 'Janitor Decorum 2014'])('monthSpan(%j) is null', (text) => {
    expect(monthSpan(text)).toBeNull();
  });
});

describe('releaseMonth', () => {
  it.each([['shmi-2012-april.csv', '2012-04-01'], ['SHMI October 2011.csv', '2011-10-01'], ['shmi_jan2013.csv', '2013-01-01']])('%s: %s', (name, month) => {
    expect(releaseMonth(name)).toBe(month);
  });
  it.each(['shmi.csv', 'shmi-2012.csv', 'shmi-april.csv', 'margin-2012.csv', 'shmi-april-20123.csv'])('%s says no month', (name) => { expect(releaseMonth(name)).toBeNull(); });
});

describe('financialYearStart', () => {
  it.each([['2012 to 2013', '2012-04-01'], ['2012/13', '2012-04-01'], ['2012-13', '2012-04-01'], [' 2012-2013 ', '2012-04-01'], ['201213', '2012-04-01'], ['1999/00', '1999-04-01'], ['2099-2100', '2099-04-01']])(
    'financialYearStart(%j) is %s', (text, start) => { expect(financialYearStart(text)).toBe(start); });
  it.each(['2012', '2012 to 2014', '201206', '2012-11', 'April 2012', ''])('financialYearStart(%j) is null', (text) => { expect(financialYearStart(text)).toBeNull(); });
});

describe('plainHeading and headingIndex', () => {
  it('leave out case, signs, line breaks and note markers', () => {
    expect(plainHeading('  All reported\ncases [Note 1]')).toBe('all reported cases');
    expect(plainHeading('PROVIDER_NAME')).toBe('provider name');
  });
  it('give the one column, and none where two have the name', () => {
    expect(headingIndex(['a', 'Provider Name'], ['provider name'])).toBe(1);
    expect(headingIndex(['PROVIDER_NAME', 'Provider Name'], ['provider name'])).toBeNull();
    expect(headingIndex(['a'], ['b'])).toBeNull();
  });
});

describe('infectionOf', () => {
  it.each([
    ['C. difficile ', 'c_difficile_all_cases'], ['cdi', 'c_difficile_all_cases'], ['Clostridioides difficile', 'c_difficile_all_cases'],
    ['Methicillin-resistant Staphylococcus aureus\u00a0(MRSA)', 'mrsa_all_cases'], ['MSSA', 'mssa_all_cases'], ['Escherichia coli', 'e_coli_all_cases'],
    ['ecoli', 'e_coli_all_cases'], ['Klebsiella genus', 'klebsiella_all_cases'], ['Pseudomonas aeruginosa', 'p_aeruginosa_all_cases'],
  ])('infectionOf(%j) is that of %s', (name, measure) => { expect(infectionOf(name)?.allCases).toBe(measure); });
  it.each(['Klebsiella pneumoniae', 'Not speciated', 'ecoli_ta', 'Other named species', ''])('infectionOf(%j) is null', (name) => { expect(infectionOf(name)).toBeNull(); });
});
