import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/spc/assessment.ts';
import { yearTable } from '../../../src/spc/comparison/year-table.ts';
import { madeAssessment, repeated, standard, type Made } from '../judgement/made-assessment.ts';

const share = { kind: 'proportion', multiplier: 1 } as const;
const count = { kind: 'count', multiplier: 1 } as const;

const at = (code: string, made: Made): Assessment => {
  const assessment = madeAssessment(made);
  return { ...assessment, series: { ...assessment.series, providerCode: code } };
};

/** Shares of `months`, each numerator over denominator, from April 2011 on. */
const shares = (code: string, months: readonly (readonly [number, number] | null)[], more: Partial<Made> = {}): Assessment =>
  at(code, {
    from: '2011-04', values: months.map((month) => month && month[0] / month[1]), numerators: months.map((month) => month?.[0] ?? null),
    denominators: months.map((month) => month?.[1] ?? null), thresholds: [standard(0.6, 'at-least')], ...more,
  });

describe('yearTable', () => {
  it('90 of 100 in April and 500 of 1,000 in May: year to date 590 of 1,100, below 60%, though April met it', () => {
    const [row] = yearTable([shares('A', [[90, 100], [500, 1000]])], share, '2011-05', 1).rows;
    const [year] = row!.years;
    expect(year!.toDate.value).toBeCloseTo(590 / 1100, 15);
    expect(year!.met).toBe(false);
    expect(year!.cells.map(({ met }) => met).slice(0, 3)).toEqual([true, false, null]);
    expect(year!.thresholds).toMatchObject([{ value: 0.6 }]);
  });

  it('two years side by side, April to March; what no month has reached yet is to come, and nobody is late for it', () => {
    const table = yearTable([shares('A', Array(14).fill([7, 10]))], share, '2012-05');
    expect(table.years).toEqual(['2011-04', '2012-04']);
    expect(table.upTo).toBe('2012-05');
    const second = table.rows[0]!.years[1]!;
    expect(second.cells).toHaveLength(12);
    expect(second.cells.at(-1)).toMatchObject({ period: '2013-03', value: null, gap: null, toCome: true });
    expect(second.toDate.counted).toEqual(['2012-04', '2012-05']);
  });

  it('a month that others have reached is missing, with its reason, and no zero in the year to date', () => {
    const table = yearTable([shares('A', [[7, 10], null, [9, 10]]), shares('B', [[7, 10], [7, 10]])], share, '2011-06', 1);
    const [a, b] = table.rows.map((row) => row.years[0]!);
    expect(a!.cells[1]).toMatchObject({ value: null, gap: 'not-submitted', toCome: false });
    expect(a!.toDate).toMatchObject({ numerator: 16, denominator: 20, missing: [{ period: '2011-05', gap: 'not-submitted' }] });
    expect(b!.cells[2]).toMatchObject({ value: null, gap: 'no-row', toCome: false });
  });

  it('all providers together: sums over sums, with how many reported', () => {
    const all = yearTable([shares('A', [[90, 100], null]), shares('B', [[500, 1000], [600, 1000]])], share, '2011-05', 1).all!;
    expect(all[0]!.reporting.slice(0, 3)).toEqual([2, 1, 0]);
    expect(all[0]!.cells[0]!.value).toBeCloseTo(590 / 1100, 15);
    expect(all[0]!.cells[1]!).toMatchObject({ value: 0.6, met: true });
    expect(all[0]!.toDate.value).toBeCloseTo(1190 / 2100, 15);
    expect(all[0]!.met).toBe(false);
  });

  it('provisional months are in the year to date and named', () => {
    const { years: [year] } = yearTable([shares('A', [[7, 10], [8, 10]], { provisional: [1] })], share, '2011-04', 1).rows[0]!;
    expect(year!.cells[1]!.provisional).toBe(true);
    expect(year!.toDate).toMatchObject({ numerator: 15, provisional: ['2011-05'] });
  });

  it('a share under several levels in one year is not judged as a whole', () => {
    const thresholds = [standard(0.98, 'at-least', { to: '2011-04' }), standard(0.95, 'at-least', { from: '2011-05' })];
    const { years: [year] } = yearTable([shares('A', [[97, 100], [97, 100]], { thresholds })], share, '2011-04', 1).rows[0]!;
    expect(year!.thresholds.map(({ value }) => value)).toEqual([0.98, 0.95]);
    expect(year!.met).toBeNull();
    expect(year!.cells.slice(0, 2).map(({ met }) => met)).toEqual([false, true]);
  });

  const objective = standard(10, 'at-most', { kind: 'annual-limit' });
  const cases = (values: readonly (number | null)[]) => yearTable([at('A', { from: '2011-04', values, thresholds: [objective] })], count, '2011-04', 1).rows[0]!.years[0]!;

  it('counts against an annual objective: within it is open until March, beyond it is settled at once', () => {
    expect(cases([3, 3])).toMatchObject({ met: null, toDate: { value: 6 }, thresholds: [{ kind: 'annual-limit' }] });
    expect(cases([6, 5])).toMatchObject({ met: false, toDate: { value: 11 } });
    expect(cases(Array<number>(12).fill(0))).toMatchObject({ met: true });
    expect(cases([...Array<number>(11).fill(0), null]).met).toBeNull();
  });

  it('counts that shall be zero each month: one case in the year and it is not met', () => {
    const year = (values: readonly number[]) =>
      yearTable([at('A', { from: '2011-04', values, thresholds: [standard(0, 'at-most')] })], count, '2011-04', 1).rows[0]!.years[0]!.met;
    expect(year([0, 0])).toBe(true);
    expect(year([0, 1])).toBe(false);
  });

  it('annual objectives of all providers are added for all together', () => {
    const one = at('A', { from: '2011-04', values: [3, 3], thresholds: [objective] });
    const two = at('B', { from: '2011-04', values: [9, 9], thresholds: [{ ...objective, value: 12 }] });
    const all = yearTable([one, two], count, '2011-04', 1).all![0]!;
    expect(all.thresholds).toMatchObject([{ value: 22 }]);
    expect(all.toDate.value).toBe(24);
    expect(all.met).toBe(false);
  });

  it('totals since April that grow each month are not added up again', () => {
    const grown = [2, 5, 5, 9, 12, 14, 15, 18, 20, 21, 25, 30, 3, 4, 8];
    const table = yearTable([at('A', { from: '2011-04', values: grown })], count, '2012-04');
    expect(table.notAdded).toBe('looks-cumulative');
    expect(table.rows[0]!.years[0]!).toMatchObject({ met: null, toDate: { value: null } });
  });

  it('scores have a table and no total; nobody has an empty table; a provider without figures in these years has no row', () => {
    const scores = [at('A', { from: '2011-04', values: repeated([70, 80], 6) }), at('B', { from: '2011-04', values: repeated([60, 50], 6) })];
    expect(yearTable(scores, { kind: 'value', multiplier: 1 }, '2011-09', 1)).toMatchObject({ all: null, rows: [{ code: 'A' }, { code: 'B' }] });
    expect(yearTable([], share, '2011-09')).toMatchObject({ rows: [], all: null, upTo: null });
    expect(yearTable(scores, count, '2015-09').rows).toEqual([]);
  });
});
