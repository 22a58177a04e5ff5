import type { Variation } from '../../src/spc/assessment.ts';
import { describeVariation } from '../../src/wording/describe-variation.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const ALL: readonly Variation[] = [
  'improvement-high', 'improvement-low', 'concern-high', 'concern-low', 'neither-high', 'neither-low', 'common-cause', 'not-enough-data',
];

describe('describeVariation', () => {
  test('of concern-low is short in a cell', () => expect(describeVariation('concern-low').short).toBe('Concern, low'));
  test('of common-cause says that nothing changed', () => expect(describeVariation('common-cause').title).toBe('Common cause: no sign of change'));
  test('of a conflict names the improvement too, concern first', () => {
    const words = describeVariation('concern-low', true);
    expect(words.short).toBe('Concern, low; also improvement');
    expect(words.title).toContain('Improvement is present at the same time');
  });
  test.each(['neither-high', 'neither-low'] as const)('of %s claims neither improvement nor concern', (variation) => {
    const { short, title, meaning } = describeVariation(variation);
    expect(`${short} ${title}`).not.toMatch(/improve|concern|better than|worse than/i);
    expect(meaning).toContain('has to be found out');
  });
  test('of every verdict is plain English, and no two share their short words', () => {
    for (const variation of ALL) Object.values(describeVariation(variation)).forEach(expectPlainEnglish);
    expect(new Set(ALL.map((variation) => describeVariation(variation).short)).size).toBe(ALL.length);
  });
});
