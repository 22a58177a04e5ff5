import { describeDropped, describeReconciliation, describeReport } from '../../src/wording/describe-report.ts';
import { describe, expect, test } from './property.ts';

const report = { rowsRead: 1204, rowsLoaded: 1198, rowsSetAside: 6, refused: false, problems: [] };

describe('describeReport', () => {
  test('counts rows read, loaded and set aside', () => expect(describeReport(report)).toBe('1,204 rows read, 1,198 loaded, 6 set aside'));
  test('of a whole file says all', () => expect(describeReport({ ...report, rowsLoaded: 1204, rowsSetAside: 0 })).toBe('1,204 rows read, all loaded'));
  test('counts what was corrected and flagged, by how often', () => {
    const problems = [{ severity: 'fix', count: 198 }, { severity: 'warn', count: 1 }, { severity: 'row', count: 6 }] as const;
    expect(describeReport({ ...report, problems })).toBe('1,204 rows read, 1,198 loaded, 6 set aside, 198 corrections, 1 flag');
  });
  test('of one row', () => expect(describeReport({ ...report, rowsRead: 1, rowsLoaded: 1, rowsSetAside: 0 })).toBe('1 row read, 1 loaded'));
  test('of a refused file says that nothing changed', () => expect(describeReport({ ...report, refused: true })).toBe('File refused: no row of it was loaded, and what was loaded before is unchanged'));
});

describe('describeReconciliation', () => {
  const line = { period: '2025-06', figure: 'attendances', partsSum: 2367127, statedTotal: 2367127, difference: 0 };
  test('of equal sums says so with the total', () => {
    expect(describeReconciliation(line, 198)).toBe('June 2025: the sum of 198 providers equals the published total, 2,367,127 attendances');
    expect(describeReconciliation(line)).toBe('June 2025: the sum of the parts equals the published total, 2,367,127 attendances');
  });
  test('of a difference says how large and on which side', () => {
    expect(describeReconciliation({ ...line, partsSum: 2367120, difference: -7 })).toBe('June 2025: the sum of the parts is 2,367,120, 7 below the published total of 2,367,127 attendances');
    expect(describeReconciliation({ ...line, period: '', partsSum: 2367129, difference: 2 })).toBe('the sum of the parts is 2,367,129, 2 above the published total of 2,367,127 attendances');
  });
});

test('describeDropped names what, how many and where', () => {
  expect(describeDropped({ what: 'total rows', count: 1, lines: [199] })).toBe('Left out: 1 × total rows (line 199)');
  expect(describeDropped({ what: 'notes', count: 7, lines: [1, 2, 3, 4, 5, 6, 1200] })).toBe('Left out: 7 × notes (lines 1, 2, 3, 4, 5…)');
  expect(describeDropped({ what: 'columns without a heading', count: 6, lines: [] })).toBe('Left out: 6 × columns without a heading');
});
