import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../data-loaders/assess/case-answer.ts';
import { readCases } from './reference-cases.ts';

const cases = readCases(fileURLToPath(new URL('../../../shared/spc-cases', import.meta.url)));

/** As printed with the sample (weeks of 2021, at least 95%): mean, lower, upper, variation, assurance at the last week. */
const PRINTED = [
  ['mdc-official-m1-total', 0.92412, 0.91199, 0.93624, 'common_cause', 'fail'],
  ['mdc-official-m1-department-a', 0.97212, 0.96148, 0.98276, null, 'pass'],
  ['mdc-official-m1-department-b', 0.95754, 0.94466, 0.97041, null, 'inconsistent'],
  ['mdc-official-m1-department-c', 0.91208, 0.89612, 0.92804, 'improvement_high', 'fail'],
  ['mdc-official-m1-department-d', 0.9735, 0.96595, 0.98105, 'concern_low', 'pass'],
] as const;

describe('the official weekly sample of the Making Data Count script, mdc-strict', () => {
  if (cases === null) {
    it.skip('skipped: the sample lies in ../shared/spc-cases, which is not beside the repository', () => undefined);
    return;
  }
  it.each(PRINTED)('%s: mean %f, limits %f and %f, %s, %s', (name, mean, lower, upper, variation, assurance) => {
    const found = cases.find((one) => one.name === name);
    if (found === undefined) throw new Error(`The case ${name} is missing from the folder.`);
    const answer = answerOf(found) as Record<'centre' | 'lower' | 'upper', number[]> & Record<string, unknown>;
    const printed = (line: number[]): number => Math.round((line.at(-1) as number) * 1e5) / 1e5;
    expect(Math.abs(printed(answer.centre) - mean)).toBeLessThan(1.1e-5);
    expect(Math.abs(printed(answer.lower) - lower)).toBeLessThan(1.1e-5);
    expect(Math.abs(printed(answer.upper) - upper)).toBeLessThan(1.1e-5);
    if (variation !== null) expect(answer['variationIcon']).toBe(variation);
    expect(answer['assuranceIcon']).toBe(assurance);
  });

  it('Department D: below the mean for long and rising at the last week, both shown', () => {
    const found = cases.find((one) => one.name === 'mdc-official-m1-department-d');
    const rules = answerOf(found as NonNullable<typeof found>)['rules'] as Record<string, boolean[]>;
    expect([rules['oneSide']?.at(-1), rules['trend']?.at(-1)]).toEqual([true, true]);
  });
});
