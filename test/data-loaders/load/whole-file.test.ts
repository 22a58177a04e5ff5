import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesUnder, EVENT_HEADER, filesUnder, loadMade, monthFrom, OBSERVATION_HEADER } from './load-made.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-whole-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const SMALL = { csvBytes: 20_000, parquetRows: 500 };
const WHOLE = { csvBytes: 100_000_000, parquetRows: 1_000_000 };

/** The same file read in pieces and whole. */
async function both(name: string, lines: readonly string[]) {
  const [path = ''] = filesUnder(join(folder, name), { 'made.csv': `${lines.join('\n')}\n` });
  const pieces = await loadMade([path], join(folder, `${name}-pieces`), { pieces: SMALL });
  const whole = await loadMade([path], join(folder, `${name}-whole`), { pieces: WHOLE });
  return { pieces, whole };
}

const parquet = (out: string) => Object.entries(bytesUnder(join(folder, out))).filter(([path]) => path.endsWith('.parquet'));
const ofRule = (report: Awaited<ReturnType<typeof both>>['whole']['reports'][number] | undefined, rule: string) => report?.problems.filter((problem) => problem.rule === rule);
const organisations = Array.from({ length: 40 }, (_, at) => `R${String(10 + at)}`);

describe('a file read in pieces, judged as a whole', { timeout: 120_000 }, () => {
  it('totals that it states are held against all of its rows, as when it is read whole', async () => {
    const rows = Array.from({ length: 24 }, (_, month) => organisations.map((code, at) => `${code},ae_4h_type1,${monthFrom(2022, month)}-01,${String(at + month)},100,2024-02-01`)).flat();
    const totals = Array.from({ length: 24 }, (_, month) => `Total,ae_4h_type1,${monthFrom(2022, month)}-01,${String(780 + 40 * month + (month === 7 ? 9 : 0))},4000,2024-02-01`);
    const { pieces, whole } = await both('totals', [OBSERVATION_HEADER, ...totals.slice(0, 12), ...rows, ...totals.slice(12)]);
    expect(whole.reports[0]?.reconciliation).toHaveLength(48);
    expect(pieces.reports[0]?.reconciliation).toEqual(whole.reports[0]?.reconciliation);
    expect(ofRule(pieces.reports[0], 'reconciliation-difference')).toEqual([{ rule: 'reconciliation-difference', severity: 'warn', file: 'made.csv', line: 9, column: 'numerator', seen: '1060', expected: '1069', count: 1 }]);
    expect(ofRule(pieces.reports[0], 'reconciliation-difference')).toEqual(ofRule(whole.reports[0], 'reconciliation-difference'));
    expect(parquet('totals-pieces')).toEqual(parquet('totals-whole'));
  });

  it('events that look like one under two numbers are listed though they stand pieces apart', async () => {
    const event = (number: number, day: string, category = 'heel') => `e${String(number)},pressure_ulcer,R10,R10A,${day},${category},3,yes,open,2024-02-01`;
    const rows = Array.from({ length: 1000 }, (_, at) => event(at, `${monthFrom(2015, Math.floor(at / 28))}-${String((at % 28) + 1).padStart(2, '0')}`));
    const { pieces, whole } = await both('alike', [EVENT_HEADER, ...rows, event(1000, '2015-01-02'), event(1001, '2015-01-02', ''), event(1002, '2015-01-02', 'elbow'), event(1003, '2015-01-02')]);
    expect(ofRule(pieces.reports[0], 'possible-duplicate')?.map(({ line, seen, expected }) => [line, seen, expected])).toEqual([[1002, 'e1000', 'e1 on line 3'], [1005, 'e1003', 'e1 on line 3']]);
    expect(ofRule(pieces.reports[0], 'possible-duplicate')).toEqual(ofRule(whole.reports[0], 'possible-duplicate'));
    expect(pieces.reports[0]?.rowsLoaded).toBe(1004);
  });

  it('volumes that double are found though the months before stand in other pieces, by denominator and by count', async () => {
    const jump = (at: number, month: number) => (at % 7 === 3 && month >= 18 ? 2.1 : at % 7 === 5 && month >= 18 ? 1.8 : 1);
    const shares = Array.from({ length: 24 }, (_, month) => organisations.map((code, at) => `${code},ae_4h_type1,${monthFrom(2022, month)}-01,90,${String(Math.round((100 + at) * jump(at, month)))},,2024-02-01`)).flat();
    const counts = Array.from({ length: 24 }, (_, month) => organisations.map((code, at) => `${code},serious_incidents,${monthFrom(2022, month)}-01,,,${String(Math.round((40 + at) * jump(at, month)))},2024-02-01`)).flat();
    const { pieces, whole } = await both('jumps', ['org_code,measure_id,period_start,numerator,denominator,value,as_of', ...shares, ...counts]);
    const found = ({ reports }: typeof whole) => ofRule(reports[0], 'volume-jump')?.toSorted((one, other) => Number(one.line) - Number(other.line));
    expect(whole.reports[0]?.rowsSetAside).toBe(0);
    expect(new Set(found(whole)?.map(({ column }) => column))).toEqual(new Set(['denominator', 'value']));
    expect(found(pieces)).toEqual(found(whole));
  });

  it('of many that look alike the first hundred are named and all are counted', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `e${String(at)},pressure_ulcer,R10,R10A,2020-01-01,heel,3,yes,open,2024-02-01`);
    const { pieces, whole } = await both('many-alike', [EVENT_HEADER, ...rows]);
    expect(ofRule(pieces.reports[0], 'possible-duplicate')?.reduce((sum, { count }) => sum + count, 0)).toBe(2999);
    expect(ofRule(pieces.reports[0], 'possible-duplicate')).toEqual(ofRule(whole.reports[0], 'possible-duplicate'));
  });

  const VALUES = 'org_code,measure_id,period_start,value,as_of';
  const value = (code: string, month: number, percent: string) => `${code},ae_4h_type1,${monthFrom(2015, month)}-01,${percent},2024-02-01`;
  const percents = (months: number, of: (at: number) => string) => Array.from({ length: months }, (_, month) => organisations.map((code, at) => value(code, month, of(at)))).flat();

  it('a piece whose percentages are all at most 1 does not stop a file of clear percentages: they are set aside, each with its line', async () => {
    const lines = [VALUES, ...percents(30, (at) => `9${String(at % 10)}.5`), ...percents(30, (at) => `8${String(at % 10)}`).map((line, at) => (at < 600 ? line : value(organisations[at % 40] ?? '', 30 + Math.floor(at / 40), '0.93')))];
    const made = lines.map((line, at) => (at > 1200 && at <= 1800 ? value(organisations[(at - 1) % 40] ?? '', 30 + Math.floor((at - 1201) / 40), '85') : line));
    const { pieces, whole } = await both('few-fractions', made);
    expect(whole.reports[0]?.rowsSetAside).toBe(600);
    expect(pieces.reports[0]?.rowsSetAside).toBe(600);
    expect(pieces.reports[0]?.rowsLoaded).toBe(whole.reports[0]?.rowsLoaded);
    expect(ofRule(pieces.reports[0], 'fraction-for-percent')).toEqual(ofRule(whole.reports[0], 'fraction-for-percent'));
    expect(pieces.reports[0]?.setAside.map(({ line }) => line)).toEqual(whole.reports[0]?.setAside.map(({ line }) => line));
    expect(parquet('few-fractions-pieces')).toEqual(parquet('few-fractions-whole'));
  });

  it('a file whose every percentage is at most 1 is stopped, as when it is read whole; one low measure among low ones is not', async () => {
    const [path = ''] = filesUnder(join(folder, 'fractions'), { 'made.csv': `${[VALUES, ...percents(60, (at) => (at === 0 ? '0' : `0.9${String(at % 10)}`))].join('\n')}\n` });
    for (const pieces of [SMALL, WHOLE]) {
      await expect(loadMade([path], join(folder, 'fractions-out'), { pieces })).rejects.toThrow('1 file cannot be loaded: made.csv');
    }
    const { pieces, whole } = await both('low', [VALUES, ...percents(60, (at) => (at % 2 === 0 ? '0.5' : '3.5'))]);
    expect([pieces.reports[0]?.rowsSetAside, whole.reports[0]?.rowsSetAside]).toEqual([0, 0]);
  });

  it('repeats beyond ten thousand are counted to the last, though the first ten thousand are named', async () => {
    const many = Array.from({ length: 300 }, (_, month) => organisations.map((code) => `${code},ae_4h_type1,${monthFrom(1995, month)}-01,50,100,2024-02-01`)).flat();
    const { pieces, whole } = await both('repeats', [OBSERVATION_HEADER, ...many, ...many, ...many.slice(0, 40).map((line) => line.replace(',50,', ',51,'))]);
    for (const { reports } of [pieces, whole]) {
      expect(reports[0]).toMatchObject({ rowsRead: 24_040, rowsLoaded: 11_960, rowsSetAside: 120 });
      expect(reports[0]?.dropped.map(({ what, count }) => [what, count])).toEqual([['exact copies', 11_960]]);
      expect(ofRule(reports[0], 'exact-duplicate')?.reduce((sum, { count }) => sum + count, 0)).toBe(11_960);
      expect(ofRule(reports[0], 'conflicting-duplicate')?.reduce((sum, { count }) => sum + count, 0)).toBe(120);
    }
    expect(parquet('repeats-pieces')).toEqual(parquet('repeats-whole'));
  });
});
