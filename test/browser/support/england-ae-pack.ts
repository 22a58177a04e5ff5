/** England's A&E of April 2016 to March 2019 by department type, as a pack: real figures from the folder beside the repository, made by the loader. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SHARED = new URL('../../../../shared/data/', import.meta.url);
const FIGURES = new URL('ae_other/nhsr_ae_attendances_2016-04_2019-03.csv', SHARED);
const TRUSTS = new URL('organisations/etr_2021.csv', SHARED);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder lies beside the repository, never in it. */
export const hasEnglandAe = existsSync(FIGURES) && existsSync(TRUSTS);

/** A trust's month: all attendances, and those of up to 4 hours. */
export interface AeMonth {
  readonly month: string;
  readonly attendances: number;
  readonly inTime: number;
}

interface Line {
  readonly org: string;
  readonly day: string;
  readonly department: string;
  readonly attendances: number;
  readonly breaches: number;
}

/** The publisher's rows; nothing but commas and quotes stands between the numbers. */
const lines = (): readonly Line[] => readFileSync(FIGURES, 'utf8').trim().split('\n').slice(1).map((text) => {
  const [day = '', org = '', department = '', attendances, breaches] = text.replaceAll('"', '').split(',');
  return { org, day, department, attendances: Number(attendances), breaches: Number(breaches) };
});

const DEPARTMENTS: Readonly<Record<string, string>> = { 1: 'type1', 2: 'type2', other: 'other' };

/** Months of one trust, oldest first, straight from the file. `department` as the publisher writes it; null: all together. */
export function aeMonths(org: string, department: string | null): readonly AeMonth[] {
  const sums = new Map<string, AeMonth>();
  for (const line of lines()) {
    if (line.org !== org || (department !== null && line.department !== department)) continue;
    const month = line.day.slice(0, 7);
    const before = sums.get(month);
    sums.set(month, { month, attendances: (before?.attendances ?? 0) + line.attendances, inTime: (before?.inTime ?? 0) + line.attendances - line.breaches });
  }
  return [...sums.values()].sort((a, b) => a.month.localeCompare(b.month));
}

/** Writes the figures as a canonical extract (total and parts) and has the loader make a pack of them in `folder`/pack. Gives its path. */
export async function writeEnglandAePack(folder: string): Promise<string> {
  const totals = new Map<string, readonly [org: string, day: string, inTime: number, all: number]>();
  const rows = ['org_code,measure_id,period_start,breakdown,numerator,denominator,as_of'];
  const row = (org: string, measure: string, day: string, part: string, inTime: number, all: number): void => { rows.push(`${org},${measure},${day},${part},${String(inTime)},${String(all)},2019-04-11`); };
  for (const { org, day, department, attendances, breaches } of lines()) {
    const [, , inTime, all] = totals.get(`${org} ${day}`) ?? [org, day, 0, 0];
    totals.set(`${org} ${day}`, [org, day, inTime + attendances - breaches, all + attendances]);
    row(org, 'ae_4h_all_types', day, `department=${DEPARTMENTS[department] ?? department}`, attendances - breaches, attendances);
    if (department === '1') row(org, 'ae_4h_type1', day, '', attendances - breaches, attendances);
  }
  for (const [org, day, inTime, all] of totals.values()) row(org, 'ae_4h_all_types', day, '', inTime, all);
  const extract = join(folder, 'extract');
  mkdirSync(extract, { recursive: true });
  writeFileSync(join(extract, 'figures.csv'), `${rows.join('\n')}\n`);
  writeFileSync(join(extract, 'target.csv'), 'measure_id,valid_from,kind,value,comparison,label\nae_4h_all_types,2010-06-01,standard,95,at_least,Operational standard\n');
  const pack = join(folder, 'pack');
  const loader = join(ROOT, 'data-loaders/load/load.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', loader, extract, fileURLToPath(TRUSTS), '--out', pack, '--allow-unlisted', '--title', 'A&E in England'], { cwd: ROOT, maxBuffer: 8e6 });
  return pack;
}
