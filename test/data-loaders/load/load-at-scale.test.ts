import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SILENT } from '../../../data-loaders/load/progress.ts';
import { bytesUnder, EVENT_HEADER, filesUnder, loadMade, monthFrom, OBSERVATION_HEADER, opened } from './load-made.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-load-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

/** 40 organisations, two measures, 60 months; the last rows repeat or contradict rows far above them. */
function observations(): string {
  const lines = [OBSERVATION_HEADER];
  for (let month = 0; month < 60; month++) {
    for (let organisation = 10; organisation < 50; organisation++) {
      for (const measure of ['ae_4h_type1', 'ae_4h_all_types']) lines.push(`R${String(organisation)},${measure},${monthFrom(2019, month)}-01,${String(50 + (month * organisation) % 40)},100,2024-02-01`);
    }
  }
  lines.push(lines[1] ?? '', 'R10,ae_4h_all_types,2019-01-01,1,100,2024-02-01', 'R11,ae_4h_type1,2019-01-01,n/k,100,2024-02-01', 'R12,ae_4h_type1,2031-01-01,1,100,2024-02-01');
  return `${lines.join('\n')}\n`;
}

/** 3,000 events with a quoted line break now and then, three numbers twice: once alike, once otherwise, once in a later extract. */
function events(): string {
  const lines = [EVENT_HEADER];
  for (let number = 0; number < 3000; number++) {
    const day = `${monthFrom(2019, number % 60)}-${String((number % 28) + 1).padStart(2, '0')}`;
    lines.push(`e${String(number)},pressure_ulcer,R${String(10 + number % 40)},R${String(10 + number % 40)}A${String(number % 3)},${day},${number % 50 === 0 ? '"sacrum\nleft"' : 'heel'},${String((number % 4) + 1)},yes,open,2024-02-01`);
  }
  lines.push(lines[2] ?? '', `${(lines[3] ?? '').replace(',heel,', ',elbow,')}`, `${(lines[4] ?? '').replace('2024-02-01', '2024-03-01').replace(',open,', ',de_escalated,')}`);
  return `${lines.join('\n')}\n`;
}

const [months = '', ulcers = '', later = ''] = filesUnder(join(folder, 'in'), {
  'a-months.csv': observations(), 'b-ulcers.csv': events(), 'c-later.csv': `${OBSERVATION_HEADER}\nR10,ae_4h_type1,2019-02-01,10,100,2024-02-01\nR10,ae_4h_type1,2019-03-01,10,100,2024-03-01\n`,
});
const SMALL = { csvBytes: 30_000, parquetRows: 500 };
const WHOLE = { csvBytes: 100_000_000, parquetRows: 1_000_000 };

describe('loadFiles in pieces', { timeout: 120_000 }, () => {
  it('gives the same pack as reading whole, whatever the size of the pieces: rows that repeat or contradict each other across pieces too', async () => {
    const whole = await loadMade([months, ulcers, later], join(folder, 'whole'), { pieces: WHOLE, rowsInPart: 1500 });
    const pieces = await loadMade([months, ulcers, later], join(folder, 'pieces'), { pieces: SMALL, rowsInPart: 1500 });
    const names = Object.keys(bytesUnder(join(folder, 'whole')));
    expect(names).toContain('/observation/measure_id=ae_4h_type1/year=2021/part-0.parquet');
    expect(Object.keys(bytesUnder(join(folder, 'pieces')))).toEqual(names);
    const parquet = (out: string) => Object.entries(bytesUnder(join(folder, out))).filter(([name]) => !name.endsWith('.json'));
    expect(parquet('pieces')).toEqual(parquet('whole'));
    expect(pieces.reports.map(({ rowsRead, rowsLoaded, rowsSetAside }) => [rowsRead, rowsLoaded, rowsSetAside])).toEqual(whole.reports.map(({ rowsRead, rowsLoaded, rowsSetAside }) => [rowsRead, rowsLoaded, rowsSetAside]));
    expect(whole.reports[0]).toMatchObject({ rowsRead: 4804, rowsSetAside: 4 });
    const lines = ({ setAside }: (typeof whole.reports)[number]) => setAside.map(({ line, problem: { rule } }) => [line, rule]);
    expect(lines(pieces.reports[0]!)).toEqual(lines(whole.reports[0]!));
    expect(lines(pieces.reports[1]!)).toEqual(lines(whole.reports[1]!));
    expect(pieces.manifest.dropped).toEqual(whole.manifest.dropped);
    expect(pieces.reports[0]?.problems).toContainEqual({ rule: 'conflicting-duplicate', severity: 'row', file: 'a-months.csv', line: 3, column: 'numerator', seen: '50 of 100', expected: '1 of 100 on line 4803', count: 1 });
  });

  it('a Parquet file larger than a piece reads like a small one', async () => {
    await loadMade([months], join(folder, 'parquet'), { rowsInPart: 1_000_000 });
    const file = join(folder, 'parquet/observation/measure_id=ae_4h_type1/part-0.parquet');
    const { readParquetWithout } = await import('./parquet-without.ts');
    const { readFileSync } = await import('node:fs');
    filesUnder(join(folder, 'rows'), { 'rows.parquet': await readParquetWithout(readFileSync(file), 'source', 600) });
    const pieces = await loadMade([join(folder, 'rows')], join(folder, 'parquet-pieces'), { pieces: SMALL });
    const whole = await loadMade([join(folder, 'rows')], join(folder, 'parquet-whole'), { pieces: WHOLE });
    expect(pieces.reports[0]).toMatchObject({ rowsRead: 2400, rowsLoaded: 2400 });
    expect(pieces.reports[0]?.rowsLoaded).toBe(whole.reports[0]?.rowsLoaded);
    expect(bytesUnder(join(folder, 'parquet-pieces'))).toEqual(bytesUnder(join(folder, 'parquet-whole')));
  });
});

