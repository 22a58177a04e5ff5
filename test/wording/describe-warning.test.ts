import type { Warning } from '../../src/spc/assessment.ts';
import { describeWarning } from '../../src/wording/describe-warning.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const TYPICAL: Readonly<Record<Warning['id'], number | null>> = {
  'too-few-points': 9, 'short-phase': 5, 'low-mean': 2.4, 'too-rare': 0.25, 'small-denominators': 12, 'over-dispersion': 6.1, 'under-dispersion': 0.42,
  autocorrelation: 0.61, season: 0.48, 'looks-cumulative': 3, 'overlapping-windows': 12, 'gaps-bridged': 2, 'limits-beyond-range': 1.04,
  'conflicting-signals': null, 'value-without-denominator': 28,
};
const ids = Object.keys(TYPICAL) as readonly Warning['id'][];

describe('describeWarning', () => {
  test.each(ids)('of %s with its number, with 1 and without a number is plain English in whole sentences', (id) => {
    for (const figure of [TYPICAL[id], 1, 0, null]) {
      const { text, short } = describeWarning({ id, figure });
      expectPlainEnglish(text);
      expectPlainEnglish(short);
      expect(text).toMatch(/^[A-Z0-9].*\.$/);
    }
  });
  test('says the number and what follows from it', () => {
    expect(describeWarning({ id: 'too-few-points', figure: 9 }).text).toBe('Only 9 months have a value. At least 15 are needed for process limits and verdicts, so the months are drawn as a run chart without them.');
    expect(describeWarning({ id: 'too-few-points', figure: 1 }).text).toMatch(/^Only 1 month has a value\./);
    expect(describeWarning({ id: 'small-denominators', figure: 12 }).text).toContain('moves the value by 8.3 percentage points');
    expect(describeWarning({ id: 'gaps-bridged', figure: 1 }).text).toMatch(/^1 missing month is passed over/);
    expect(describeWarning({ id: 'over-dispersion', figure: 6.1 }).text).toMatch(/^Months vary 6\.1 times as much as chance alone makes likely/);
    expect(describeWarning({ id: 'season', figure: 0.48 }).text).toContain('48% of the variation follows the calendar');
  });
});
