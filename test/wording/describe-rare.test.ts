import { describe, expect, it } from 'vitest';
import type { MonthlySeries } from '../../src/spc/vocabulary.ts';
import { describeRareCell } from '../../src/wording/describe-rare.ts';

function rare(...values: readonly (number | null)[]): Parameters<typeof describeRareCell>[0] {
  const none = values.map(() => null);
  const series: MonthlySeries = {
    measureId: 'never_events', providerCode: 'ZZ1', periods: values.map((_, index) => `2012-${String(index + 1).padStart(2, '0')}`),
    values, numerators: none, denominators: none, gaps: none, provisional: values.map(() => false), restatedFrom: none,
  };
  return { series, warnings: [{ id: 'too-rare', figure: 0.1 }] };
}

describe('describeRareCell', () => {
  it('says since when there was none', () => { expect(describeRareCell(rare(0, 1, 0, 0))).toBe('none since Feb 12'); });
  it('names the latest month when that is the last one', () => { expect(describeRareCell(rare(0, 0, 2))).toBe('last in Mar 12'); });
  it('counts the months when there never was one', () => { expect(describeRareCell(rare(0, 0, null, 0))).toBe('none in 3 months'); });
  it('does not take a missing month for a zero', () => { expect(describeRareCell(rare(1, null, 0))).toBe('none known since Jan 12'); });
  it('a trailing gap does not hide the last value', () => { expect(describeRareCell(rare(0, 1, null))).toBe('last in Feb 12'); });
  it('nothing known gives nothing', () => { expect(describeRareCell(rare(null, null))).toBeNull(); });
  it('a process that can be judged gives nothing', () => { expect(describeRareCell({ ...rare(1, 2), warnings: [] })).toBeNull(); });
});