describe('loadFiles, the same twice', { timeout: 120_000 }, () => {
  it('inputs in another order and another number of threads give the same bytes, file by file', async () => {
    await loadMade([months, ulcers, later], join(folder, 'first'), { pieces: SMALL, engine: { threads: 1, memory: '500MB' } });
    await loadMade([later, ulcers, months], join(folder, 'second'), { pieces: SMALL, engine: { threads: 4, memory: '300MB' } });
    const first = bytesUnder(join(folder, 'first'));
    expect(Object.keys(first).length).toBeGreaterThan(5);
    expect(bytesUnder(join(folder, 'second'))).toEqual(first);
    await loadMade([later, months, ulcers], join(folder, 'records-1'), { events: 'records', engine: { threads: 1, memory: '500MB' } });
    await loadMade([ulcers, months, later], join(folder, 'records-2'), { events: 'records', engine: { threads: 3, memory: '500MB' } });
    expect(bytesUnder(join(folder, 'records-2'))).toEqual(bytesUnder(join(folder, 'records-1')));
  });

  it('the pack of ten thousands of rows opens in the site without a remark, and its baked picture is what the engine says', async () => {
    const { extracts, contents } = await opened(join(folder, 'first'));
    expect(extracts.flatMap(({ report }) => report.problems)).toEqual([]);
    const { decodeContents } = await import('../../../src/database/contents-json.ts');
    const { readFileSync } = await import('node:fs');
    expect(contents).toEqual(await decodeContents(readFileSync(join(folder, 'first/contents.json'), 'utf8')));
  });
});

describe('loadFiles, interrupted', { timeout: 120_000 }, () => {
  /** Breaks off when so many calls of `rows` have come. */
  const breakingOff = (after: number) => {
    let calls = 0;
    return { ...SILENT, rows: () => { if (++calls > after) throw new Error('the power went'); } };
  };

  it.each([['between two files', 100, 1], ['in the middle of a file', 8, 2]])('%s: no pack is there, and with resume the next run skips what was read and gives the same bytes', async (_when, after, at) => {
    const out = join(folder, `resumed-${String(after)}`);
    const paths = at === 1 ? [months, later] : [months, ulcers, later];
    const pieces = at === 1 ? WHOLE : SMALL;
    await expect(loadMade(paths, out, { resume: true, pieces, progress: at === 1 ? { ...SILENT, file: (place) => { if (place === 2) throw new Error('the power went'); } } : breakingOff(after + 5) })).rejects.toThrow('the power went');
    expect(existsSync(out)).toBe(false);
    const { said } = await loadMade(paths, out, { resume: true, pieces });
    expect(said).toContain('a-months.csv: read by an earlier run, 4,799 rows');
    expect(said).not.toContain('c-later.csv: read by an earlier run');
    const fresh = join(folder, `fresh-${String(after)}`);
    await loadMade(paths, fresh, { pieces });
    expect(bytesUnder(out)).toEqual(bytesUnder(fresh));
    const third = await loadMade(paths, out, { resume: true, pieces });
    expect(third.said).toContain('c-later.csv: read by an earlier run');
  });

  it('without resume what an interrupted run left is read afresh, and nothing stays behind', async () => {
    const out = join(folder, 'afresh');
    await expect(loadMade([months, later], out, { resume: true, progress: { ...SILENT, file: (place) => { if (place === 2) throw new Error('the power went'); } } })).rejects.toThrow();
    expect(existsSync(`${out}.load-state`)).toBe(true);
    const { said } = await loadMade([months, later], out);
    expect(said).toContain('everything is read afresh');
    expect(said).not.toContain('earlier run,');
    expect(existsSync(`${out}.load-state`)).toBe(false);
    expect(existsSync(`${out}.writing`)).toBe(false);
  });
});
