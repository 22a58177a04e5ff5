import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../data-loaders/check/check-files.ts';
import { namesToConfirm, readNames, writeNames } from '../../../data-loaders/check/names.ts';
import { csv } from '../../queries/made-environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-names-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
const names = (text: string): string => {
  const path = join(folder, 'names.csv');
  writeFileSync(path, text);
  return path;
};

describe('readNames', () => {
  it('gives codes by name; rows without a code are not decided yet', () => {
    expect(readNames(names('\ufeffName,Code,proposed\r\nKingston and Richmond, rax ,RAX\r\n"St ""B""",R1H,\r\nSomewhere,,R0A\r\n'))).toEqual({ 'Kingston and Richmond': 'RAX', 'St "B"': 'R1H' });
  });

  it('refuses a file that is not there, that lacks a column, or that gives one name two codes', () => {
    expect(() => readNames(join(folder, 'nowhere.csv'))).toThrow('there is no such file');
    expect(() => readNames(names('name,proposed\na,R0A\n'))).toThrow('the column “code” is missing');
    expect(() => readNames(names('name,code\na,R0A\na,R0B\n'))).toThrow('“a” stands for R0A and for R0B');
  });
});

it('names that wait are written once each, never over a file, and load when they come back with their codes', async () => {
  const lists = csv('organisation.csv', 'org_code,org_name,org_type', 'ZZ1,Kingston Hospital NHS Foundation Trust,provider', 'ZZ2,Second Trust,provider');
  const figures = csv('june.csv', 'org_name,measure_id,period_start,numerator,denominator', ...['2012-01', '2012-02'].map((month) => `Kingston Hospitals,ae_4h_all_types,${month}-01,90,100`), 'Nobody Knows,ae_4h_all_types,2012-01-01,90,100');
  const request = { files: [lists, figures], packFolder: null, allowUnlisted: false, today: '2012-12-15' } as const;
  const before = await checkFiles(request);
  const problems = before.extracts.flatMap(({ report }) => report.problems);
  expect(Papa.parse(namesToConfirm(problems).csv.slice(1), { header: true, skipEmptyLines: true }).data).toEqual([
    { name: 'Kingston Hospitals', code: '', proposed: 'ZZ1', rows: '2' }, { name: 'Nobody Knows', code: '', proposed: '', rows: '1' },
  ]);
  const path = join(folder, 'waiting.csv');
  expect([writeNames(path, problems), existsSync(path)]).toEqual([2, true]);
  expect(() => writeNames(path, problems)).toThrow('is not written over');
  expect(readNames(path)).toEqual({});
  writeFileSync(path, readFileSync(path, 'utf8').replace('Kingston Hospitals,,', 'Kingston Hospitals,ZZ1,'));
  const after = await checkFiles({ ...request, confirmedNames: readNames(path) });
  expect(after.extracts.map(({ report }) => [report.file, report.rowsLoaded, report.rowsSetAside])).toEqual([['organisation.csv', 2, 0], ['june.csv', 2, 1]]);
});
