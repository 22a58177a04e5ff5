import { describe, expect, test } from 'vitest';
import {
  decimalsFor, formatLine, formatParts, formatThreshold, formatValue, formatValueBeside, formatValueTick, formatValueWithUnit, unitOf, withinReach,
} from '../../src/wording/format-value.ts';
import { ae, cases, falls, seriesOf, shmi, stay, stroke, tia } from './situations.ts';

describe('decimalsFor', () => {
  test('proportions of 18, 60, 9,000 and 2,000,000 patients take 0, 1, 1 and 2', () => {
    expect([18, 60, 9000, 2_000_000].map((size) => decimalsFor(ae, seriesOf(ae, [0.5, 0.6], { size })))).toEqual([0, 1, 1, 2]);
  });
  test('counts take none, and one where halves occur', () => expect([decimalsFor(cases, seriesOf(cases, [4, 5])), decimalsFor(cases, seriesOf(cases, [4, 5.5]))]).toEqual([0, 1]));
  test('rates take one, and two below 1', () => expect([decimalsFor(falls, seriesOf(falls, [5, 6], { size: 21000 })), decimalsFor(falls, seriesOf(falls, [0.4, 0.5], { size: 21000 }))]).toEqual([1, 2]));
  test('ratios take two; plain values one, or none when whole', () => expect([decimalsFor(shmi, null), decimalsFor(stay, seriesOf(stay, [6.1])), decimalsFor(stay, seriesOf(stay, [6, 7]))]).toEqual([2, 1, 0]));
  test('without a series takes the middle choice', () => expect([decimalsFor(ae, null), decimalsFor(cases, null), decimalsFor(falls, null)]).toEqual([1, 0, 1]));
});

describe('withinReach', () => {
  test('of a limit below zero or above 100% gives null, unless the measure can be there', () => {
    expect([withinReach(1.02, ae), withinReach(-0.1, cases), withinReach(-0.1, falls), withinReach(-0.1, shmi)]).toEqual([null, null, null, null]);
    expect([withinReach(1.02, { ...ae, maxPercentOver100: true }), withinReach(-0.1, stay), withinReach(1.02, falls)]).toEqual([1.02, -0.1, 1.02]);
    expect([withinReach(1, ae), withinReach(0, cases), withinReach(null, ae)]).toEqual([1, 0, null]);
  });
});

describe('formatValue', () => {
  test('of a proportion 0.7555 gives 75.6%', () => expect(formatValue(0.7555, ae)).toBe('75.6%'));
  test('of exactly 0 and 1 says 0% and 100%', () => expect([formatValue(0, ae), formatValue(1, ae)]).toEqual(['0%', '100%']));
  test('of 0.9996 does not claim 100%', () => expect(formatValue(0.9996, ae)).toBe('99.96%'));
  test('of 0.0004 does not claim 0%', () => expect(formatValue(0.0004, ae)).toBe('0.04%'));
  test('of a count groups thousands and keeps a half', () => expect([formatValue(1234, cases), formatValue(0.5, cases)]).toEqual(['1,234', '0.5']));
  test('of a rate and a ratio', () => expect([formatValue(12.34, falls), formatValue(1.024, shmi)]).toEqual(['12.3', '1.02']));
  test('of a rate of exactly zero says 0', () => expect(formatValue(0, falls)).toBe('0'));
  test('of NaN says no value', () => expect([formatValue(NaN, ae), formatValue(Infinity, cases)]).toEqual(['no value', 'no value']));
});

describe('formatLine', () => {
  test('gives a mean of counts one decimal', () => expect(formatLine(6.25, cases)).toBe('6.3'));
  test('gives a mean of small proportions one decimal', () => expect(formatLine(0.58, tia, 0)).toBe('58.0%'));
});

describe('formatThreshold', () => {
  test('writes no decimal that nobody set', () => expect([formatThreshold(0.95, ae), formatThreshold(0.975, ae), formatThreshold(0.07, ae)]).toEqual(['95%', '97.5%', '7%']));
  test('says zero as a word for counts', () => expect(formatThreshold(0, cases)).toBe('zero'));
});

describe('formatValueBeside', () => {
  test('of 94.97% beside 95% keeps them apart', () => expect(formatValueBeside(0.9497, 0.95, ae)).toBe('94.97%'));
  test('of 94.9999% beside 95% stops after three more decimals', () => expect(formatValueBeside(0.949999, 0.95, ae)).toBe('94.9999%'));
  test('of a value far from the line, on it, or without one is as usual', () => {
    expect([formatValueBeside(0.91, 0.95, ae), formatValueBeside(0.95, 0.95, ae), formatValueBeside(0.9497, null, ae)]).toEqual(['91.0%', '95.0%', '95.0%']);
  });
});

describe('units', () => {
  test('unitOf a rate names what it is per', () => expect(unitOf(falls)).toBe('per 1,000 occupied bed days'));
  test('formatValueWithUnit of one case is singular', () => expect([formatValueWithUnit(1, cases), formatValueWithUnit(6, cases)]).toEqual(['1 case', '6 cases']));
  test('formatValueWithUnit of a rate', () => expect(formatValueWithUnit(5.24, falls)).toBe('5.2 per 1,000 occupied bed days'));
  test('formatValueWithUnit of a proportion and a ratio adds nothing', () => expect([formatValueWithUnit(0.5, ae), formatValueWithUnit(1.024, shmi)]).toEqual(['50.0%', '1.02']));
});

describe('formatParts', () => {
  test('of patients says them once', () => expect(formatParts(18512, 25273, ae)).toBe('18,512 of 25,273 patients seen within 4 hours'));
  test('of patients who did something speaks of the denominator', () => expect(formatParts(44, 60, stroke)).toBe('44 of 60 patients with a stroke spent at least 90% of their stay on a stroke unit'));
  test('of a rate counts cases in days', () => expect(formatParts(1, 21000, falls)).toBe('1 fall with harm in 21,000 occupied bed days'));
  test('of anything else names both parts', () => {
    expect(formatParts(950, 1000, { ...ae, numeratorLabel: 'nursing hours worked', denominatorLabel: 'nursing hours planned' })).toBe('950 nursing hours worked of 1,000 nursing hours planned');
  });
  test('of a ratio sets both side by side', () => expect(formatParts(1, 12, shmi)).toBe('1 death in hospital or within 30 days of leaving, 12 deaths expected'));
  test('with a part missing, or of a count, is null', () => expect([formatParts(null, 5, ae), formatParts(5, null, ae), formatParts(5, 5, cases)]).toEqual([null, null, null]));
});

describe('formatValueTick', () => {
  test('takes its decimals from the step', () => expect([formatValueTick(0.95, 0.05, ae), formatValueTick(0.95, 0.005, ae), formatValueTick(12, 2, cases), formatValueTick(0.4, 0.2, falls)]).toEqual(['95%', '95.0%', '12', '0.4']));
});
